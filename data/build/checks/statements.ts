import type { Entry } from '../reading/table.ts';
import type { Row, Tables } from '../reading/tables.ts';

type StatementEntry = Entry<Row<'statements'>>;

/** The sectors of the centres that the document on centres speaks of. */
const NATURAL_SCIENCES: readonly string[] = ['natural-sciences', 'ocean'];

/**
 * Reports statements that name what has no row, are not numbered from 1 on, date a decision that they do not name, or name as a host that no
 * other page knows a country that has a centre by now.
 */
export function checkStatements(tables: Tables): void {
  const { statements } = tables;
  if (!statements) return;
  const hosts = hostsOf(tables);
  const isKnown = knownEntities(tables);
  const next = new Map<string, number>();
  for (const entry of statements.entries) {
    const { document, kind, number, decision, decision_date, entities, note_en, note_vi } = entry.value;
    const unknown = entities.filter((entity) => !isKnown(entity));
    if (unknown.length > 0)
      statements.complain(
        entry,
        'entities',
        `names what is no site, country or network of the tables: ${unknown.join(', ')}`,
      );
    const key = `${document} ${kind}`;
    const expected = next.get(key) ?? 1;
    next.set(key, number + 1);
    if (number !== expected)
      statements.complain(entry, 'number', `must be ${expected}, the next “${kind}” of ${document}`);
    if (decision === null && decision_date !== null)
      statements.complain(entry, 'decision_date', 'dates a decision that is not named');
    if ((note_en === null) !== (note_vi === null))
      statements.complain(entry, 'note_vi', 'must be filled if, and only if, note_en is');
    if (kind === 'host') checkHost(tables, entry, hosts);
  }
}

/** Whether a row exists for what a statement names; everything counts as known where a table could not be read. */
function knownEntities({ centres, reserves, geoparks, countries, networks }: Tables) {
  const columns = [
    centres?.values('id'),
    reserves?.values('id'),
    geoparks?.values('id'),
    networks?.values('id'),
    countries?.values('iso3'),
  ];
  return (entity: string) => columns.some((column) => column === undefined || column.has(entity));
}

/** Countries with a present centre in the natural sciences. */
function hostsOf({ centres }: Tables): ReadonlySet<string> {
  const present = (centres?.entries ?? []).filter(
    ({ value }) => NATURAL_SCIENCES.includes(value.sector) && value.status !== 'ceased',
  );
  return new Set(present.map(({ value }) => value.country_iso3));
}

function checkHost({ statements }: Tables, entry: StatementEntry, hosts: ReadonlySet<string>): void {
  const { entities } = entry.value;
  const [country = ''] = entities;
  if (entities.length !== 1 || !/^[A-Z]{3}$/.test(country))
    statements?.complain(entry, 'entities', 'must be the code of the one country that is named as a host');
  else if (hosts.has(country))
    statements?.complain(entry, 'entities', 'has a centre in centres.csv by now: take the row out');
}
