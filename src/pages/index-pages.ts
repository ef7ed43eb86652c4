import { editionText } from '../i18n/format.ts';
import { pagesTexts } from '../i18n/pages/words.ts';
import { cardTexts } from '../i18n/site/card.ts';
import { KINDS, type Kind } from '../model/vocabulary.ts';
import { nameOfCountry, wordsOf } from '../state/dossier/writer.ts';
import { addressFrom, type Page, pathOf } from './address.ts';
import { writeData } from './data-section.ts';
import { type PageContent, wayToAtlas } from './frame.ts';
import { type Html, html } from './html.ts';
import type { Press } from './press.ts';
import { listSites } from './site-list.ts';
import { datasetData } from './structured-data.ts';

/** Pages by their names, in the order of the alphabet. */
function listPages(
  pages: readonly { readonly page: Page; readonly name: string }[],
  path: string,
  press: Press,
): Html {
  const { compare } = press.i18n.formats;
  const sorted = pages.toSorted((a, b) => compare(a.name, b.name));
  return html`<ul class="columns">${sorted.map(
    ({ page, name }) => html`<li><a href="${addressFrom(path, pathOf(page, press.locale))}">${name}</a></li>`,
  )}</ul>`;
}

/** The way to every page of a language. */
export function indexPage(press: Press): PageContent {
  const { locale, i18n, writer } = press;
  const { catalog, networks } = writer.tables;
  const text = pagesTexts.of(locale);
  const page: Page = { kind: 'index' };
  const path = pathOf(page, locale);
  const words = wordsOf(writer);
  const countries = [...catalog.countries.keys()].map((id) => ({
    page: { kind: 'country', id } as const,
    name: nameOfCountry(id, writer),
  }));
  const each = [...networks.values()].map(({ id, name }) => ({
    page: { kind: 'network', id } as const,
    name: name[locale],
  }));
  return {
    title: text.index,
    description: text.intro,
    data: datasetData(path, press),
    above: [],
    main: html`<p class="kicker">${i18n.messages.app.tagline}</p><h1>${text.index}</h1>
<p>${text.intro}</p>
<p class="note">${cardTexts.of(locale).edition(editionText(catalog, i18n.formats))}</p>
${wayToAtlas(page, press)}
<section><h2>${text.lists}</h2><ul class="figures">${KINDS.map((kind) => {
      const count = catalog.sites.filter((site) => site.kind === kind).length;
      return html`<li><b>${i18n.formats.count(count)}</b> <a href="${addressFrom(path, pathOf({ kind: 'list', id: kind }, locale))}">${words.figures[kind]}</a></li>`;
    })}</ul><p class="note">${text.formerToo}</p></section>
<section><h2>${text.countries}</h2>${listPages(countries, path, press)}</section>
<section><h2>${text.networks}</h2>${listPages(each, path, press)}</section>
${writeData(path, press)}`,
  };
}

/** All sites of a kind, below their countries. */
export function listPage(kind: Kind, press: Press): PageContent {
  const { locale, i18n, writer } = press;
  const text = pagesTexts.of(locale);
  const page: Page = { kind: 'list', id: kind };
  const path = pathOf(page, locale);
  const title = wordsOf(writer).figures[kind];
  const sites = writer.tables.catalog.sites.filter((site) => site.kind === kind);
  const countries = [...new Set(sites.flatMap((site) => site.countries))]
    .map((id) => ({ id, name: nameOfCountry(id, writer) }))
    .sort((a, b) => i18n.formats.compare(a.name, b.name));
  return {
    title,
    description: `${i18n.messages.kinds[kind].long}: ${i18n.formats.count(sites.length)}.`,
    data: null,
    above: [{ page: { kind: 'index' }, name: text.index }],
    main: html`<p class="kicker">${i18n.messages.kinds[kind].long}</p>
<h1>${title} <small>${i18n.formats.count(sites.length)}</small></h1>
<p class="note">${text.formerToo} ${text.twice}</p>
${wayToAtlas(page, press)}
${countries.map(
  ({
    id,
    name,
  }) => html`<h2><a href="${addressFrom(path, pathOf({ kind: 'country', id }, locale))}">${name}</a></h2>
${listSites(
  sites.filter((site) => site.countries.includes(id)),
  path,
  press,
)}
`,
)}`,
  };
}
