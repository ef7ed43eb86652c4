import { join, relative } from 'node:path';
import { EVENT, INDICATOR } from '../../../src/model/catalog/chronicle.ts';
import type { TableId } from '../../../src/model/catalog/edition-file.ts';
import { SOURCE_DOCUMENT } from '../../../src/model/catalog/source-document.ts';
import { STATEMENT } from '../../../src/model/catalog/statement.ts';
import type { Columns, RowOf } from '../../../src/model/columns/column.ts';
import { LINK, NETWORK } from '../../../src/model/network.ts';
import { PROCEDURE_STEP } from '../../../src/model/proposal/procedure.ts';
import { CENTRE_PAPERS } from '../../../src/model/register/papers.ts';
import { CAPITALS } from '../columns/capitals.ts';
import { COPUBLICATION_TOTALS, COPUBLICATIONS } from '../columns/copublications.ts';
import { COUNTRIES } from '../columns/countries.ts';
import { HISTORIES } from '../columns/histories.ts';
import { MEMBERS } from '../columns/networks.ts';
import { CENTRES, GEOPARKS, RESERVES } from '../columns/sites.ts';
import type { Report } from './problem.ts';
import { rowSchema } from './row-schema.ts';
import { readTable, type Table } from './table.ts';

/** Where a table lies and what its columns are. */
interface TableFile<D extends Columns> {
  readonly file: string;
  readonly columns: D;
  /** It may hold its header alone, as long as nobody has filled it. */
  readonly mayBeEmpty?: boolean;
}

/** The file of each table and its columns; their order is the order in which problems are told. */
export const TABLES = {
  centres: { file: 'centres.csv', columns: CENTRES },
  histories: { file: 'centre-events.csv', columns: HISTORIES },
  papers: { file: 'centre-papers.csv', columns: CENTRE_PAPERS, mayBeEmpty: true },
  reserves: { file: 'biosphere-reserves.csv', columns: RESERVES },
  geoparks: { file: 'geoparks.csv', columns: GEOPARKS },
  countries: { file: 'countries.csv', columns: COUNTRIES },
  capitals: { file: 'capitals.csv', columns: CAPITALS },
  networks: { file: 'networks.csv', columns: NETWORK },
  members: { file: 'network-members.csv', columns: MEMBERS },
  links: { file: 'links.csv', columns: LINK },
  documents: { file: 'documents.csv', columns: SOURCE_DOCUMENT },
  statements: { file: 'document-statements.csv', columns: STATEMENT },
  procedure: { file: 'procedure.csv', columns: PROCEDURE_STEP },
  indicators: { file: 'indicators.csv', columns: INDICATOR },
  events: { file: 'timeline.csv', columns: EVENT },
  copublications: { file: 'copublications.csv', columns: COPUBLICATIONS },
  totals: { file: 'copublications-totals.csv', columns: COPUBLICATION_TOTALS },
} satisfies Readonly<Record<TableId, TableFile<Columns>>>;

/** A row of a table of a name, by the names of its columns. */
export type Row<K extends keyof typeof TABLES> = RowOf<(typeof TABLES)[K]['columns']>;

/** The tables when none of them is missing. */
export type WholeTables = { readonly [K in keyof typeof TABLES]: Table<Row<K>> };

/** Every table; null where it could not be read at all, which then has been reported. */
export type Tables = { readonly [K in keyof WholeTables]: WholeTables[K] | null };

/** Reads every table of a folder row by row; what concerns several rows is checked afterwards. */
export function readTables(tablesDir: string, report: Report): Tables {
  const read = <D extends Columns>({ file, columns, mayBeEmpty = false }: TableFile<D>) => {
    const path = join(tablesDir, file);
    return readTable(path, displayPath(path), rowSchema(columns), report, mayBeEmpty);
  };
  return {
    centres: read(TABLES.centres),
    histories: read(TABLES.histories),
    papers: read(TABLES.papers),
    reserves: read(TABLES.reserves),
    geoparks: read(TABLES.geoparks),
    countries: read(TABLES.countries),
    capitals: read(TABLES.capitals),
    networks: read(TABLES.networks),
    members: read(TABLES.members),
    links: read(TABLES.links),
    documents: read(TABLES.documents),
    statements: read(TABLES.statements),
    procedure: read(TABLES.procedure),
    indicators: read(TABLES.indicators),
    events: read(TABLES.events),
    copublications: read(TABLES.copublications),
    totals: read(TABLES.totals),
  };
}

/** A path as problems name it: from the folder in which the command runs, so that a terminal can open it. */
export function displayPath(path: string): string {
  const fromHere = relative('', path);
  return fromHere.startsWith('..') ? path : fromHere;
}

/** Whether no table is missing. */
export function isWhole(tables: Tables): tables is WholeTables {
  return Object.values(tables).every((table) => table !== null);
}
