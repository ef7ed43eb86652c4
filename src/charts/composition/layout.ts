import { max } from 'd3-array';
import type { Scene } from '../../state/scene/scene.ts';
import type { ChartSize } from '../frame/table.ts';
import { FOLD_LINE, rowsThatFit, weightiest } from '../marks/fold.ts';
import { type Composition, countComposition, type PartShares, type Parts, type Subject } from './shares.ts';

/** How a part here compares with the world; null where either side has no site. */
export type Direction = 'over' | 'under' | 'same' | null;

/** The row of one part: the bar of the subject and the tick of the world, on one scale; all in CSS pixels. */
export interface PartRow extends PartShares {
  readonly direction: Direction;
  /** Whether the filter lets the part through. */
  readonly chosen: boolean;
  readonly y: number;
  readonly height: number;
  /** The part of the bar that the world has too, from the bar's start. */
  readonly commonWidth: number;
  /** Where the bar ends, and where the tick of the world stands, from the bar's start. */
  readonly hereWidth: number;
  readonly worldWidth: number;
}

/** A subject against the world, a row for each part. */
export interface CompositionLayout extends Composition {
  /** The rows that are drawn, and how many there is no room for: in a narrow box those that differ least. */
  readonly rows: readonly PartRow[];
  readonly folded: number;
  readonly size: ChartSize;
  /** Whether there is room for the difference only, and not for both shares. */
  readonly narrow: boolean;
  /** Height of the head above the rows. */
  readonly head: number;
  readonly labelWidth: number;
  /** Where the bars start, and the right edges of the columns of numbers; the shares' are null where there is no room. */
  readonly barX: number;
  readonly columns: {
    readonly here: number | null;
    readonly world: number | null;
    readonly difference: number;
  };
}

const NARROW = 520;
/** Room for the longest name of a field in one line. */
const WHOLE_NAME = 220;
const HEAD = 30;
/** One line of a name, or two where there is little width. */
const LEAST_ROW = { wide: 24, narrow: 33 } as const;
const MOST_ROW = 52;
const SCROLL_BAR = 14;
const NUMBER_WIDTH = 62;
const DIFFERENCE_WIDTH = 82;
/** Differences that read as nothing when written with one decimal of a percentage point. */
const NOTHING = 0.0005;

function directionOf(difference: number | null): Direction {
  if (difference === null) return null;
  if (Math.abs(difference) < NOTHING) return 'same';
  return difference > 0 ? 'over' : 'under';
}

/** Lays out the composition of a region or group against the world: one row for each part, all on one scale. */
export function layoutComposition(
  scene: Scene,
  subject: Subject,
  by: Parts,
  { width: given, height }: ChartSize,
): CompositionLayout {
  const composition = countComposition(scene, subject, by);
  const narrow = given < NARROW;
  const leastRow = LEAST_ROW[narrow ? 'narrow' : 'wide'];
  const chosen: readonly string[] = scene.filters[by];
  const all = composition.parts;
  const parts = weightiest(all, narrow ? rowsThatFit(all.length, leastRow, height - HEAD) : all.length, {
    weightOf: ({ difference, world }) => (difference === null ? world : Math.abs(difference)),
    isKept: ({ value }) => chosen.includes(value),
  });
  const folded = all.length - parts.length;
  const below = folded > 0 ? FOLD_LINE : 0;
  const least = HEAD + below + parts.length * leastRow;
  const width = Math.max(0, given - (height < least ? SCROLL_BAR : 0));
  const size = { width, height: Math.max(least, height) };
  const rowHeight = Math.min(MOST_ROW, (size.height - HEAD - below) / parts.length);
  const labelWidth = narrow ? width * 0.4 : Math.min(230, Math.max(WHOLE_NAME, width * 0.3));
  const numbers = DIFFERENCE_WIDTH + (narrow ? 0 : 2 * NUMBER_WIDTH);
  const longest = Math.max(0, width - labelWidth - numbers - 12);
  const most = max(parts, ({ hereShare, worldShare }) => Math.max(hereShare ?? 0, worldShare ?? 0)) || 1;
  const lengthOf = (share: number | null) => ((share ?? 0) / most) * longest;
  return {
    ...composition,
    folded,
    size,
    narrow,
    head: HEAD,
    labelWidth,
    barX: labelWidth,
    columns: {
      here: narrow ? null : width - DIFFERENCE_WIDTH - NUMBER_WIDTH,
      world: narrow ? null : width - DIFFERENCE_WIDTH,
      difference: width,
    },
    rows: parts.map((part, index) => ({
      ...part,
      direction: directionOf(part.difference),
      chosen: chosen.length === 0 || chosen.includes(part.value),
      y: HEAD + index * rowHeight,
      height: rowHeight,
      commonWidth: lengthOf(Math.min(part.hereShare ?? 0, part.worldShare ?? 0)),
      hereWidth: lengthOf(part.hereShare),
      worldWidth: lengthOf(part.worldShare),
    })),
  };
}
