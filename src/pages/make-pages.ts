import type { OpenTable } from '../../data/build/package/open-files.ts';
import type { I18n } from '../i18n/i18n-context.tsx';
import type { SourceDocument } from '../model/catalog/source-document.ts';
import { makeDossier } from '../model/dossier/dossier.ts';
import type { DossierTables } from '../model/dossier/tables.ts';
import type { LanguageId } from '../model/languages.ts';
import { KINDS } from '../model/vocabulary.ts';
import { PALETTES } from '../theme/tokens.ts';
import { type Page, type PageSubject, pathOf } from './address.ts';
import { framePage, type PageContent } from './frame.ts';
import { indexPage, listPage } from './index-pages.ts';
import { pictureFile } from './locator/picture-file.ts';
import { PICTURES_FOLDER, SITEMAP } from './places.ts';
import type { Press } from './press.ts';
import { sitemap } from './sitemap.ts';
import { subjectPage } from './subject-page.ts';

/** What the pages are made of. */
export interface PageTables {
  readonly tables: DossierTables;
  readonly documents: ReadonlyMap<string, SourceDocument>;
  /** The tables that stand as files beside the pages. */
  readonly data: readonly OpenTable[];
}

/** How they are to stand. */
export interface PageChoices {
  readonly languages: Readonly<Record<LanguageId, I18n>>;
  /** The address at which the atlas will stand, with a slash at its end; null where it is not known. */
  readonly site: string | null;
  /** The names of the pictures that were drawn. */
  readonly pictures: ReadonlySet<string>;
}

/** Everything that has a page of its own: each site of the tables, former ones too, each country, each network. */
export function subjectsOf({ catalog, networks }: DossierTables): readonly PageSubject[] {
  return [
    ...catalog.sites.map(({ id }) => ({ kind: 'site', id }) as const),
    ...[...catalog.countries.keys()].map((id) => ({ kind: 'country', id }) as const),
    ...[...networks.keys()].map((id) => ({ kind: 'network', id }) as const),
  ];
}

/** The picture of where a site, a country or a network lies, from the folder of the atlas; null where none was drawn. */
function pictureOf(page: Page, locale: LanguageId, pictures: ReadonlySet<string>): string | null {
  if (page.kind === 'index' || page.kind === 'list') return null;
  const name = [pictureFile(page, locale), pictureFile(page, null)].find((each) => pictures.has(each));
  return name === undefined ? null : `${PICTURES_FOLDER}/${name}`;
}

/** All pages in every language, by their paths from the folder of the atlas; and the map of the site, where its address is known. */
export function makePages(
  { tables, documents, data }: PageTables,
  choices: PageChoices,
): ReadonlyMap<string, string> {
  const { languages, site, pictures } = choices;
  const { catalog } = tables;
  const presses = Object.values(languages).map(
    (i18n): Press => ({
      locale: i18n.locale,
      i18n,
      writer: { i18n, tables, documents, palette: PALETTES.light },
      site,
      pictureOf: (page) => pictureOf(page, i18n.locale, pictures),
      data,
      isFormer: (id) => catalog.siteById.get(id)?.former === true,
    }),
  );
  const files = new Map<string, string>();
  const put = (page: Page, write: (press: Press) => PageContent) => {
    for (const press of presses) files.set(pathOf(page, press.locale), framePage(page, write(press), press));
  };
  put({ kind: 'index' }, indexPage);
  for (const id of KINDS) put({ kind: 'list', id }, (press) => listPage(id, press));
  for (const subject of subjectsOf(tables)) {
    const dossier = makeDossier(subject, tables, 'stated');
    put(subject, (press) => subjectPage(subject, dossier, press));
  }
  if (site) files.set(SITEMAP, sitemap([...files.keys()], catalog.compiled, site));
  return files;
}
