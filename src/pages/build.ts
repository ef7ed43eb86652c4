import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeOpenFiles } from '../../data/build/package/open-files.ts';
import { loadI18n } from '../i18n/i18n-context.tsx';
import { SHEET } from './address.ts';
import { describeCatalogue } from './dcat.ts';
import { bringPictures, PICTURES, wantsPictures } from './locator/bring-pictures.ts';
import { makePages } from './make-pages.ts';
import { DATA_FOLDER, DCAT_FILE, PAGES_FOLDER, PICTURES_FOLDER, SITEMAP } from './places.ts';
import { readPageTables } from './read-tables.ts';
import { makeSheet } from './sheet/make-sheet.ts';
import { readSiteAddress, SITE_URL } from './site-address.ts';

/* The command: writes the pages that are read without JavaScript, and the tables as files, into the built atlas. */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DIST = join(ROOT, 'dist');

const site = readSiteAddress(process.env[SITE_URL]);
const languages = { en: await loadI18n('en'), vi: await loadI18n('vi') };
const dataDir = join(ROOT, 'public', 'data');
const page = readPageTables(dataDir);
const { edition, compiled } = page.tables.catalog;
const open = makeOpenFiles(join(ROOT, 'data', 'tables'), { edition, compiled });
for (const stale of [PAGES_FOLDER, DATA_FOLDER, SITEMAP])
  rmSync(join(DIST, stale), { recursive: true, force: true });
const pictures = wantsPictures(process.env[PICTURES], site)
  ? await bringPictures(ROOT, page.tables, join(DIST, PICTURES_FOLDER))
  : new Set<string>();
const pages = makePages({ ...page, data: open.tables }, { languages, site, pictures });
const sizeOf = (file: string) => {
  const content = open.files[file];
  return content === undefined ? statSync(join(dataDir, 'tables', file)).size : Buffer.byteLength(content);
};
const catalogue = describeCatalogue(open.tables, sizeOf, { edition, compiled });
const { css, fonts } = makeSheet();
const files = new Map<string, string | Uint8Array>([
  ...pages,
  [SHEET, css],
  ...Object.entries(open.files).map(([name, content]) => [`${DATA_FOLDER}/${name}`, content] as const),
  [`${DATA_FOLDER}/${DCAT_FILE}`, `${JSON.stringify(catalogue, null, 1)}\n`],
  ...[...fonts].map(([name, bytes]) => [`${PAGES_FOLDER}/${name}`, bytes] as const),
]);
for (const folder of new Set([...files.keys()].map(dirname)))
  mkdirSync(join(DIST, folder), { recursive: true });
for (const [name, content] of files) writeFileSync(join(DIST, name), content);
