import { readFileSync } from 'node:fs';
import { decodeLinks, decodeNetworks } from '../../../src/model/catalog/knowledge-file.ts';
import type { LinkType } from '../../../src/model/link-types.ts';
import type { Link, LinkEndKind, MemberKind, MemberRole, Network } from '../../../src/model/network.ts';

/** A network with members written as `country VNM member`. */
export function networkOf(id: string, members: readonly string[]): Network {
  return {
    id,
    name: { en: id, vi: id },
    acronym: null,
    kind: 'initiative',
    form: 'joint-research',
    scope: 'global',
    subjects: ['water'],
    leads: [],
    startYear: null,
    endYear: null,
    value: null,
    sources: [],
    evidence: 'source',
    note: null,
    members: members.map((text) => {
      const [kind, member = '', role] = text.split(' ') as [MemberKind, string, MemberRole];
      return { kind, member, role, since: null, sources: [], evidence: 'source' };
    }),
  };
}

/** A link between two ends written as `country VNM`. */
export function linkOf(from: string, to: string, type: LinkType, network: string | null = null): Link {
  const end = (text: string) => {
    const [kind, id] = text.split(' ') as [LinkEndKind, string];
    return { kind, id };
  };
  return {
    from: end(from),
    to: end(to),
    type,
    network,
    subject: 'water',
    year: null,
    sources: [],
    evidence: 'source',
  };
}

/** The networks as the build made them from the real tables. */
export function realNetworks(): readonly Network[] {
  return [...decodeNetworks(readNetworksFile()).values()];
}

/** The links as the build made them from the real tables. */
export function realLinks(): readonly Link[] {
  return decodeLinks(readNetworksFile());
}

function readNetworksFile(): unknown {
  return JSON.parse(readFileSync(new URL('../../../public/data/networks.json', import.meta.url), 'utf8'));
}
