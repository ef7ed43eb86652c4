import { readFileSync } from 'node:fs';

/** One row of a table, by column. */
export type Row = Readonly<Record<string, string>>;

/** Tables that were read: the longest has more than a hundred thousand rows, and many files of one worker ask for it. */
const tables = new Map<string, readonly Row[]>();

/** The rows of a real table. */
export function readTable(name: string): readonly Row[] {
  const rows = tables.get(name) ?? parseTable(name);
  tables.set(name, rows);
  return rows;
}

/**
 * Parses a real table by itself, so that counts in tests do not rest on the build that they check. Splits RFC 4180 text with one
 * regular expression: a quoted or a bare cell, then a comma or the end of the line.
 */
function parseTable(name: string): readonly Row[] {
  const text = readFileSync(new URL(`../../data/tables/${name}.csv`, import.meta.url), 'utf8');
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end !== ',') rows.push([]);
  }
  const [head = [], ...body] = rows.filter((row) => row.length > 1);
  return body.map((cells) => Object.fromEntries(head.map((column, index) => [column, cells[index] ?? ''])));
}

const REGION_OF = new Map(readTable('countries').map((row) => [row.iso3, row.unesco_region]));

/** What the events of a centre say of its approval and status, as `data/tables/README.md` puts it. */
const EVENTS_OF = new Map<string, Row[]>();
for (const row of readTable('centre-events')) {
  EVENTS_OF.set(row.centre as string, [...(EVENTS_OF.get(row.centre as string) ?? []), row]);
}

const SHOWS_ACTIVE = ['agreement-signed', 'entered-into-force', 'inaugurated', 'listed', 'renewed'];
const SHOWS_END = ['lapsed', 'ceased'];

/** Year of approval and status of a row of centres, by its events where they speak of a later year than the row. */
function recountStanding(row: Row): { readonly year: string; readonly status: string } {
  const events = EVENTS_OF.get(row.id as string) ?? [];
  const approved = events
    .filter(({ event }) => event === 'approved')
    .map(({ date }) => date as string)
    .sort()[0];
  const shown = events
    .filter(({ event }) => [...SHOWS_ACTIVE, ...SHOWS_END].includes(event as string))
    .sort((a, b) => ((a.date as string) < (b.date as string) ? -1 : 1))
    .at(-1);
  const isNewer = shown !== undefined && (shown.date as string).slice(0, 4) >= (row.status_as_of as string);
  const status = shown && SHOWS_END.includes(shown.event as string) ? 'ceased' : 'active';
  return {
    year: approved?.slice(0, 4) ?? (row.approved_year as string),
    status: isNewer ? status : (row.status as string),
  };
}

/** What a recount needs of a site, straight from the tables. */
export interface CountedSite {
  readonly id: string;
  readonly kind: string;
  readonly field: string;
  readonly sector: string;
  readonly category: string;
  readonly status: string;
  readonly region: string;
  readonly countries: readonly string[];
  readonly year: string;
  readonly former: boolean;
  readonly row: Row;
}

/** Every site of the three tables, the former ones too. */
export function recountSites(): CountedSite[] {
  const land = (kind: string, field: string, table: string) =>
    readTable(table).map((row) => ({
      id: row.id as string,
      kind,
      field,
      sector: 'natural-sciences',
      category: '',
      status: row.withdrawn_year ? 'withdrawn' : 'designated',
      region: row.unesco_region as string,
      countries: (row.country_iso3 as string).split(';'),
      year: row.designated_year as string,
      former: Boolean(row.withdrawn_year),
      row,
    }));
  const centres = readTable('centres').map((row) => ({
    id: row.id as string,
    kind: 'centre',
    field: row.field as string,
    sector: row.sector as string,
    category: row.category || 'unstated',
    status: recountStanding(row).status,
    region: REGION_OF.get(row.country_iso3 as string) as string,
    countries: [row.country_iso3 as string],
    year: recountStanding(row).year,
    former: recountStanding(row).status === 'ceased',
    row,
  }));
  return [
    ...land('biosphere-reserve', 'ecology', 'biosphere-reserves'),
    ...land('geopark', 'earth', 'geoparks'),
    ...centres,
  ];
}
