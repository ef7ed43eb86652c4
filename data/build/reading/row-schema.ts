import { z } from 'zod';
import {
  type Cell,
  type Column,
  type Columns,
  columnName,
  isColumn,
  type RowOf,
} from '../../../src/model/columns/column.ts';
import * as cells from './cells.ts';
import type { RowSchema } from './table.ts';

/** The schema of a cell: reads what is written in it, or says what rule it breaks. */
type CellSchema = z.ZodType<unknown, string>;

/** The schema of the rows of a table, from the declaration of its columns. */
export function rowSchema<D extends Columns>(columns: D): RowSchema<RowOf<D>> {
  // The compiler cannot see that each schema gives what its column declares; the tests of both hold it.
  const schemas = [...columnsByName(columns)].map(([name, { cell }]) => [name, cellSchema(cell)]);
  return z.object(Object.fromEntries(schemas)) as unknown as RowSchema<RowOf<D>>;
}

/** The columns of a table by their names in it. */
export function columnsByName(columns: Columns, group = ''): ReadonlyMap<string, Column<unknown>> {
  return new Map(
    Object.entries(columns).flatMap(([key, declared]) => {
      const name = columnName(group, key);
      return isColumn(declared)
        ? [[declared.name ?? name, declared] as const]
        : [...columnsByName(declared, name)];
    }),
  );
}

function cellSchema(cell: Cell): CellSchema {
  switch (cell.rule) {
    case 'choice':
      return cells.choice(cell.words, cell.blank);
    case 'year':
      return cells.year(cell.first);
    case 'integer':
      return cells.integer(cell.least, cell.most);
    case 'optional':
      return cells.optional(cellSchema(cell.of));
    case 'list':
      return cell.filled ? cells.filledList(cellSchema(cell.of)) : cells.list(cellSchema(cell.of));
    case 'made':
      throw new Error('a column that the build makes of others has no cell in a table');
    default:
      return cells.PLAIN[cell.rule];
  }
}
