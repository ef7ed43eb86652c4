import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { buildData } from '../../data/build/build.ts';
import { checkTables } from '../../data/build/checks/index.ts';
import { DataError, type Problem } from '../../data/build/reading/problem.ts';
import { readTables } from '../../data/build/reading/tables.ts';
import { readTerritory, type Territory } from '../../data/build/territory.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'tables');
/** The page that explains the columns, which the small tables have, too. */
const README = join(import.meta.dirname, '..', '..', 'data', 'tables', 'README.md');
const UNITS = join(import.meta.dirname, '..', '..', 'data', 'basemap', 'units-10m.topojson.gz');

/** A folder of tables that a test may spoil, and one to build into; both are gone when the test ends. */
export interface Scratch {
  /** Holds `tables/`. */
  readonly dataDir: string;
  readonly tablesDir: string;
  readonly outDir: string;
  /** Changes the text of a table. */
  edit(file: string, change: (text: string) => string): void;
  /** Builds; throws a DataError where the tables are wrong. */
  build(): ReturnType<typeof buildData>;
  /** Builds, and gives every problem as `file:line:column: message`, with the file's bare name. */
  problems(): readonly string[];
  /** The problems of the tables alone, without a build: quicker. */
  check(): readonly string[];
}

/** Reading the land of all countries takes a quarter of a second, so it is done once. */
let territory: Territory | undefined;

/** The small, valid tables of the fixtures in a folder of their own. */
export function createScratch(): Scratch {
  const root = mkdtempSync(join(tmpdir(), 'auspices-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const dataDir = join(root, 'data');
  const tablesDir = join(dataDir, 'tables');
  const outDir = join(root, 'public', 'data');
  cpSync(FIXTURES, tablesDir, { recursive: true });
  cpSync(README, join(tablesDir, 'README.md'));
  const build = () => buildData({ dataDir, outDir, unitsPath: UNITS });
  return {
    dataDir,
    tablesDir,
    outDir,
    build,
    edit: (file, change) => {
      const path = join(tablesDir, file);
      const before = readFileSync(path, 'utf8');
      const after = change(before);
      if (after === before) throw new Error(`the change leaves ${file} as it was`);
      writeFileSync(path, after);
    },
    problems: () => {
      try {
        build();
      } catch (error) {
        if (error instanceof DataError) return listProblems(error.problems, tablesDir);
        throw error;
      }
      return [];
    },
    check: () => {
      const problems: Problem[] = [];
      territory ??= readTerritory(UNITS);
      checkTables(
        readTables(tablesDir, (problem) => problems.push(problem)),
        territory,
        '2026-11-22',
      );
      return listProblems(problems, tablesDir);
    },
  };
}

function listProblems(problems: readonly Problem[], tablesDir: string): readonly string[] {
  const message = new DataError(problems).message.replaceAll(`${tablesDir}/`, '');
  return message === '' ? [] : message.split('\n');
}
