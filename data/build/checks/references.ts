import type { Entry, Table } from '../reading/table.ts';
import type { Tables } from '../reading/tables.ts';
import { type NAMED, REFERENCES } from './keys.ts';

/** Two centres that networks and links name although no source read gives them a category: they have no row. */
const CENTRES_WITHOUT_ROW: ReadonlySet<string> = new Set(['AGRHYMET', 'SESAME']);

/** What an id of a centre looks like where names of organisations and codes of countries may stand too. */
const CENTRE_ID = /^[a-z]{3}-/;

/** Checks what a cell mentions. */
type Check = <T>(
  table: Table<T>,
  entry: Entry<T>,
  column: keyof T & string,
  mentioned: readonly string[],
) => void;

/** The checks, by what is mentioned. */
interface Checks {
  readonly country: Check;
  readonly centre: Check;
  readonly network: Check;
  readonly document: Check;
  /** Centres among organisations and countries. */
  readonly entity: Check;
  /** Documents among addresses. */
  readonly source: Check;
}

/** Reports every mention of a country, centre, network or document that has no row of its own. */
export function checkReferences(tables: Tables): void {
  const checks = checksOf(tables);
  checkNamed(tables.centres, REFERENCES.centres, checks);
  checkNamed(tables.histories, REFERENCES.histories, checks);
  checkNamed(tables.papers, REFERENCES.papers, checks);
  checkNamed(tables.capitals, REFERENCES.capitals, checks);
  checkNamed(tables.statements, REFERENCES.statements, checks);
  checkNamed(tables.members, REFERENCES.members, checks);
  checkNamed(tables.links, REFERENCES.links, checks);
  checkSites(tables, checks);
  checkCapitals(tables, checks);
  checkNetworks(tables, checks);
  checkChronicle(tables, checks);
}

function checksOf(tables: Tables): Checks {
  const centres = tables.centres && new Set([...tables.centres.values('id'), ...CENTRES_WITHOUT_ROW]);
  return {
    country: checkAgainst('countries.csv', tables.countries?.values('iso3')),
    centre: checkAgainst('centres.csv', centres),
    network: checkAgainst('networks.csv', tables.networks?.values('id')),
    entity: checkAgainst('centres.csv', centres, (name) => CENTRE_ID.test(name)),
    document: checkAgainst('documents.csv', tables.documents?.values('id')),
    source: checkAgainst('documents.csv', tables.documents?.values('id'), (name) => name.startsWith('doc-')),
  };
}

/** A check against the rows of a file, of the mentions that are meant for it; none where the file could not be read. */
function checkAgainst(
  file: string,
  known: ReadonlySet<string> | null | undefined,
  isMeant: (name: string) => boolean = () => true,
): Check {
  return (table, entry, column, mentioned) => {
    const unknown = known ? mentioned.filter((name) => isMeant(name) && !known.has(name)) : [];
    if (unknown.length > 0)
      table.complain(entry, column, `names what has no row in ${file}: ${unknown.join(', ')}`);
  };
}

/** Checks the columns that name one thing each, or nothing. */
function checkNamed<T>(
  table: Table<T> | null,
  references: readonly (readonly [column: keyof T & string, what: keyof typeof NAMED])[],
  check: Checks,
): void {
  eachRow(table, (whole, entry) => {
    for (const [column, what] of references) {
      const named = entry.value[column];
      if (typeof named === 'string') check[what](whole, entry, column, [named]);
    }
  });
}

function checkSites({ centres, histories, reserves, geoparks }: Tables, check: Checks): void {
  eachRow(centres, (table, entry) => {
    check.source(table, entry, 'source_url', entry.value.source_url);
  });
  eachRow(histories, (table, entry) => {
    check.source(table, entry, 'source_url', entry.value.source_url);
  });
  eachRow(reserves, (table, entry) => {
    const acronyms = entry.value.mab_networks.map((acronym) => acronym.toLowerCase());
    check.country(table, entry, 'country_iso3', entry.value.country_iso3);
    check.network(table, entry, 'mab_networks', acronyms);
    check.source(table, entry, 'source_url', entry.value.source_url);
  });
  eachRow(geoparks, (table, entry) => {
    const acronym = entry.value.regional_network?.toLowerCase();
    check.country(table, entry, 'country_iso3', entry.value.country_iso3);
    check.network(table, entry, 'regional_network', acronym ? [acronym] : []);
    check.source(table, entry, 'source_url', entry.value.source_url);
  });
}

function checkCapitals({ capitals }: Tables, check: Checks): void {
  eachRow(capitals, (table, entry) => {
    check.source(table, entry, 'source', entry.value.source);
  });
}

function checkNetworks({ networks, members, links }: Tables, check: Checks): void {
  const checkOf = (kind: string) => (kind === 'country' || kind === 'centre' ? check[kind] : null);
  eachRow(networks, (table, entry) => {
    check.entity(table, entry, 'lead', entry.value.lead);
    check.source(table, entry, 'source', entry.value.source);
  });
  eachRow(members, (table, entry) => {
    checkOf(entry.value.member_kind)?.(table, entry, 'member', [entry.value.member]);
    check.source(table, entry, 'source', entry.value.source);
  });
  eachRow(links, (table, entry) => {
    const { from_kind, from, to_kind, to, source } = entry.value;
    checkOf(from_kind)?.(table, entry, 'from', [from]);
    checkOf(to_kind)?.(table, entry, 'to', [to]);
    check.source(table, entry, 'source', source);
  });
}

function checkChronicle({ indicators, events }: Tables, check: Checks): void {
  eachRow(indicators, (table, entry) => {
    check.entity(table, entry, 'entity', [entry.value.entity]);
    check.source(table, entry, 'source', entry.value.source);
  });
  eachRow(events, (table, entry) => {
    check.entity(table, entry, 'entities', entry.value.entities);
    check.source(table, entry, 'source', entry.value.source);
  });
}

function eachRow<T>(table: Table<T> | null, visit: (table: Table<T>, entry: Entry<T>) => void): void {
  if (table) for (const entry of table.entries) visit(table, entry);
}
