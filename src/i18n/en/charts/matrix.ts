import { indexFormat } from '../../index-format.ts';
import { plural } from '../../plural.ts';

/** The words of the matrix of countries and regions. */
export const texts = {
  index: indexFormat('en-GB'),
  level: 'Rows and columns',
  levels: { country: 'Countries', region: 'Regions' },
  order: 'Order',
  orders: { cluster: 'Cluster', region: 'Region', degree: 'Partners', name: 'Name' },
  show: 'Count',
  shows: { both: 'Both', networks: 'Networks', links: 'Links' },
  all: (count: string) => `All ${count}`,
  broad: (names: string) => `Count broad networks too, with their countries: ${names}`,
  withCountries: (name: string, formatted: string) => `${name} (${formatted})`,
  units: {
    both: 'Shared networks and stated links of each pair',
    networks: 'Networks of which both are members',
    links: 'Stated links of each pair',
  },
  unitOfRegions: 'summed over pairs of countries',
  networks: (count: number, formatted: string) =>
    plural(count, formatted, 'shared network', 'shared networks'),
  /** Of regions: each pair of countries that shares a network counts. */
  networkTimes: (count: number, formatted: string) =>
    `networks shared ${plural(count, formatted, 'time', 'times')}`,
  links: (count: number, formatted: string) => plural(count, formatted, 'stated link', 'stated links'),
  nothing: 'nothing shared',
  pair: (one: string, other: string) => `${one} and ${other}`,
  cell: (pair: string, shared: string) => `${pair}: ${shared}`,
  regionCell: (pair: string, total: string, shared: string) => `${pair}: ${total} (${shared})`,
  names: (list: string, more: number, formatted: string) =>
    more > 0 ? `${list} and ${formatted} more` : list,
  types: (list: string) => `Links: ${list}`,
  within: (region: string) => `Within ${region}`,
  pairsOf: (pairs: string, possible: string) => `${pairs} of ${possible} pairs of countries`,
  country: (name: string, degree: number, formatted: string, strongest: string) =>
    `${name}: ${plural(degree, formatted, 'partner', 'partners')}${strongest && `, most with ${strongest}`}`,
  region: (name: string, formatted: string) => `${name} (${formatted})`,
  cluster: (number: string) => `Cluster ${number}`,
  mostly: (cluster: string, count: string, region: string) => `${cluster} (${count}): mostly ${region}`,
  mixed: (cluster: string, count: string) => `${cluster} (${count})`,
  hasLinks: 'with stated links',
  finding: (pair: string, shared: string) => `${pair} share most: ${shared}`,
  findingEqual: (pair: string, more: number, formatted: string, shared: string) =>
    `${pair} and ${plural(more, formatted, 'other pair', 'other pairs')} share most: ${shared}`,
  findingOf: (
    name: string,
    others: string,
    several: boolean,
    shared: string,
    partners: number,
    formatted: string,
  ) =>
    `${name} shares most with ${several ? 'each of ' : ''}${others}: ${shared}; it has ${plural(partners, formatted, 'partner', 'partners')}`,
  others: (count: number, formatted: string) => plural(count, formatted, 'other', 'others'),
  findingWithin: (region: string, shared: string) => `Most is shared within ${region}: ${shared}`,
  none: 'Nothing is shared.',
  empty: 'No two countries share a network or link that passes the filters. Lift a filter to see more.',
  rowsShown: (shown: string, total: string) => `${shown} of ${total} countries`,
  notes: {
    broadLeftOut: (networks: string) => `Without the broad ${networks}.`,
    otherLinks: (count: number, formatted: string) =>
      `${plural(count, formatted, 'link joins', 'links join')} no two countries.`,
    withoutYear: (count: number, formatted: string) =>
      `${plural(count, formatted, 'link', 'links')} without a year left out.`,
    rowsOfTable: (shown: string, total: string) =>
      `The table here holds the strongest ${shown} of ${total} pairs, the CSV file all of them.`,
    rowsShown:
      'Where not all countries fit, those of the finding, those filtered by and those with most partners are the rows; the corner tells how many.',
    missing: 'Empty cell: nothing stated in the sources read.',
  },
  columns: {
    country: 'Country',
    other: 'Other country',
    region: 'Region',
    otherRegion: 'Other region',
    networks: 'Shared networks',
    links: 'Stated links',
    names: 'Names of the networks',
    times: 'Networks shared (times)',
    pairs: 'Pairs that share',
    possible: 'Pairs of countries',
    degree: 'Partners (degree)',
    share: 'Share of all others',
    strength: 'Strength',
    betweenness: 'Betweenness',
    participation: 'Participation',
    cluster: 'Cluster',
    cutOff: 'Cut off without it',
  },
  cellsLabel: (shown: string) =>
    `Cells of the matrix, ${shown} countries. Arrow keys go from cell to cell, Enter filters by both countries.`,
  cellsRole: 'matrix',
  measures: 'Measures',
  terms: {
    nodes: 'Countries',
    edges: 'Pairs that share',
    density: 'Density',
    components: 'Components',
    clusters: 'Clusters',
    modularity: 'Modularity',
    betweenness: 'Betweenness (participation)',
    bridges: 'Bridges',
  },
  definitions: {
    nodes: 'Nodes of the graph: countries that are members of a network shown, or at an end of a link.',
    edges: 'Edges: pairs of countries with at least one shared network or stated link.',
    density: 'Share of all possible pairs that share something (Wasserman and Faust 1994).',
    components: 'Parts of the graph that no edge joins to each other (Hopcroft and Tarjan 1973).',
    clusters:
      'Groups that work together more than with the rest: Louvain method, with weights (Blondel et al. 2008). One good division among several.',
    modularity:
      'How much more lies inside the clusters than chance would put there; above 0.3 worth a look (Newman and Girvan 2004).',
    betweenness:
      'Share of the shortest paths between other countries that pass through the country (Freeman 1977). Participation: 0 where all partners are of one cluster, near 1 where they spread over many (Guimerà and Amaral 2005).',
    bridges: 'Countries without which others would be cut off from the rest (articulation points).',
  },
  between: (share: string, participation: string) => `${share} (${participation})`,
  bridge: (name: string, count: number, formatted: string) =>
    `${name}: without it ${plural(count, formatted, 'country loses', 'countries lose')} touch`,
  noBridge: 'None: no single country holds others to the rest.',
  standingFacts: (degree: string, strength: string, betweenness: string, participation: string) =>
    `${degree} partners, strength ${strength}, betweenness ${betweenness}, participation ${participation}`,
  tableOf: 'Table and CSV',
  tables: { pairs: 'Pairs', measures: 'Measures' },
};
