import { networkTexts } from '../../../i18n/charts/network.ts';
import type { PartnersTexts } from '../../../i18n/charts/partners.ts';
import type { I18n } from '../../../i18n/i18n-context.tsx';
import type { Catalog } from '../../../model/catalog/catalog.ts';
import type { CooperationEdge, CooperationNode } from '../../../model/graph/cooperation-graph.ts';
import type { Network } from '../../../model/network.ts';
import type { CooperationPaths } from '../../../state/cooperation/select-paths.ts';
import { nameOfSite } from '../../../state/scene/order.ts';
import type { ChartTable } from '../../frame/table.ts';

/** What says the ways between two. */
export interface PathWords {
  readonly nameOf: (node: Pick<CooperationNode, 'kind' | 'key'>) => string;
  /** By its acronym, where a centre or network has one. */
  readonly shortNameOf: (node: Pick<CooperationNode, 'kind' | 'key'>) => string;
  /** By what two nodes are joined, e.g. `member` or `Training, Agreement`. */
  readonly how: (edge: CooperationEdge) => string;
}

/** Makes the words of ways. */
export function createPathWords(
  { formats, locale, messages }: I18n,
  catalog: Catalog,
  networks: ReadonlyMap<string, Network>,
): PathWords {
  const text = networkTexts.of(locale);
  const regions = new Map(Object.entries(messages.regions).map(([id, { name }]) => [id, name]));
  const nameOf: PathWords['nameOf'] = ({ kind, key }) => {
    if (kind === 'country') return catalog.countries.get(key)?.name[locale] ?? key;
    if (kind === 'network') return networks.get(key)?.name[locale] ?? key;
    if (kind === 'region') return regions.get(key) ?? text.otherRegions[key] ?? key;
    const site = catalog.siteById.get(key);
    return site ? nameOfSite(site, locale).text : key;
  };
  return {
    nameOf,
    shortNameOf: (node) => {
      const site = node.kind === 'centre' ? catalog.siteById.get(node.key) : undefined;
      const acronym = site?.kind === 'centre' ? site.acronym : networks.get(node.key)?.acronym;
      return (node.kind === 'centre' || node.kind === 'network') && acronym ? acronym : nameOf(node);
    },
    how: ({ types, roles }) =>
      formats.list([
        ...roles.map((role) => text.roles[role]),
        ...types.map((type) => messages.linkTypes[type]),
      ]),
  };
}

/** How two are joined, in a sentence. */
export function findPaths(
  [from, to]: readonly [CooperationNode, CooperationNode],
  { length, count, paths }: CooperationPaths,
  words: PathWords,
  text: PartnersTexts,
  { formats }: I18n,
): string {
  const [one, other] = [words.nameOf(from), words.nameOf(to)];
  if (length === 1) return text.paths.direct(one, other);
  const between = paths[0]?.nodes.slice(1, -1).map(words.shortNameOf) ?? [];
  return text.paths.finding(
    one,
    other,
    formats.count(length),
    count,
    formats.count(count),
    formats.list(between),
  );
}

/** Every step of the ways that are told as a row. */
export function tableOfPaths(
  found: CooperationPaths | null,
  words: PathWords,
  { paths: { columns } }: PartnersTexts,
): ChartTable {
  return {
    columns: [
      { label: columns.way, format: String },
      { label: columns.step, format: String },
      { label: columns.from },
      { label: columns.how },
      { label: columns.to },
    ],
    rows: (found?.paths ?? []).flatMap(({ nodes, edges }, way) =>
      edges.flatMap((edge, step) => {
        const [from, to] = [nodes[step], nodes[step + 1]];
        return from && to ? [[way + 1, step + 1, words.nameOf(from), words.how(edge), words.nameOf(to)]] : [];
      }),
    ),
  };
}
