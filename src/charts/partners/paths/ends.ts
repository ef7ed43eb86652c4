import type { Catalog } from '../../../model/catalog/catalog.ts';
import { nodeId } from '../../../model/graph/cooperation-graph.ts';
import type { Network } from '../../../model/network.ts';
import type { PartnerSubject, Party } from '../../../model/partners/party.ts';
import { type PathEnds, pathEnds } from '../../../state/cooperation/select-paths.ts';
import { type PartnerView, subjectOf } from '../question.ts';

/** The node of the graph of cooperation that a party is. */
export const nodeOfParty = ({ kind, id }: Pick<Party, 'kind' | 'id'> | PartnerSubject): string =>
  nodeId(kind === 'site' ? 'centre' : kind, id);

/** Whether a node is one that can be chosen: a country, a centre or a network of the tables. */
export function isKnownEnd(
  node: string,
  { catalog, networks }: { catalog: Catalog; networks: ReadonlyMap<string, Network> },
): boolean {
  const [kind, key = ''] = node.split(':');
  if (kind === 'country') return catalog.countries.has(key);
  return kind === 'centre'
    ? catalog.siteById.get(key)?.kind === 'centre'
    : kind === 'network' && networks.has(key);
}

/** The two ends that a view asks for; the first is whoever looks for partners where the link names none. */
export function endsOf(view: PartnerView, path: string | null): Partial<PathEnds> {
  const named = pathEnds(path);
  if (named) return named;
  const subject = subjectOf(view);
  return subject ? { from: nodeOfParty(subject) } : {};
}
