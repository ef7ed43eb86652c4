import type { Entry, Table } from '../reading/table.ts';
import type { Tables } from '../reading/tables.ts';

/** Two centres that networks and links name although no source read gives them a category: they have no row. */
const CENTRES_WITHOUT_ROW: ReadonlySet<string> = new Set(['AGRHYMET', 'SESAME']);

/** Regional networks of geoparks that `networks.csv` does not describe. */
const NETWORKS_WITHOUT_ROW: ReadonlySet<string> = new Set(['nagn']);

/** What an id of a centre looks like where names of organisations and codes of countries may stand too. */
const CENTRE_ID = /^[a-z]{3}-/;

/** Reports every mention of a country, centre, network or document that has no row of its own. */
export function checkReferences(tables: Tables): void {
  const countries = tables.countries?.values('iso3');
  const centres = tables.centres && new Set([...tables.centres.values('id'), ...CENTRES_WITHOUT_ROW]);
  const networks = tables.networks && new Set([...tables.networks.values('id'), ...NETWORKS_WITHOUT_ROW]);
  const documents = tables.documents?.values('id');

  const checkKind = <T>(
    table: Table<T>,
    entry: Entry<T>,
    column: keyof T & string,
    kind: string,
    id: string,
  ) => {
    if (kind === 'country') checkKnown(table, entry, column, [id], countries, 'countries.csv');
    if (kind === 'centre') checkKnown(table, entry, column, [id], centres, 'centres.csv');
  };
  const checkCentres = <T>(
    table: Table<T>,
    entry: Entry<T>,
    column: keyof T & string,
    names: readonly string[],
  ) =>
    checkKnown(
      table,
      entry,
      column,
      names.filter((name) => CENTRE_ID.test(name)),
      centres,
      'centres.csv',
    );
  const checkSources = <T>(
    table: Table<T>,
    entry: Entry<T>,
    column: keyof T & string,
    sources: readonly string[],
  ) =>
    checkKnown(
      table,
      entry,
      column,
      sources.filter((name) => name.startsWith('doc-')),
      documents,
      'documents.csv',
    );

  eachRow(tables.centres, (table, entry) => {
    checkKnown(table, entry, 'country_iso3', [entry.value.country_iso3], countries, 'countries.csv');
    checkSources(table, entry, 'source_url', entry.value.source_url);
  });
  eachRow(tables.reserves, (table, entry) => {
    const acronyms = entry.value.mab_networks.map((acronym) => acronym.toLowerCase());
    checkKnown(table, entry, 'country_iso3', entry.value.country_iso3, countries, 'countries.csv');
    checkKnown(table, entry, 'mab_networks', acronyms, networks, 'networks.csv');
    checkSources(table, entry, 'source_url', entry.value.source_url);
  });
  eachRow(tables.geoparks, (table, entry) => {
    const acronym = entry.value.regional_network?.toLowerCase();
    checkKnown(table, entry, 'country_iso3', entry.value.country_iso3, countries, 'countries.csv');
    checkKnown(table, entry, 'regional_network', acronym ? [acronym] : [], networks, 'networks.csv');
    checkSources(table, entry, 'source_url', entry.value.source_url);
  });
  eachRow(tables.networks, (table, entry) => {
    checkCentres(table, entry, 'lead', entry.value.lead);
    checkSources(table, entry, 'source', entry.value.source);
  });
  eachRow(tables.members, (table, entry) => {
    checkKnown(table, entry, 'network_id', [entry.value.network_id], networks, 'networks.csv');
    checkKind(table, entry, 'member', entry.value.member_kind, entry.value.member);
    checkSources(table, entry, 'source', entry.value.source);
  });
  eachRow(tables.links, (table, entry) => {
    const { from_kind, from, to_kind, to, network_id, source } = entry.value;
    checkKind(table, entry, 'from', from_kind, from);
    checkKind(table, entry, 'to', to_kind, to);
    checkKnown(table, entry, 'network_id', network_id === null ? [] : [network_id], networks, 'networks.csv');
    checkSources(table, entry, 'source', source);
  });
  eachRow(tables.indicators, (table, entry) => {
    checkCentres(table, entry, 'entity', [entry.value.entity]);
    checkSources(table, entry, 'source', entry.value.source);
  });
  eachRow(tables.events, (table, entry) => {
    checkCentres(table, entry, 'entities', entry.value.entities);
    checkSources(table, entry, 'source', entry.value.source);
  });
}

function eachRow<T>(table: Table<T> | null, visit: (table: Table<T>, entry: Entry<T>) => void): void {
  if (table) for (const entry of table.entries) visit(table, entry);
}

function checkKnown<T>(
  table: Table<T>,
  entry: Entry<T>,
  column: keyof T & string,
  mentioned: readonly string[],
  known: ReadonlySet<string> | null | undefined,
  file: string,
): void {
  const unknown = known ? mentioned.filter((name) => !known.has(name)) : [];
  if (unknown.length > 0)
    table.complain(entry, column, `names what has no row in ${file}: ${unknown.join(', ')}`);
}
