import type { Row, WholeTables } from '../reading/tables.ts';

type Keys<T> = readonly (keyof T & string)[];

/**
 * In what no two rows of a table agree. A table's first key is its primary one, and the first column of a key is where a row that is there
 * twice is told.
 */
export const KEYS = {
  centres: [['id']],
  reserves: [['id']],
  geoparks: [['id']],
  histories: [['event', 'centre', 'date']],
  papers: [['centre', 'year']],
  countries: [['iso3'], ['iso2']],
  capitals: [['iso3']],
  networks: [['id']],
  documents: [['id']],
  statements: [['number', 'document', 'kind']],
  procedure: [['id'], ['number']],
  indicators: [['id']],
  events: [['event_en', 'date']],
  members: [['member', 'network_id', 'member_kind', 'role']],
  links: [['to', 'from_kind', 'from', 'to_kind', 'type', 'field', 'year', 'network_id']],
  copublications: [['from_iso3', 'to_iso3', 'year']],
  totals: [['iso3', 'year']],
} as const satisfies { readonly [K in keyof WholeTables]: readonly Keys<Row<K>>[] };

/** What a column may name that has a row of its own, and the column by which it is named. */
export const NAMED = {
  country: { table: 'countries', key: 'iso3' },
  centre: { table: 'centres', key: 'id' },
  network: { table: 'networks', key: 'id' },
  document: { table: 'documents', key: 'id' },
} as const;

/** Columns that name one thing that has a row of its own; columns that name several, or things of several kinds, are not here. */
export const REFERENCES = {
  centres: [['country_iso3', 'country']],
  histories: [['centre', 'centre']],
  papers: [['centre', 'centre']],
  capitals: [['iso3', 'country']],
  members: [['network_id', 'network']],
  links: [['network_id', 'network']],
  statements: [['document', 'document']],
} as const satisfies {
  readonly [K in keyof WholeTables]?: readonly (readonly [keyof Row<K> & string, keyof typeof NAMED])[];
};
