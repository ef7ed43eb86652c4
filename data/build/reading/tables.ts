import { join, relative } from 'node:path';
import { type CountryRow, countryRow } from '../../../src/model/schemas/countries.ts';
import {
  type LinkRow,
  linkRow,
  type MemberRow,
  memberRow,
  type NetworkRow,
  networkRow,
} from '../../../src/model/schemas/networks.ts';
import {
  type CopublicationRow,
  type CopublicationTotalRow,
  copublicationRow,
  copublicationTotalRow,
  type DocumentRow,
  documentRow,
  type EventRow,
  eventRow,
  type IndicatorRow,
  indicatorRow,
} from '../../../src/model/schemas/records.ts';
import {
  type CentreRow,
  centreRow,
  type GeoparkRow,
  geoparkRow,
  type ReserveRow,
  reserveRow,
} from '../../../src/model/schemas/sites.ts';
import type { Report } from './problem.ts';
import { type RowSchema, readTable, type Table } from './table.ts';

/** Every table; null where it could not be read at all, which then has been reported. */
export interface Tables {
  readonly centres: Table<CentreRow> | null;
  readonly reserves: Table<ReserveRow> | null;
  readonly geoparks: Table<GeoparkRow> | null;
  readonly countries: Table<CountryRow> | null;
  readonly networks: Table<NetworkRow> | null;
  readonly members: Table<MemberRow> | null;
  readonly links: Table<LinkRow> | null;
  readonly documents: Table<DocumentRow> | null;
  readonly indicators: Table<IndicatorRow> | null;
  readonly events: Table<EventRow> | null;
  readonly copublications: Table<CopublicationRow> | null;
  readonly totals: Table<CopublicationTotalRow> | null;
}

/** The tables when none of them is missing. */
export type WholeTables = { readonly [K in keyof Tables]: NonNullable<Tables[K]> };

const TABLE_FILES: Readonly<Record<keyof Tables, string>> = {
  centres: 'centres.csv',
  reserves: 'biosphere-reserves.csv',
  geoparks: 'geoparks.csv',
  countries: 'countries.csv',
  networks: 'networks.csv',
  members: 'network-members.csv',
  links: 'links.csv',
  documents: 'documents.csv',
  indicators: 'indicators.csv',
  events: 'timeline.csv',
  copublications: 'copublications.csv',
  totals: 'copublications-totals.csv',
};

/** Reads every table of a folder row by row; what concerns several rows is checked afterwards. */
export function readTables(tablesDir: string, report: Report): Tables {
  const read = <T>(table: keyof Tables, schema: RowSchema<T>) => {
    const path = join(tablesDir, TABLE_FILES[table]);
    return readTable(path, displayPath(path), schema, report);
  };
  return {
    centres: read('centres', centreRow),
    reserves: read('reserves', reserveRow),
    geoparks: read('geoparks', geoparkRow),
    countries: read('countries', countryRow),
    networks: read('networks', networkRow),
    members: read('members', memberRow),
    links: read('links', linkRow),
    documents: read('documents', documentRow),
    indicators: read('indicators', indicatorRow),
    events: read('events', eventRow),
    copublications: read('copublications', copublicationRow),
    totals: read('totals', copublicationTotalRow),
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
