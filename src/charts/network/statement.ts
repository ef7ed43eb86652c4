import type { NetworkTexts } from '../../i18n/charts/network.ts';
import type { Formats } from '../../i18n/format.ts';
import type { Cooperation } from '../../state/cooperation/cooperation.ts';
import type { ChartTable } from '../frame/table.ts';
import { countPlaceless, type NetworkShow } from './graph.ts';
import type { NetworkModel } from './model.ts';
import type { NetworkPoint } from './points.ts';

/** What sentences and tables are written with. */
interface Writing {
  readonly text: NetworkTexts;
  readonly formats: Formats;
}

/** The centres and countries without each of which most nodes lose touch, as many as are alike in that; none without a bridge. */
export function findStrongestBridges({ order, points }: NetworkModel): readonly NetworkPoint[] {
  const bridges = order
    .flatMap((index) => points[index] ?? [])
    .filter(({ node, measures }) => {
      return measures.isArticulation && (node.kind === 'centre' || node.kind === 'country');
    });
  const most = Math.max(0, ...bridges.map(({ measures }) => measures.cutOff));
  return bridges.filter(({ measures }) => measures.cutOff === most);
}

/** What the network shows now: of the one node that is asked about how it stands, otherwise all and the strongest bridge. */
export function stateNetwork(
  model: NetworkModel,
  asked: { readonly node: string; readonly name: string } | null,
  { text, formats }: Writing,
): string {
  const { count, share } = formats;
  const { nodeCount, edgeCount, componentCount } = model.measures;
  if (nodeCount === 0) return text.none;
  if (asked) {
    const point = model.points.find(({ node }) => node.id === asked.node);
    if (!point) return text.standingNone(asked.name);
    const { degree, betweenness, isArticulation, cutOff } = point.measures;
    const loses = isArticulation ? text.standingLoses(cutOff, count(cutOff)) : '';
    return text.standing(point.name, degree, count(degree), share(betweenness), loses);
  }
  const bridges = findStrongestBridges(model);
  const cutOff = bridges[0]?.measures.cutOff ?? 0;
  const names = formats.list(bridges.map(({ label }) => label));
  return [
    text.finding(
      nodeCount,
      count(nodeCount),
      edgeCount,
      count(edgeCount),
      componentCount,
      count(componentCount),
    ),
    bridges.length > 0 ? text.strongest(names, bridges.length > 1, cutOff, count(cutOff)) : text.noBridge,
  ].join('; ');
}

/** What is left out, in sentences. */
export function noteNetwork(
  cooperation: Cooperation,
  show: NetworkShow,
  { text, formats }: Writing,
): readonly string[] {
  const { linksWithoutYear } = cooperation;
  const placeless = show === 'memberships' ? 0 : countPlaceless(cooperation);
  return [
    ...(linksWithoutYear > 0 && show !== 'memberships'
      ? [text.notes.withoutYear(linksWithoutYear, formats.count(linksWithoutYear))]
      : []),
    ...(placeless > 0 ? [text.notes.placeless(placeless, formats.count(placeless))] : []),
    text.notes.missing,
  ];
}

/** Where only the main part is drawn: how many nodes are apart from it. */
export function noteApart({ points }: NetworkModel, { text, formats }: Writing): readonly string[] {
  const apart = points.filter(({ measures }) => measures.component > 0).length;
  return apart > 0 ? [text.notes.apart(apart, formats.count(apart))] : [];
}

/** Every node with its measures, the highest first; clusters are numbered from 1, the largest first. */
export function tableOfNetwork(model: NetworkModel | null, { text, formats }: Writing): ChartTable {
  const { columns } = text;
  return {
    columns: [
      { label: columns.name },
      { label: columns.kind },
      { label: columns.degree, format: formats.count },
      { label: columns.betweenness, format: formats.share },
      { label: columns.cluster, format: formats.count },
      { label: columns.bridge },
      { label: columns.cutOff, format: formats.count },
    ],
    rows: (model?.order ?? []).flatMap((index) => {
      const point = model?.points[index];
      if (!point) return [];
      const { degree, betweenness, cluster, isArticulation, cutOff } = point.measures;
      return [
        [
          point.name,
          text.kind[point.node.kind],
          degree,
          betweenness,
          cluster + 1,
          isArticulation ? text.yes : text.no,
          cutOff,
        ],
      ];
    }),
  };
}
