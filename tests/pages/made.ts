import { fileURLToPath } from 'node:url';
import { makeOpenFiles } from '../../data/build/package/open-files.ts';
import { loadI18n } from '../../src/i18n/i18n-context.tsx';
import { makePages, type PageTables } from '../../src/pages/make-pages.ts';
import { readPageTables } from '../../src/pages/read-tables.ts';

const { documents, tables } = readPageTables(fileURLToPath(new URL('../../public/data', import.meta.url)));
const { edition, compiled } = tables.catalog;

/** The real tables as files. */
export const OPEN = makeOpenFiles(fileURLToPath(new URL('../../data/tables', import.meta.url)), {
  edition,
  compiled,
});

/** What the pages are made of, as the build made it from the real tables. */
export const REAL: PageTables = { documents, tables, data: OPEN.tables };

const languages = { en: await loadI18n('en'), vi: await loadI18n('vi') };

/** All pages of some tables, as they stand at an address, with pictures of some names. */
export const pagesOf = (tables: PageTables, site: string | null = null, pictures: readonly string[] = []) =>
  makePages(tables, { languages, site, pictures: new Set(pictures) });

/** The values of an attribute in a page, as a browser reads them. */
export const valuesOf = (page: string, attribute: string): readonly string[] =>
  [...page.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&'),
  );
