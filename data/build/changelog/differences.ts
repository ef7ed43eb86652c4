import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TABLE_IDS, type TableChanges, type TableId } from '../../../src/model/catalog/edition-file.ts';
import { KEYS } from '../checks/keys.ts';
import { TABLES } from '../reading/tables.ts';
import { compareTables, countCells, type TableDifference } from './compare.ts';
import type { PreviousEdition } from './previous.ts';

/** What is another in the tables of a folder than in the edition before, by table; a table that says the same is not there. */
export function readDifferences(
  tablesDir: string,
  previous: PreviousEdition,
): ReadonlyMap<TableId, TableDifference> {
  return new Map(
    TABLE_IDS.flatMap((id): readonly [TableId, TableDifference][] => {
      const { file } = TABLES[id];
      const after = readFileSync(join(tablesDir, file), 'utf8');
      const difference = compareTables(previous.tables.get(file), after, KEYS[id][0]);
      return difference ? [[id, difference]] : [];
    }),
  );
}

/** The differences in numbers, as the application shows them. */
export function summarise(differences: ReadonlyMap<TableId, TableDifference>): readonly TableChanges[] {
  return [...differences].map(([table, { rows, rowsBefore, added, removed, columnsAdded, cells }]) => ({
    table,
    rows,
    before: rowsBefore,
    added: added.length,
    removed: removed.length,
    ...countCells([...cells.values()].flat()),
    columns: columnsAdded,
  }));
}
