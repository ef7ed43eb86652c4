import type { NetworkTexts } from '../../i18n/charts/network.ts';
import type { I18n } from '../../i18n/i18n-context.tsx';
import type { Catalog } from '../../model/catalog/catalog.ts';
import type { CooperationNode } from '../../model/graph/cooperation-graph.ts';
import type { Network } from '../../model/network.ts';
import { REGIONS } from '../../model/vocabulary.ts';
import { nameOfSite } from '../../state/scene/order.ts';
import type { NetworkConnection, NetworkPoint } from './points.ts';

/** How nodes and connections are called and described in the reader's language. */
export interface NetworkWords {
  readonly name: (node: CooperationNode) => string;
  /** The acronym where there is one: what a label has room for. */
  readonly label: (node: CooperationNode) => string;
  /** All that is said of a node in one line: `France, country, 12 connections, bridge`. */
  readonly line: (point: NetworkPoint) => string;
  /** The same with its measures, on several lines. */
  readonly details: (point: NetworkPoint, pinned: boolean) => string;
  readonly connection: (connection: NetworkConnection, source: NetworkPoint, target: NetworkPoint) => string;
}

/** Makes the words for nodes and connections. */
export function createNetworkWords(
  i18n: I18n,
  text: NetworkTexts,
  catalog: Catalog,
  networks: ReadonlyMap<string, Network>,
): NetworkWords {
  const { formats, locale, messages } = i18n;
  const { count, share } = formats;
  const regionNames = new Map<string, string>(REGIONS.map((id) => [id, messages.regions[id].name]));
  const siteOf = ({ siteIndex }: CooperationNode) =>
    siteIndex === null ? undefined : catalog.sites[siteIndex];
  const name = (node: CooperationNode) => {
    const site = siteOf(node);
    if (site) return nameOfSite(site, locale).text;
    if (node.kind === 'country') return catalog.countries.get(node.key)?.name[locale] ?? node.key;
    if (node.kind === 'region') return regionNames.get(node.key) ?? text.otherRegions[node.key] ?? node.key;
    return (node.kind === 'network' && networks.get(node.key)?.name[locale]) || node.key;
  };
  const label = (node: CooperationNode) => {
    const site = siteOf(node);
    const acronym = site?.kind === 'centre' ? site.acronym : networks.get(node.key)?.acronym;
    return (node.kind === 'centre' || node.kind === 'network') && acronym ? acronym : name(node);
  };
  const line = ({ node, name, measures }: NetworkPoint) =>
    [
      name,
      text.kind[node.kind],
      text.connections(measures.degree, count(measures.degree)),
      ...(measures.isArticulation ? [text.bridge] : []),
    ].join(', ');
  const details = ({ node, name, measures }: NetworkPoint, pinned: boolean) => {
    const { degree, betweenness, isArticulation, cutOff } = measures;
    return [
      name,
      text.facts(text.kind[node.kind], degree, count(degree), share(betweenness)),
      ...(isArticulation ? [text.loses(cutOff, count(cutOff))] : []),
      ...(pinned ? [text.pinned] : []),
    ].join('\n');
  };
  const connection = ({ edge }: NetworkConnection, source: NetworkPoint, target: NetworkPoint) =>
    [
      text.pair(source.name, target.name),
      [
        ...edge.types.map((type) => messages.linkTypes[type]),
        ...edge.roles.map((role) => text.roles[role]),
      ].join(', '),
    ].join('\n');
  return { name, label, line, details, connection };
}
