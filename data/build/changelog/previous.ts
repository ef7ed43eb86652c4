import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Edition } from '../../../src/model/catalog/edition.ts';
import { EDITION_FILE, parseEdition } from '../edition.ts';
import type { Report } from '../reading/problem.ts';
import { displayPath } from '../reading/tables.ts';

/** The edition before the present one, as its package holds it. */
export interface PreviousEdition {
  readonly edition: Edition;
  /** The text of each of its tables, by the name of the file. */
  readonly tables: ReadonlyMap<string, string>;
}

/**
 * The edition before the present one from the folder in which its package is kept: the ZIP that the build made of it. Null where there is
 * none, as before a first edition, and where it cannot be read or is not alone, which then is reported.
 */
export function readPrevious(editionsDir: string, report: Report): PreviousEdition | null {
  if (!statSync(editionsDir, { throwIfNoEntry: false })?.isDirectory()) return null;
  const packages = readdirSync(editionsDir).filter((name) => name.endsWith('.zip'));
  const [name] = packages;
  if (name === undefined) return null;
  const file = displayPath(join(editionsDir, name));
  const refuse = (message: string) => {
    report({ file, line: 1, column: 1, message });
    return null;
  };
  if (packages.length > 1)
    return refuse(`keep one package here, that of the edition before: ${packages.sort().join(', ')}`);
  const files = unzip(readFileSync(join(editionsDir, name)));
  const text = files?.get(EDITION_FILE);
  if (!files || text === undefined)
    return refuse(`is no package of an edition: a ZIP of tables with ${EDITION_FILE}`);
  const edition = parseEdition(text, `${file}, ${EDITION_FILE}`, report);
  return edition && { edition, tables: new Map([...files].filter(([path]) => path.endsWith('.csv'))) };
}

/** The texts of a ZIP by their paths; null where it is none. */
function unzip(bytes: Uint8Array): ReadonlyMap<string, string> | null {
  try {
    return new Map(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
  } catch {
    return null;
  }
}
