import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { buildData } from '../../build/build.ts';
import { DataError } from '../../build/reading/problem.ts';
import { displayPath } from '../../build/reading/tables.ts';
import { type Fault, UpgradeError } from '../fault.ts';
import type { Workbook } from './workbook.ts';

/**
 * Writes the changed tables, once the whole build has passed with them in a folder of its own. Throws an `UpgradeError`, and
 * leaves every file as it was, where a check fails or a table was changed by somebody else meanwhile. Gives the files.
 */
export function writeTables(workbook: Workbook, dataDir: string, unitsPath: string): readonly string[] {
  const changed = workbook.changed();
  if (changed.length === 0) return [];
  const trial = mkdtempSync(join(tmpdir(), 'auspices-upgrade-'));
  try {
    const tablesDir = join(trial, 'data', 'tables');
    cpSync(workbook.tablesDir, tablesDir, { recursive: true });
    for (const name of readdirSync(dataDir).filter((other) => other !== 'tables')) {
      symlinkSync(join(dataDir, name), join(trial, 'data', name));
    }
    for (const { file, after } of changed) writeFileSync(join(tablesDir, file), after);
    buildData({ dataDir: join(trial, 'data'), outDir: join(trial, 'out'), unitsPath });
  } catch (error) {
    if (error instanceof DataError) throw new UpgradeError(faultsOf(error, workbook.tablesDir));
    throw error;
  } finally {
    rmSync(trial, { recursive: true, force: true });
  }
  demandUntouched(workbook);
  // All new files stand beside the old ones before the first takes its place: a full disk spoils none.
  for (const { file, after } of changed) writeFileSync(join(workbook.tablesDir, `${file}.new`), after);
  for (const { file } of changed) {
    renameSync(join(workbook.tablesDir, `${file}.new`), join(workbook.tablesDir, file));
  }
  return changed.map(({ file }) => file);
}

function faultsOf({ problems }: DataError, tablesDir: string): readonly Fault[] {
  return problems.map(({ file, line, column, message }) => ({
    place: `${displayPath(join(tablesDir, basename(file)))}:${line}:${column}`,
    what: message,
    mend: 'The build refuses this row as it would be. Say no to it, or correct the source’s file.',
  }));
}

function demandUntouched(workbook: Workbook): void {
  for (const { file, before } of workbook.changed()) {
    const path = join(workbook.tablesDir, file);
    if (readFileSync(path, 'utf8') !== before) {
      throw new UpgradeError([
        {
          place: displayPath(path),
          what: 'was changed by somebody else meanwhile',
          mend: 'Run the command again.',
        },
      ]);
    }
  }
}
