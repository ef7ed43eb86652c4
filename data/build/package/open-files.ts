import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../../src/model/catalog/edition.ts';
import { TABLE_IDS, type TableId } from '../../../src/model/catalog/edition-file.ts';
import type { Columns } from '../../../src/model/columns/column.ts';
import { DataError, type Problem } from '../reading/problem.ts';
import { rowSchema } from '../reading/row-schema.ts';
import { readTable } from '../reading/table.ts';
import { TABLES } from '../reading/tables.ts';
import { describeTables } from './package.ts';

/** A table larger than this is in the package of all tables alone, which is a sixth as large. */
const MOST_BYTES = 1_000_000;

/** A table as two files: as it is written, and with its values as programs know them. */
export interface OpenTable {
  readonly id: TableId;
  readonly csv: string;
  readonly json: string;
  readonly rows: number;
}

/** Tables as files that are found one by one. */
export interface OpenFiles {
  readonly tables: readonly OpenTable[];
  /** All files by their names, what describes the tables among them. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
}

/** The rows of a table by the names of its columns: numbers, flags and lists are such, and an empty cell is null. */
function readRows(tablesDir: string, id: TableId): readonly object[] {
  const { file, columns }: { file: string; columns: Columns } = TABLES[id];
  const problems: Problem[] = [];
  const schema = rowSchema(columns);
  const table = readTable(join(tablesDir, file), file, schema, (problem) => problems.push(problem), true);
  if (!table || problems.length > 0) throw new DataError(problems);
  return table.entries.map(({ value }) => ({ ...value }));
}

/** The tables of a folder as CSV and JSON, each by itself, with what describes them. Errors: a `DataError` where a row is wrong. */
export function makeOpenFiles(tablesDir: string, edition: Edition): OpenFiles {
  const ids = TABLE_IDS.filter((id) => statSync(join(tablesDir, TABLES[id].file)).size <= MOST_BYTES);
  const files: Record<string, string | Uint8Array> = { ...describeTables(tablesDir, edition, ids) };
  const tables = ids.map((id): OpenTable => {
    const csv = TABLES[id].file;
    const json = csv.replace(/\.csv$/, '.json');
    const rows = readRows(tablesDir, id);
    files[csv] = new Uint8Array(readFileSync(join(tablesDir, csv)));
    files[json] = `${JSON.stringify({ table: json.replace(/\.json$/, ''), ...edition, rows })}\n`;
    return { id, csv, json, rows: rows.length };
  });
  return { tables, files };
}
