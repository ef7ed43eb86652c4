import { slideTexts } from '../../../i18n/charts/slide.ts';
import type { SlideGraph } from '../../../model/briefing/slide-chart.ts';
import { NODE_KINDS } from '../../../model/graph/cooperation-graph.ts';
import { emphasisOf } from '../../../theme/slide-colours.ts';
import { NODE_SHAPES } from '../../frame/slide/node-shapes.ts';
import type { SlideChartOrder } from '../../frame/slide/order.ts';
import type { NetworkPoint } from '../points.ts';
import { barsOfNetwork } from './bars.ts';
import type { ReadNetwork } from './read-network.ts';
import { standAround, standByForces } from './stand.ts';

/** So many nodes have room for their names, and so many are shown where the step does not say. */
const MOST = 30;
const USUAL = 18;

/** Who is shown, the one in the middle first where one is asked about: it and its neighbours, or those most linked. */
function shownPoints(
  { model, spoken }: ReadNetwork,
  { asked }: SlideChartOrder,
): { readonly points: readonly NetworkPoint[]; readonly isAround: boolean } {
  const { points, order } = model;
  const inOrder = order.flatMap((index) => points[index] ?? []);
  const most = Math.min(asked?.top ?? USUAL, MOST);
  const { only } = asked ?? {};
  if (only) return { points: inOrder.filter(({ node }) => only.includes(node.key)), isAround: false };
  const [middle, ...others] = inOrder.filter(({ node }) => spoken.includes(node.key));
  if (middle && others.length === 0) {
    const neighbours = middle.neighbours.flatMap((index) => points[index] ?? []);
    return { points: [middle, ...neighbours.slice(0, most)], isAround: true };
  }
  const wanted = inOrder.filter(({ node }, place) => place < most || spoken.includes(node.key));
  const isShown = new Set(wanted.map(({ index }) => index));
  // Who is joined to nobody that is shown says nothing here.
  return {
    points: wanted.filter(({ neighbours }) => neighbours.some((index) => isShown.has(index))),
    isAround: false,
  };
}

/** The network as a graph: one who is asked about among its neighbours, or those most linked and what joins them. */
export function graphOfNetwork(read: ReadNetwork, order: SlideChartOrder): SlideGraph | null {
  const { model, text, nameOf } = read;
  const { scene, i18n, palette, asked } = order;
  const { formats, locale } = i18n;
  const { points, isAround } = shownPoints(read, order);
  if (points.length < 2) return null;
  const highlight = asked?.highlight ?? read.spoken;
  const isRow = ({ node }: NetworkPoint) => node.kind === 'centre' || node.kind === 'country';
  const only = points.filter(isRow).map(({ node }) => node.key);
  const plot = barsOfNetwork(read, { only, highlight }, order);
  if (!plot) return null;
  const places = new Map(points.map(({ index }, place) => [index, place]));
  const ties = model.connections.flatMap(({ edge, source, target }) => {
    const [from, to] = [places.get(source), places.get(target)];
    const isLight = edge.types.length === 0;
    return from === undefined || to === undefined ? [] : [{ from, to, weight: edge.weight, isLight }];
  });
  const stands = (isAround ? standAround : standByForces)({ ids: points.map(({ node }) => node.id), ties });
  const most = Math.max(...points.map(({ measures }) => measures.degree), 1);
  const colourOf = ({ node, field }: NetworkPoint) => {
    if (highlight.includes(node.key)) return emphasisOf(palette);
    if (node.kind === 'centre') return field ? palette.field[field] : palette.inkFaint;
    return node.kind === 'country' || node.kind === 'network' ? palette.ink : palette.inkFaint;
  };
  const kinds = NODE_KINDS.filter((kind) => points.some(({ node }) => node.kind === kind));
  const light = ties.some(({ isLight }) => isLight);
  return {
    kind: 'graph',
    unit: slideTexts.of(locale).asOf(text.unit.degree, formats.date(scene.catalog.compiled)),
    note: plot.note,
    sources: plot.sources,
    alt: plot.alt,
    choice: plot.choice,
    nodes: points.map((point, place) => ({
      id: point.node.id,
      name: nameOf(point),
      ...(stands[place] ?? { x: 0.5, y: 0.5 }),
      size: Math.sqrt(point.measures.degree / most),
      shape: NODE_SHAPES[point.node.kind],
      colour: colourOf(point),
      isStrong: highlight.includes(point.node.key),
    })),
    ties,
    key: [
      ...kinds.map((kind) => ({
        sample: NODE_SHAPES[kind],
        colour: kind === 'organisation' || kind === 'region' ? palette.inkFaint : palette.ink,
        label: text.kinds[kind],
      })),
      ...(light && ties.some(({ isLight }) => !isLight)
        ? [
            { sample: 'line' as const, colour: palette.inkSoft, label: text.stated },
            { sample: 'light-line' as const, colour: palette.inkFaint, label: text.takesPart },
          ]
        : []),
    ],
    plot,
  };
}
