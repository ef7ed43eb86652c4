import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { headersFile, htaccessFile, missingPage, webConfigFile } from './host-files.ts';
import { kindOf } from './rules.ts';

/* Written last of all, so that the copy for use without internet does not ask hosts for files that they show to nobody. */

const DIST = new URL('../dist/', import.meta.url);

const ours: Readonly<Record<string, (names: readonly string[]) => string>> = {
  _headers: headersFile,
  '.htaccess': htaccessFile,
  'web.config': webConfigFile,
  '404.html': missingPage,
};
for (const name of Object.keys(ours)) rmSync(new URL(name, DIST), { force: true });
for (const entry of readdirSync(DIST, { withFileTypes: true, recursive: true })) {
  if (entry.isFile()) kindOf(entry.name);
}
const names = readdirSync(DIST).sort();
for (const [name, write] of Object.entries(ours)) writeFileSync(new URL(name, DIST), write(names));
