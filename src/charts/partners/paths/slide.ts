import { networkTexts } from '../../../i18n/charts/network.ts';
import { partnersTexts } from '../../../i18n/charts/partners.ts';
import type { SlideGraph, SlidePlot } from '../../../model/briefing/slide-chart.ts';
import {
  type CooperationEdge,
  type CooperationNode,
  NODE_KINDS,
} from '../../../model/graph/cooperation-graph.ts';
import { type CooperationPaths, pathEnds, selectPaths } from '../../../state/cooperation/select-paths.ts';
import { emphasisOf } from '../../../theme/slide-colours.ts';
import { NODE_SHAPES } from '../../frame/slide/node-shapes.ts';
import type { SlideChartOrder } from '../../frame/slide/order.ts';
import { altOf, joinNotes } from '../../frame/slide/words.ts';
import { createPathWords, findPaths, type PathWords } from './words.ts';

/** A node, on which step of its ways it stands, and on how many of them. */
interface Stand {
  readonly node: CooperationNode;
  readonly step: number;
  readonly ways: number;
}

/** The nodes of the ways that are told, each once: in the order of the steps, the first way's before those of the others. */
function standsOf({ paths }: CooperationPaths): readonly Stand[] {
  const stands = new Map<string, Stand>();
  for (const { nodes } of paths)
    nodes.forEach((node, step) => {
      stands.set(node.id, { node, step, ways: (stands.get(node.id)?.ways ?? 0) + 1 });
    });
  return [...stands.values()];
}

/** The edges of the ways that are told, each once. */
const edgesOf = ({ paths }: CooperationPaths): readonly CooperationEdge[] => [
  ...new Map(
    paths.flatMap(({ edges }) => edges).map((edge) => [`${edge.source} ${edge.target}`, edge]),
  ).values(),
];

/** How many ways lead through each node between the ends, as bars: the numbers of the picture. */
function barsOf(
  stands: readonly Stand[],
  words: PathWords,
  finding: string,
  { i18n, palette }: SlideChartOrder,
): SlidePlot {
  const text = partnersTexts.of(i18n.locale).paths;
  const shown = stands.toSorted((a, b) => b.ways - a.ways);
  const categories = shown.map(({ node }) => words.shortNameOf(node));
  const labels = shown.map(({ ways }) => i18n.formats.count(ways));
  return {
    kind: 'bars',
    unit: text.through,
    categories,
    series: [{ name: text.through, colour: emphasisOf(palette), values: shown.map(({ ways }) => ways) }],
    labels,
    highlight: [],
    note: joinNotes([text.missing, text.left, `${text.source}.`]),
    sources: [],
    alt: altOf(finding, { categories, labels, highlight: [] }),
  };
}

/** The ways between two from left to right, a column for each step; null where none is asked for, known or found. */
export function slideOfPaths(order: SlideChartOrder): SlideGraph | null {
  const { scene, view, i18n, palette, knowledge } = order;
  const ends = pathEnds(view.path);
  const found = knowledge && ends && selectPaths(knowledge, scene.catalog, ends, view.broad);
  const [start, end] = [found?.paths[0]?.nodes[0], found?.paths[0]?.nodes.at(-1)];
  if (!found || !start || !end) return null;
  const text = partnersTexts.of(i18n.locale);
  const { kinds } = networkTexts.of(i18n.locale);
  const words = createPathWords(i18n, scene.catalog, knowledge.networks);
  const finding = findPaths([start, end], found, words, text, i18n);
  const stands = standsOf(found);
  const plot = barsOf(stands, words, finding, order);
  const places = new Map(stands.map(({ node }, place) => [node.id, place]));
  const rows = (step: number) => stands.filter((stand) => stand.step === step);
  return {
    kind: 'graph',
    unit: `${finding}. ${text.paths.unit}`,
    note: plot.note,
    sources: [],
    alt: plot.alt,
    nodes: stands.map((stand) => {
      const column = rows(stand.step);
      const isEnd = stand.node === start || stand.node === end;
      return {
        id: stand.node.id,
        name: words.shortNameOf(stand.node),
        x: 0.08 + (0.84 * stand.step) / found.length,
        y: (column.indexOf(stand) + 0.5) / column.length,
        size: isEnd ? 1 : 0.6,
        shape: NODE_SHAPES[stand.node.kind],
        colour: isEnd ? emphasisOf(palette) : palette.ink,
        isStrong: isEnd,
      };
    }),
    ties: edgesOf(found).flatMap(({ source, target, weight, types }) => {
      const [from, to] = [places.get(source), places.get(target)];
      return from === undefined || to === undefined
        ? []
        : [{ from, to, weight, isLight: types.length === 0 }];
    }),
    key: NODE_KINDS.filter((kind) => stands.some(({ node }) => node.kind === kind)).map((kind) => ({
      sample: NODE_SHAPES[kind],
      colour: palette.ink,
      label: kinds[kind],
    })),
    plot,
  };
}
