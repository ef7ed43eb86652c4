import type { LinkType } from '../../../model/network.ts';
import { ARC_LINES, type ArcLine } from '../../../theme/arc-colours.ts';
import type { ChartSize } from '../../frame/table.ts';
import type { NetworkEmphasis } from '../emphasis.ts';
import type { NetworkModel } from '../model.ts';
import type { NetworkPoint } from '../points.ts';
import { type LabelWish, type PlacedLabel, placeLabels } from './labels.ts';
import { type NetworkView, screenRadius } from './view.ts';

/** The shapes that say what a node stands for. */
export type NodeShape = 'disc' | 'circle' | 'square' | 'diamond' | 'open-diamond';

/** A node on the screen, in CSS pixels; colours are names of CSS custom properties. */
export interface NodeMark {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly shape: NodeShape;
  readonly colour: string;
  readonly faint: boolean;
  readonly ringed: boolean;
  readonly pinned: boolean;
}

/** A connection on the screen. */
interface LineMark {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly colour: string;
  readonly width: number;
  readonly line: ArcLine;
  /** 0…1. */
  readonly opacity: number;
}

/** All that is drawn, each list in the order of drawing. */
export interface NetworkMarks {
  readonly lines: readonly LineMark[];
  readonly nodes: readonly NodeMark[];
  readonly labels: readonly (PlacedLabel & { readonly strong: boolean; readonly faint: boolean })[];
}

/** What marks are made of. */
export interface MarksInput {
  readonly model: NetworkModel;
  readonly positions: ArrayLike<number>;
  readonly view: NetworkView;
  readonly size: ChartSize;
  readonly emphasis: NetworkEmphasis;
  readonly pinned: ReadonlySet<string>;
  /** The text that a label has room for, and its width in CSS pixels. */
  readonly fitLabel: (label: string) => { readonly text: string; readonly width: number };
}

export const LABEL_SIZE = 12;
const LABEL_HEIGHT = 15;
/** Ground for each label that nobody asked for, in square CSS pixels: more would be noise. */
const GROUND_PER_LABEL = 6500;
const OPACITY = { line: 0.6, faintLine: 0.06 };
/** Lines up to which each has its full ink: more of them must not make one dark ground. */
const FEW_LINES = 700;
/** Nodes smaller than this may lie under a label, in CSS pixels. */
const SMALL = 5;

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
  const { model, positions, view, size, emphasis, pinned } = input;
  const { strong, active, chosen } = emphasis;
  const xOf = (index: number) => view.x + view.scale * (positions[2 * index] ?? 0);
  const yOf = (index: number) => view.y + view.scale * (positions[2 * index + 1] ?? 0);
  const isFaint = (index: number) => strong !== null && !strong.has(index);

  const ink = Math.min(1, Math.sqrt(FEW_LINES / Math.max(1, model.connections.length)));
  const lines = model.connections.map(({ edge, source, target }): LineMark & { readonly first: boolean } => {
    const first =
      active === null ? !isFaint(source) && !isFaint(target) : source === active || target === active;
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
  const nodes = model.order.map((index): NodeMark => {
    const point = model.points[index];
    if (!point) throw new Error('The order of the network names a point that it has not');
    return {
      index,
      x: xOf(index),
      y: yOf(index),
      radius: screenRadius(point.radius, view),
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
    labels: labelNodes(input, inSight),
  };
}

/** Labels: the active node, what is chosen, its neighbours, then by measure as far as there is room. */
function labelNodes({ model, size, emphasis, fitLabel }: MarksInput, nodes: readonly NodeMark[]) {
  const { strong, active, chosen } = emphasis;
  const rank = ({ index, faint }: NodeMark) =>
    index === active ? 0 : chosen.has(index) ? 1 : strong && !faint ? 2 : 3;
  // While something stands out, only that is named: all else would be in the way.
  const asking = nodes.filter((mark) => strong === null || rank(mark) < 3);
  asking.sort((a, b) => rank(a) - rank(b));
  const wishes = function* (): Generator<LabelWish> {
    for (const { index, x, y, radius } of asking) {
      const { text, width } = fitLabel(model.points[index]?.label ?? '');
      yield { index, text, x, y, radius: radius + 1, width, height: LABEL_HEIGHT };
    }
  };
  const obstacles = nodes
    .filter(({ radius, faint }) => radius > SMALL && !faint)
    .map(({ x, y, radius }) => ({
      left: x - radius,
      top: y - radius,
      width: 2 * radius,
      height: 2 * radius,
    }));
  const most =
    strong === null ? Math.ceil((size.width * size.height) / GROUND_PER_LABEL) : Number.POSITIVE_INFINITY;
  return placeLabels(wishes(), size, obstacles, most).map((label) => ({
    ...label,
    strong: label.index === active || chosen.has(label.index),
    faint: false,
  }));
}
