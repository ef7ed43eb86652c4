import { LOCALES } from '../i18n/locales.ts';
import { pagesTexts } from '../i18n/pages/words.ts';
import { LANGUAGES } from '../model/languages.ts';
import { DARK, LIGHT } from '../theme/tokens.ts';
import { addressFrom, atlasFrom, type Page, pathOf, SHEET, viewOf, wholeFrom } from './address.ts';
import { type Html, html, jsonElement } from './html.ts';
import { DATA_FOLDER, DCAT_FILE } from './places.ts';
import type { Press } from './press.ts';

/** What is particular to a page. */
export interface PageContent {
  readonly title: string;
  /** What stands beside its title in lists of results, in one or two sentences. */
  readonly description: string;
  /** What programs read of it, by the vocabulary of schema.org. */
  readonly data: object | null;
  /** Pages above it, the nearest last. */
  readonly above: readonly { readonly page: Page; readonly name: string }[];
  readonly main: Html;
}

/** What pages may load: a sheet and pictures of their own folder. No script. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'";

/** The addresses of a page in every language, for search engines; the whole ones where the address of the atlas is known. */
function alternates(page: Page, { locale, site }: Press): Html {
  const path = pathOf(page, locale);
  const addressOf = (to: string) => wholeFrom(path, to, site);
  const each = LANGUAGES.map(
    (language) =>
      html`<link rel="alternate" hreflang="${language}" href="${addressOf(pathOf(page, language))}">`,
  );
  return html`${each}<link rel="alternate" hreflang="x-default" href="${addressOf(pathOf(page, 'en'))}">${
    site && html`<link rel="canonical" href="${addressOf(path)}">`
  }`;
}

/** The picture of the atlas itself, beside its page: for pages that have none of their own. */
const PREVIEW = 'preview.jpg';

/** What other sites show beside a link to a page; whole addresses alone lead them to a picture. */
function openGraph(
  page: Page,
  { title, description }: PageContent,
  { locale, site, pictureOf }: Press,
): Html {
  const tag = (property: string, content: string) =>
    html`<meta property="og:${property}" content="${content}">`;
  const whole = (path: string) => new URL(path, site ?? undefined).href;
  const own = pictureOf(page);
  const size = own ? html`${tag('image:width', '1200')}${tag('image:height', '630')}` : null;
  const placed = site
    ? html`${tag('url', whole(pathOf(page, locale)))}${tag('image', whole(own ?? PREVIEW))}${size}<meta name="twitter:card" content="summary_large_image">`
    : null;
  const named = html`${tag('type', 'website')}${tag('site_name', 'Auspices')}${tag('title', title)}`;
  const region = LOCALES[locale].region.replace('-', '_');
  return html`${named}${tag('description', description)}${tag('locale', region)}${placed}`;
}

function head(page: Page, content: PageContent, press: Press): Html {
  const path = pathOf(page, press.locale);
  return html`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="${LIGHT.paper}">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="${DARK.paper}">
<title>${content.title} – Auspices</title>
<meta name="description" content="${content.description}">
<link rel="icon" href="${addressFrom(path, 'icon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${addressFrom(path, SHEET)}">
${page.kind === 'index' && html`<link rel="describedby" type="application/ld+json" href="${addressFrom(path, `${DATA_FOLDER}/${DCAT_FILE}`)}">`}
${alternates(page, press)}
${openGraph(page, content, press)}
${content.data && jsonElement('application/ld+json', content.data)}`;
}

/** The way from a page to what the atlas shows of it. */
export function wayToAtlas(page: Page, { locale, isFormer }: Press): Html {
  const text = pagesTexts.of(locale);
  const address = atlasFrom(pathOf(page, locale), locale, viewOf(page, isFormer));
  return html`<p class="open"><a href="${address}">${page.kind === 'index' ? text.atlas : text.openAtlas}</a></p>`;
}

/** A whole page: where it stands, the same in other languages, what it says, and whose work it is. */
export function framePage(page: Page, content: PageContent, press: Press): string {
  const { locale, i18n } = press;
  const text = pagesTexts.of(locale);
  const path = pathOf(page, locale);
  const { app, map } = i18n.messages;
  const others = LANGUAGES.filter((language) => language !== locale);
  return html`<!doctype html>
<html lang="${locale}">
<head>
${head(page, content, press)}
</head>
<body>
<a class="skip" href="#content">${text.toContent}</a>
<header>
<nav aria-label="${text.here}"><ol><li><a href="${atlasFrom(path, locale, {})}">Auspices</a></li>${content.above.map(
    ({ page: above, name }) =>
      html`<li><a href="${addressFrom(path, pathOf(above, locale))}">${name}</a></li>`,
  )}</ol></nav>
<nav aria-label="${text.languages}">${others.map(
    (language) =>
      html`<a href="${addressFrom(path, pathOf(page, language))}" hreflang="${language}" lang="${language}">${LOCALES[language].label}</a>`,
  )}</nav>
</header>
<main id="content">
${content.main}
</main>
<footer><p>${map.disclaimer} ${app.independence}</p></footer>
</body>
</html>
`.text;
}
