import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadI18n } from '../i18n/i18n-context.tsx';
import { SHEET } from './address.ts';
import { makePages } from './make-pages.ts';
import { PAGES_FOLDER, SITEMAP } from './places.ts';
import { readPageTables } from './read-tables.ts';
import { makeSheet } from './sheet/make-sheet.ts';
import { readSiteAddress, SITE_URL } from './site-address.ts';

/* The command: writes the pages that are read without JavaScript into the built atlas. */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DIST = join(ROOT, 'dist');

const site = readSiteAddress(process.env[SITE_URL]);
const languages = { en: await loadI18n('en'), vi: await loadI18n('vi') };
const pages = makePages(readPageTables(join(ROOT, 'public', 'data')), {
  languages,
  site,
  pictureOf: () => null,
});
const { css, fonts } = makeSheet();
const files = new Map<string, string | Uint8Array>([
  ...pages,
  [SHEET, css],
  ...[...fonts].map(([name, bytes]) => [`${PAGES_FOLDER}/${name}`, bytes] as const),
]);
for (const stale of [PAGES_FOLDER, SITEMAP]) rmSync(join(DIST, stale), { recursive: true, force: true });
for (const folder of new Set([...files.keys()].map(dirname)))
  mkdirSync(join(DIST, folder), { recursive: true });
for (const [name, content] of files) writeFileSync(join(DIST, name), content);
