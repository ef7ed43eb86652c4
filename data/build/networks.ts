import type { Link, Network, NetworkMember } from '../../src/model/network.ts';
import type { WholeTables } from './reading/tables.ts';

/** The networks of the tables with their members, in the order of the tables. */
export function buildNetworks({ networks, members }: WholeTables): readonly Network[] {
  const membersById = new Map<string, NetworkMember[]>(networks.entries.map(({ value }) => [value.id, []]));
  for (const { value: row } of members.entries) {
    membersById.get(row.network_id)?.push({
      kind: row.member_kind,
      member: row.member,
      role: row.role,
      since: row.since,
      sources: row.source,
      evidence: row.verified,
    });
  }
  return networks.entries.map(({ value: row }) => ({
    id: row.id,
    name: { en: row.name_en, vi: row.name_vi },
    acronym: row.acronym,
    kind: row.kind,
    form: row.form,
    scope: row.region_scope,
    subjects: row.fields,
    leads: row.lead,
    startYear: row.start_year,
    endYear: row.end_year,
    value: row.value_usd,
    sources: row.source,
    evidence: row.verified,
    note: row.note,
    members: membersById.get(row.id) ?? [],
  }));
}

/** The links of the tables, in the order of the table. */
export function buildLinks({ links }: WholeTables): readonly Link[] {
  return links.entries.map(({ value: row }) => ({
    from: { kind: row.from_kind, id: row.from },
    to: { kind: row.to_kind, id: row.to },
    type: row.type,
    subject: row.field,
    year: row.year,
    network: row.network_id,
    sources: row.source,
    evidence: row.verified,
  }));
}
