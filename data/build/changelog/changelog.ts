import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEdition } from '../edition.ts';
import { DataError, type Problem } from '../reading/problem.ts';
import { readDifferences } from './differences.ts';
import { readPrevious } from './previous.ts';
import { putEntry, renderEntry } from './render.ts';

/** The name of the changelog, in the folder of the data. */
export const CHANGELOG = 'CHANGELOG.md';

/** The changelog of a folder of data as it should be now. Throws a `DataError` where there is nothing to compare with. */
export function makeChangelog(dataDir: string): string {
  const problems: Problem[] = [];
  const report = (problem: Problem) => void problems.push(problem);
  const tablesDir = join(dataDir, 'tables');
  const editionsDir = join(dataDir, 'editions');
  const present = readEdition(tablesDir, report);
  const previous = readPrevious(editionsDir, report);
  if (problems.length === 0 && previous === null)
    report({
      file: editionsDir,
      line: 1,
      column: 1,
      message: 'no package of the edition before is kept here',
    });
  if (problems.length > 0 || !present || !previous) throw new DataError(problems);
  const path = join(dataDir, CHANGELOG);
  const known = statSync(path, { throwIfNoEntry: false }) ? readFileSync(path, 'utf8') : '';
  const entry = renderEntry(present, previous.edition, readDifferences(tablesDir, previous));
  return putEntry(known, entry, present, previous.edition);
}

/** The command: writes what the present edition changes into the changelog. */
function main(): void {
  const dataDir = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
  try {
    writeFileSync(join(dataDir, CHANGELOG), makeChangelog(dataDir));
    console.log(`written: data/${CHANGELOG}`);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
