import { DATA_VERSION } from '../../../src/model/catalog/catalog-file.ts';
import type { PackedColumns } from '../../../src/model/catalog/packed-columns.ts';
import { type Link, type Network, type NetworkMember, SUBJECTS } from '../../../src/model/network.ts';
import { mostFrequent, packChoices, packLists, packTexts } from './columns.ts';

/** What `networks.json` holds: networks, their members one after the other, links, and the sources of all three. */
export function packNetworks(networks: readonly Network[], links: readonly Link[]) {
  const members = networks.flatMap((network) => network.members);
  const sources = mostFrequent([...networks, ...members, ...links].flatMap((row) => row.sources));
  return {
    version: DATA_VERSION,
    sources: { size: sources.length, name: packTexts(sources) },
    networks: packNetworkRows(networks, sources),
    members: packMembers(members, sources),
    links: packLinks(links, sources),
  };
}

function packNetworkRows(networks: readonly Network[], sources: readonly string[]): PackedColumns {
  return {
    size: networks.length,
    id: packTexts(networks.map(({ id }) => id)),
    en: packTexts(networks.map(({ name }) => name.en)),
    vi: packTexts(networks.map(({ name }) => name.vi)),
    acronym: packTexts(networks.map(({ acronym }) => acronym)),
    kind: packChoices(networks.map(({ kind }) => kind)),
    form: packChoices(networks.map(({ form }) => form)),
    scope: packChoices(networks.map(({ scope }) => scope)),
    subjects: packLists(
      networks.map(({ subjects }) => subjects),
      SUBJECTS,
    ),
    leads: packTexts(networks.map(({ leads }) => leads.join(';') || null)),
    start: networks.map(({ startYear }) => startYear),
    end: networks.map(({ endYear }) => endYear),
    value: networks.map(({ value }) => value),
    evidence: packChoices(networks.map(({ evidence }) => evidence)),
    sources: packLists(
      networks.map((network) => network.sources),
      sources,
    ),
    note: packTexts(networks.map(({ note }) => note)),
    members: networks.map((network) => network.members.length),
  };
}

function packMembers(members: readonly NetworkMember[], sources: readonly string[]): PackedColumns {
  return {
    size: members.length,
    member: packTexts(members.map(({ member }) => member)),
    kind: packChoices(members.map(({ kind }) => kind)),
    role: packChoices(members.map(({ role }) => role)),
    since: members.map(({ since }) => since),
    sources: packLists(
      members.map((member) => member.sources),
      sources,
    ),
    evidence: packChoices(members.map(({ evidence }) => evidence)),
  };
}

function packLinks(links: readonly Link[], sources: readonly string[]): PackedColumns {
  return {
    size: links.length,
    fromKind: packChoices(links.map(({ from }) => from.kind)),
    from: packTexts(links.map(({ from }) => from.id)),
    toKind: packChoices(links.map(({ to }) => to.kind)),
    to: packTexts(links.map(({ to }) => to.id)),
    type: packChoices(links.map(({ type }) => type)),
    subject: packChoices(links.map(({ subject }) => subject)),
    year: links.map(({ year }) => year),
    network: packTexts(links.map(({ network }) => network)),
    sources: packLists(
      links.map((link) => link.sources),
      sources,
    ),
    evidence: packChoices(links.map(({ evidence }) => evidence)),
  };
}
