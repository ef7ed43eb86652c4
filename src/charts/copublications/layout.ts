import type { Partner } from '../../state/cooperation/partners.ts';
import type { ChartSize } from '../frame/table.ts';
import { columnsThatFit, layoutBarColumns } from '../marks/bar-layout.ts';

/** How many partners are drawn: as many as there is room for without scrolling, or so many. */
export const MOSTS = ['fit', '30', '60', 'all'] as const;
export type Most = (typeof MOSTS)[number];

/** The bar of one partner; positions in CSS pixels of the drawing. */
export interface PartnerBar {
  readonly code: string;
  readonly papers: number;
  /** Of the works of the country with authors abroad, 0…1; null where that number is not known. */
  readonly share: number | null;
  readonly x: number;
  readonly y: number;
  readonly labelWidth: number;
  readonly barWidth: number;
}

/** A box in the drawing, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Bars of partners beside, or below, the lines of growth. */
export interface CopublicationsLayout {
  /** What the drawing needs: higher than the chart's box where it is to be scrolled. */
  readonly size: ChartSize;
  readonly bars: readonly PartnerBar[];
  readonly rowHeight: number;
  readonly trend: Box;
}

/** High enough to be hit by a finger. */
const ROW = 24;
const GAP = 28;
const TREND_HEIGHT = 104;
/** A drawing as wide has room for the lines beside the bars, in CSS pixels. */
const LINES_BESIDE = 720;
const NARROWEST_COLUMN = 250;
const WIDEST_LABEL = 190;
const USUAL_LABEL = 130;
/** The least that is left to the bars beside names and numbers. */
const LEAST_BARS = 90;
/** Room kept at the end of the longest bar for its number. */
const NUMBER_ROOM = 64;

/** Lays out the partners of a country, the strongest first, down one column and then the next, all on one scale. */
export function layoutCopublications(
  partners: readonly Partner[],
  total: number | null,
  most: Most,
  { width, height }: ChartSize,
  /** The room that the longest name asks for. */
  widestName = USUAL_LABEL,
): CopublicationsLayout {
  // The lines stand beside the bars where their words are whole there.
  const beside = width >= LINES_BESIDE;
  const trendWidth = beside ? Math.min(340, Math.max(260, width * 0.3)) : width;
  const trend: Box = beside
    ? { x: width - trendWidth, y: 0, width: trendWidth, height: Math.min(height, 300) }
    : { x: 0, y: 0, width, height: TREND_HEIGHT };
  const left = beside ? Math.max(0, width - trendWidth - GAP) : width;
  const top = beside ? 0 : trend.height + 8;

  // Fewer columns where names would be cut in more.
  const narrowest = Math.max(NARROWEST_COLUMN, Math.min(WIDEST_LABEL, widestName) + LEAST_BARS + NUMBER_ROOM);
  const columns = columnsThatFit(left, narrowest, GAP, Number.POSITIVE_INFINITY);
  // Where the lines leave no room below them, a few bars are there to be scrolled to.
  const rowsThatFit = Math.max(beside ? 1 : 4, Math.floor((height - top) / ROW));
  const wanted = most === 'fit' ? rowsThatFit * columns : most === 'all' ? partners.length : Number(most);
  const drawn = partners.slice(0, wanted);
  const leastRows = most === 'fit' ? 1 : rowsThatFit;
  const placing = layoutBarColumns(drawn.length, columns, { width: left, gap: GAP, leastRows });
  const { columnWidth, rowsInColumn } = placing;
  const labelWidth = Math.min(WIDEST_LABEL, columnWidth * 0.6, widestName);
  const longest = Math.max(0, columnWidth - labelWidth - NUMBER_ROOM);
  const lengthOfOne = longest / (partners[0]?.papers || 1);
  return {
    size: { width, height: Math.max(height, top + rowsInColumn * ROW) },
    rowHeight: ROW,
    trend,
    bars: drawn.map(({ code, papers }, index) => ({
      code,
      papers,
      share: total ? papers / total : null,
      x: placing.leftOf(index),
      y: top + placing.placeOf(index) * ROW,
      labelWidth,
      barWidth: papers * lengthOfOne,
    })),
  };
}
