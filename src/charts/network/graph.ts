import { buildCooperationGraph, type CooperationGraph } from '../../model/graph/cooperation-graph.ts';
import type { Cooperation, IgnoredPlace } from '../../state/cooperation/cooperation.ts';
import type { Knowledge } from '../../state/cooperation/knowledge.ts';
import { selectCooperation } from '../../state/cooperation/select-cooperation.ts';
import { sameItems } from '../../state/same-items.ts';
import type { Scene } from '../../state/scene/scene.ts';
import type { Focus } from '../../state/view/view.ts';

/** What the network is made of: links that sources state between two, networks with their members, or both. */
export type NetworkShow = 'links' | 'memberships' | 'both';

/** Everything that decides which graph is shown. */
export interface NetworkChoice extends Pick<Focus, 'link' | 'broad'> {
  readonly scene: Scene;
  readonly show: NetworkShow;
}

/**
 * The filters that do not count here: a click on one of the countries sets that of countries, and the others are to stay in
 * sight.
 */
export const IGNORED_PLACE: readonly IgnoredPlace[] = ['country'];

/** The graph of what is shown. */
export function buildShownGraph(
  { networks, links, catalog }: Cooperation,
  show: NetworkShow,
): CooperationGraph {
  return buildCooperationGraph({
    networks: show === 'links' ? [] : networks,
    links: show === 'memberships' ? [] : links,
    catalog,
  });
}

/** As `buildShownGraph`; the same networks and links give the same graph, so that nothing is laid out anew for nothing. */
export function createGraphSelector(): typeof buildShownGraph {
  let latest: { cooperation: Cooperation; show: NetworkShow; graph: CooperationGraph } | null = null;
  return (cooperation, show) => {
    const { networks, links, catalog } = cooperation;
    const before = latest?.cooperation;
    const stays =
      latest?.show === show &&
      before?.catalog === catalog &&
      (show === 'links' || sameItems(before.networks, networks)) &&
      (show === 'memberships' || sameItems(before.links, links));
    if (!latest || !stays) latest = { cooperation, show, graph: buildShownGraph(cooperation, show) };
    return latest.graph;
  };
}

/** Makes what counts the connections that the broad networks bring to what is shown; it remembers the latest graphs. */
export function createBroadCounter() {
  const [withBroad, without] = [createGraphSelector(), createGraphSelector()];
  return (
    knowledge: Pick<Knowledge, 'networks' | 'links'>,
    { scene, link, show }: Omit<NetworkChoice, 'broad'>,
  ): number => {
    const edges = (select: typeof withBroad, broad: boolean) =>
      select(selectCooperation(knowledge, scene, { link, broad }, IGNORED_PLACE), show).edges.length;
    return edges(withBroad, true) - edges(without, false);
  };
}

/** Links with an end that has no place on the globe: an organisation, a region, or a centre without a row. */
export function countPlaceless({ links, catalog }: Cooperation): number {
  const isPlaceless = ({ kind, id }: Cooperation['links'][number]['from']) =>
    kind === 'country' ? !catalog.countries.has(id) : kind !== 'centre' || !catalog.siteById.has(id);
  return links.filter(({ from, to }) => isPlaceless(from) || isPlaceless(to)).length;
}
