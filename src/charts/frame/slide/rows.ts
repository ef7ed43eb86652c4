import type { SlideChartChoice } from '../../../model/briefing/slide-chart.ts';
import type { RowsAsked } from './order.ts';

/** A row that a slide may show. */
interface Row {
  readonly id: string;
  readonly count: number;
}

/** So many bars are read at one glance. */
const USUAL_TOP = 10;
/** Fewer are no chart: rather some of those with as many are left out. */
const FEWEST = 3;

/** How many of the largest are shown where the step does not say: none of those with as many as one that is left out. */
function usualTop(rows: readonly Row[], most: number): number {
  const next = rows[most];
  if (!next) return most;
  const alike = rows.findIndex(({ count }) => count === next.count);
  return alike >= FEWEST ? Math.min(alike, most) : most;
}

/** The rows of a slide, those that it leaves out, and which of its own are spoken of. */
export interface SlideRows<Item extends Row> {
  readonly shown: readonly Item[];
  /** With a number above 0. */
  readonly rest: readonly Item[];
  /** Indices of those spoken of. */
  readonly highlight: readonly number[];
}

/**
 * The rows that a step asks for, of all rows in the order of their size: the first, or those that it names, with or without a
 * number; those that are spoken of in any case. `filtered` are those that are spoken of where the step says nothing.
 */
export function pickRows<Item extends Row>(
  rows: readonly Item[],
  asked: RowsAsked | undefined,
  filtered: readonly string[] = [],
): SlideRows<Item> {
  const { only, top, highlight = filtered, usual = USUAL_TOP } = asked ?? {};
  const counted = rows.filter(({ count }) => count > 0);
  const candidates = only ? rows.filter(({ id }) => only.includes(id)) : counted;
  const most = top ?? (only ? candidates.length : usualTop(candidates, usual));
  const shown = candidates.filter(({ id }, place) => place < most || highlight.includes(id));
  return {
    shown,
    rest: counted.filter((row) => !shown.includes(row)),
    highlight: highlightOf(shown, highlight),
  };
}

/** The indices of the rows that are spoken of. */
export function highlightOf(
  shown: readonly Pick<Row, 'id'>[],
  highlight: readonly string[] = [],
): readonly number[] {
  return shown.flatMap(({ id }, place) => (highlight.includes(id) ? [place] : []));
}

/** What a step can choose of these rows; all of its wishes are heeded, unless something else is said. */
export function choiceOf<Item extends Pick<Row, 'id'>>(
  rows: readonly Item[],
  nameOf: (row: Item) => string,
  countOf: (row: Item) => string,
  heeds: SlideChartChoice['heeds'] = ['top', 'only', 'highlight'],
): SlideChartChoice {
  return { rows: rows.map((row) => ({ id: row.id, name: nameOf(row), value: countOf(row) })), heeds };
}
