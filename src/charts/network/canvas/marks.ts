import type { LinkType } from '../../../model/link-types.ts';
import { ARC_LINES, type ArcLine } from '../../../theme/arc-colours.ts';
import type { NetworkPoint } from '../points.ts';
import type { LineMark, MarksInput, NetworkMarks, NodeMark, NodeShape } from './mark.ts';
import { nameNodes } from './name-nodes.ts';
import { screenRadius } from './view.ts';

const OPACITY = { line: 0.6, faintLine: 0.06 };
/** What recedes is smaller, too, where others are brought to the front. */
const RECEDING = 0.7;
/** Lines up to which each has its full ink: more of them must not make one dark ground. */
const FEW_LINES = 700;

const SHAPES: Readonly<Record<NetworkPoint['node']['kind'], NodeShape>> = {
  centre: 'disc',
  country: 'circle',
  network: 'square',
  organisation: 'diamond',
  region: 'open-diamond',
};

/** The shape and the colour of a node. */
export function nodeStyle({ node, field }: Pick<NetworkPoint, 'node' | 'field'>) {
  const shape = SHAPES[node.kind];
  if (node.kind === 'centre') return { shape, colour: field ? `--field-${field}` : '--ink-faint' };
  return { shape, colour: shape === 'circle' || shape === 'square' ? '--ink' : '--ink-faint' };
}

/** The colour and the line of a connection: those of its first type of link; taking part in a network is plain. */
export function lineStyle(types: readonly LinkType[]): { readonly colour: string; readonly line: ArcLine } {
  const [type] = types;
  return type ? { colour: `--arc-${type}`, line: ARC_LINES[type] } : { colour: '--ink-faint', line: 'solid' };
}

/** Places everything on the screen; what lies outside of it is left out. */
export function createMarks(input: MarksInput): NetworkMarks {
  const { model, positions, view, size, emphasis, pinned, hidden, near } = input;
  const { strong, active, chosen } = emphasis;
  const xOf = (index: number) => view.x + view.scale * (positions[2 * index] ?? 0);
  const yOf = (index: number) => view.y + view.scale * (positions[2 * index + 1] ?? 0);
  const isFaint = (index: number) => strong !== null && !strong.has(index);

  const ink = Math.min(1, Math.sqrt(FEW_LINES / Math.max(1, model.connections.length)));
  const drawn = model.connections.filter(({ source, target }) => !hidden.has(source) && !hidden.has(target));
  const isFirst = (source: number, target: number) => {
    if (active !== null) return source === active || target === active;
    return !isFaint(source) && !isFaint(target);
  };
  const lines = drawn.map(({ edge, source, target }): LineMark & { readonly first: boolean } => {
    const first = isFirst(source, target);
    const plain = edge.types.length === 0;
    return {
      x1: xOf(source),
      y1: yOf(source),
      x2: xOf(target),
      y2: yOf(target),
      ...lineStyle(edge.types),
      width:
        (plain ? 0.6 : 0.9) +
        0.5 * Math.log2(Math.max(1, edge.weight)) +
        (active !== null && first ? 0.5 : 0),
      opacity: first
        ? strong
          ? 0.9
          : (plain ? OPACITY.line / 2 : OPACITY.line) * ink
        : OPACITY.faintLine * ink,
      first: first && strong !== null,
    };
  });
  const shown = model.order.filter((index) => !hidden.has(index));
  const nodes = shown.map((index): NodeMark => {
    const point = model.points[index];
    if (!point) throw new Error('The order of the network names a point that it has not');
    const radius = screenRadius(point.radius, view, near.has(index));
    return {
      index,
      x: xOf(index),
      y: yOf(index),
      radius: near.size > 0 && isFaint(index) ? Math.max(2, RECEDING * radius) : radius,
      ...nodeStyle(point),
      faint: isFaint(index),
      ringed: chosen.has(index) || index === active,
      pinned: pinned.has(point.node.id),
    };
  });
  const inSight = nodes.filter(
    ({ x, y, radius }) => x > -radius && y > -radius && x < size.width + radius && y < size.height + radius,
  );
  return {
    lines: [...lines.filter(({ first }) => !first), ...lines.filter(({ first }) => first)],
    // Small ones over large ones, what stands out over what recedes.
    nodes: [...inSight.filter(({ faint }) => faint), ...inSight.filter(({ faint }) => !faint)],
    labels: nameNodes(input, inSight),
  };
}
