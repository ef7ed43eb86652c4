import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Edition, packageName } from '../../../src/model/catalog/edition.ts';
import { TABLE_IDS, type TableId } from '../../../src/model/catalog/edition-file.ts';
import { packFiles } from '../../../src/model/pack-files.ts';
import { CHANGELOG } from '../changelog/changelog.ts';
import { EDITION_FILE } from '../edition.ts';
import { TABLES } from '../reading/tables.ts';
import { describePackage } from './descriptor.ts';
import { readDictionary, readSources, sectionOf } from './dictionary.ts';

/** The page that explains the tables, and its section on licences. */
const DICTIONARY = 'README.md';
const LICENCES = 'Dates and licences';
export const LICENCE_FILE = 'LICENCE.md';

/**
 * What is handed on with the tables of a folder: the page that explains their columns, where they come from, what their sources ask for,
 * what is another than before, and `datapackage.json`, by which programs read those that are named.
 */
export function describeTables(
  tablesDir: string,
  edition: Edition,
  ids: readonly TableId[] = TABLE_IDS,
): Readonly<Record<string, string | Uint8Array>> {
  const changelog = join(tablesDir, '..', CHANGELOG);
  const read = (file: string) => new Uint8Array(readFileSync(join(tablesDir, file)));
  const page = new TextDecoder().decode(read(DICTIONARY));
  const licences = sectionOf(page, LICENCES);
  const descriptor = describePackage(
    edition,
    read,
    readDictionary(page),
    readSources(licences),
    LICENCE_FILE,
    ids,
  );
  const notes = readdirSync(tablesDir).filter((file) => file.endsWith('.SOURCES.md'));
  return {
    'datapackage.json': `${JSON.stringify(descriptor, null, 2)}\n`,
    ...(existsSync(changelog) ? { [CHANGELOG]: new Uint8Array(readFileSync(changelog)) } : {}),
    [LICENCE_FILE]: `# The tables of Auspices, edition ${edition.edition}\n\n${licences}\n`,
    ...Object.fromEntries([DICTIONARY, EDITION_FILE, ...notes.sort()].map((file) => [file, read(file)])),
  };
}

/** The tables of a folder as one ZIP to hand on, each as it is written, with what describes them. The same bytes for the same tables. */
export function packTables(tablesDir: string, edition: Edition): { name: string; bytes: Uint8Array } {
  const tables = TABLE_IDS.map((id) => TABLES[id].file);
  const own = tables.map((file) => [file, new Uint8Array(readFileSync(join(tablesDir, file)))] as const);
  return {
    name: packageName(edition.edition),
    bytes: packFiles({ ...describeTables(tablesDir, edition), ...Object.fromEntries(own) }),
  };
}
