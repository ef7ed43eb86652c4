import { BROAD_NETWORKS } from '../../../src/model/broad-networks.ts';
import { buildCooperationGraph } from '../../../src/model/graph/cooperation-graph.ts';
import { buildCountryGraph } from '../../../src/model/graph/country-graph.ts';
import type { Graph } from '../../../src/model/graph/graph.ts';
import { hostCountries } from '../../../src/model/graph/host-countries.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { graphOf, randomGraph } from './small-graphs.ts';
import { realLinks, realNetworks } from './small-networks.ts';

/** The graphs on which our own code is checked against graphology, by a name: the real ones, small ones and random ones. */
export function checkedGraphs(): readonly (readonly [string, Graph])[] {
  const catalog = realCatalog();
  const links = realLinks();
  const hosts = hostCountries(links);
  const all = realNetworks();
  const narrow = all.filter(({ id }) => !BROAD_NETWORKS.includes(id));
  return [
    ['cooperation', buildCooperationGraph({ networks: all, links, catalog })],
    ['cooperation without the broad networks', buildCooperationGraph({ networks: narrow, links, catalog })],
    ['countries', buildCountryGraph({ networks: all, links, catalog, hosts })],
    ['countries without the broad networks', buildCountryGraph({ networks: narrow, links, catalog, hosts })],
    ['one node', graphOf('a')],
    ['two nodes', graphOf('a-b:3')],
    ['no edges', graphOf('a b c')],
    ...[
      [30, 25],
      [40, 90],
      [60, 400],
      [120, 150],
      [200, 900],
      [300, 4000],
    ].flatMap(([nodes = 0, throws = 0]) =>
      [7, 11, 23].map(
        (seed) =>
          [`${nodes} nodes, ${throws} throws, seed ${seed}`, randomGraph(nodes, throws, seed)] as const,
      ),
    ),
  ];
}
