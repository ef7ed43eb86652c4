import type { TermState } from '../../../model/register/term.ts';
import { TEXT_SIZE } from '../../../theme/measures.ts';
import { fitText } from '../../../ui/measure-text.ts';
import type { ChartSize } from '../../frame/table.ts';
import { BAR_SPACE } from '../../marks/bar-layout.ts';
import { SCROLL_BAR } from '../../marks/scroll-bar.ts';
import { LINE_HEIGHT } from '../../marks/text-metrics.ts';
import type { CentreTerm, Terms } from './terms.ts';

/** A bar in CSS pixels, from the left edge of the drawing. */
export interface TermBar {
  readonly term: CentreTerm;
  /** The lines of its name. */
  readonly names: readonly string[];
  /** Top and height of the row, and the middle of its bar, from the top of the drawing. */
  readonly y: number;
  readonly height: number;
  readonly middle: number;
  readonly x: number;
  readonly width: number;
  /** Where the year or the month in which it ends is over; the same as its end where the day is known. */
  readonly latest: number;
}

/** The rows of a state, below its heading. */
export interface TermGroup {
  readonly state: TermState;
  readonly count: number;
  /** Top of the heading. */
  readonly y: number;
  readonly bars: readonly TermBar[];
}

/** Terms as bars on an axis of years, in CSS pixels; higher than its box where that has no room for all. */
export interface TermsLayout {
  readonly size: ChartSize;
  readonly groups: readonly TermGroup[];
  /** How many are left out, where only so many have room, and the foot of the rows. */
  readonly folded: number;
  readonly foot: number;
  /** Whether a name stands above its bar, since there is no room beside it. */
  readonly isNarrow: boolean;
  readonly nameWidth: number;
  /** Where countries stand, and their room; 0 where there is none. */
  readonly countryX: number;
  readonly countryWidth: number;
  readonly plot: { readonly left: number; readonly right: number };
  /** Where the end dates stand, from the left. */
  readonly dateX: number;
  readonly today: number;
  /** Until when a term is one that runs out. */
  readonly limit: number;
  readonly years: readonly { readonly year: number; readonly x: number }[];
}

/** The height of the heading of a state. */
export const HEADING = 30;

/** Below this width the key takes two lines. */
const NARROW_KEY = 330;
/** The height of the axis above the rows, where what the marks mean takes one line or, in a narrow box, two. */
export const axisHeight = (width: number): number => (width < NARROW_KEY ? 58 : 40);

/** The least height of a row whose name stands beside its bar, and the room of a bar that stands below it. */
const ROW = 32;
const BELOW_NAME = 20;
const ROW_SPACE = 6;
const MOST_LINES = 3;
const NARROW = 480;
const WITH_COUNTRY = 760;
const WIDEST_NAME = 300;
const NAME_SHARE = 0.4;
const COUNTRY = 132;
const DATE = 100;
/** Least distance of two years on the axis, and how far apart they may be. */
const YEAR_ROOM = 46;
const YEAR_STEPS = [1, 2, 5, 10, 20];
const MONTHS = 12;

/** First and last moment of a date of ISO 8601, in years: `2026` is 2026 to 2027, `2026-07-01` 2026.5 and the day after. */
export function spanOfDate(iso: string): readonly [first: number, last: number] {
  const [year = 0, month, day] = iso.split('-').map(Number);
  if (month === undefined) return [year, year + 1];
  if (day === undefined) return [year + (month - 1) / MONTHS, year + month / MONTHS];
  const first = Date.UTC(year, 0, 1);
  const length = Date.UTC(year + 1, 0, 1) - first;
  const at = (days: number) => year + (Date.UTC(year, month - 1, day + days) - first) / length;
  return [at(0), at(1)];
}

/** The columns of a drawing so wide. */
function columnsOf(width: number) {
  const isNarrow = width < NARROW;
  const nameWidth = isNarrow ? width : Math.min(WIDEST_NAME, width * NAME_SHARE);
  const countryWidth = width >= WITH_COUNTRY ? COUNTRY : 0;
  const left = isNarrow ? 0 : nameWidth + countryWidth + BAR_SPACE;
  const right = Math.max(left, width - DATE);
  return { isNarrow, nameWidth, countryWidth, countryX: nameWidth + BAR_SPACE, plot: { left, right } };
}

/** The years that are written on the axis, round ones, so far apart that they can be read. */
function yearsOf(first: number, last: number, perYear: number): readonly number[] {
  const step = YEAR_STEPS.find((years) => years * perYear >= YEAR_ROOM) ?? YEAR_STEPS.at(-1) ?? 1;
  const from = Math.ceil(first / step) * step;
  return Array.from(
    { length: Math.max(0, Math.floor((last - from) / step) + 1) },
    (_, index) => from + index * step,
  );
}

/** The lines of a centre's name, and the height of its row. */
function rowOf(
  name: string,
  { isNarrow, nameWidth }: Pick<TermsLayout, 'isNarrow' | 'nameWidth'>,
): Pick<TermBar, 'names' | 'height'> {
  const names = fitText(name, nameWidth - BAR_SPACE, TEXT_SIZE, MOST_LINES);
  const height = names.length * LINE_HEIGHT + ROW_SPACE;
  return { names, height: isNarrow ? height + BELOW_NAME : Math.max(ROW, height) };
}

/** Lays the terms out. With `room`, in CSS pixels, only as many rows are drawn as have room in it, and the others counted. */
export function layoutTerms(
  { groups, day, limit }: Terms,
  { width, height }: ChartSize,
  nameOf: (term: CentreTerm) => string,
  room = Number.POSITIVE_INFINITY,
): TermsLayout {
  const all = groups.flatMap(({ terms }) => terms);
  const first = Math.min(...all.map(({ from }) => Math.floor(spanOfDate(from)[0])));
  const last = Math.max(...[...all.map(({ end }) => end), limit].map((end) => Math.ceil(spanOfDate(end)[1])));
  const layIn = (usable: number) => {
    const columns = columnsOf(usable);
    return { columns, rows: new Map(all.map((term) => [term, rowOf(nameOf(term), columns)])) };
  };
  const whole = layIn(width);
  const rowsHeight = [...whole.rows.values()].reduce((sum, row) => sum + row.height, groups.length * HEADING);
  const isScrolled = room === Number.POSITIVE_INFINITY && rowsHeight > height;
  const { columns, rows } = isScrolled ? layIn(Math.max(0, width - SCROLL_BAR)) : whole;
  const { isNarrow, plot } = columns;
  const perYear = (plot.right - plot.left) / Math.max(1, last - first);
  const placeOf = (moment: number) => plot.left + (moment - first) * perYear;

  let y = 0;
  const placed = groups.flatMap(({ state, terms }): TermGroup[] => {
    const top = y;
    const bars: TermBar[] = [];
    y += HEADING;
    for (const term of terms) {
      const row = rows.get(term);
      if (!row || y + row.height > room) break;
      const [from] = spanOfDate(term.from);
      const [, latest] = spanOfDate(term.end);
      const [x, end] = [placeOf(from), placeOf(from + term.years)];
      const middle = isNarrow ? y + row.height - BELOW_NAME / 2 - 2 : y + row.height / 2;
      bars.push({
        ...row,
        ...{ term, y, middle, x, width: Math.max(1, end - x), latest: Math.max(end, placeOf(latest)) },
      });
      y += row.height;
    }
    if (bars.length > 0) return [{ state, count: terms.length, y: top, bars }];
    y = top;
    return [];
  });
  return {
    ...columns,
    size: { width, height: Math.max(height, y) },
    groups: placed,
    folded: all.length - placed.reduce((sum, { bars }) => sum + bars.length, 0),
    foot: y,
    dateX: plot.right + BAR_SPACE,
    today: placeOf(spanOfDate(day)[0]),
    limit: placeOf(spanOfDate(limit)[1]),
    years: yearsOf(first, last, perYear).map((year) => ({ year, x: placeOf(year) })),
  };
}
