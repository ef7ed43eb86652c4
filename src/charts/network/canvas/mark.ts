import type { ArcLine } from '../../../theme/arc-colours.ts';
import type { ChartSize } from '../../frame/table.ts';
import type { NetworkEmphasis } from '../emphasis.ts';
import type { NetworkModel } from '../model.ts';
import type { PlacedLabel } from './labels.ts';
import type { NetworkView } from './view.ts';

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
export interface LineMark {
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
  readonly labels: readonly (PlacedLabel & { readonly strong: boolean })[];
}

/** What marks are made of. */
export interface MarksInput {
  readonly model: NetworkModel;
  readonly positions: ArrayLike<number>;
  readonly view: NetworkView;
  readonly size: ChartSize;
  readonly emphasis: NetworkEmphasis;
  readonly pinned: ReadonlySet<string>;
  /** Places of the points that are not drawn. */
  readonly hidden: ReadonlySet<number>;
  /** Places of the points that are brought to the front; none where all stand as they were laid out. */
  readonly near: ReadonlySet<number>;
  /** A label in at most so many lines, its width in CSS pixels, and whether all of it is there. */
  readonly fitLabel: (label: string, lines: number) => FittedLabel;
}

/** A label in lines. */
export interface FittedLabel {
  readonly lines: readonly string[];
  readonly width: number;
  readonly isWhole: boolean;
}
