import type { StepChart } from '../../../model/briefing/briefing.ts';
import type { SlideChartChoice, SlideChartRow } from '../../../model/briefing/slide-chart.ts';
import { spelledWords } from '../../../model/search/fold.ts';

/** What a step may say of the rows of its chart, by their ids. */
export type RowWish = 'only' | 'highlight';

/** More rows than these are found by a search, not read. */
export const READ_AT_ONCE = 8;

/** The wishes of a step without those that say nothing; undefined where none is left. */
export function soundChart(chart: StepChart): StepChart | undefined {
  const { top, only = [], highlight, form } = chart;
  const sound = {
    ...(top === undefined ? {} : { top }),
    ...(only.length > 0 ? { only } : {}),
    // That nothing is spoken of is a wish of its own: the chart would else speak of what is filtered by.
    ...(highlight === undefined ? {} : { highlight }),
    ...(form === undefined ? {} : { form }),
  };
  return Object.keys(sound).length > 0 ? sound : undefined;
}

/** A step's wishes once a row is wished for, or no longer. */
export function withRow(
  chart: StepChart,
  wish: RowWish,
  id: string,
  isWished: boolean,
): StepChart | undefined {
  const others = (chart[wish] ?? []).filter((each) => each !== id);
  const left = isWished ? [...others, id] : others;
  const { [wish]: _, ...rest } = chart;
  return soundChart(left.length > 0 ? { ...rest, [wish]: left } : rest);
}

/** The rows that are offered: those that are wished for first, then those that fit what is typed, the others of the chart's order. */
export function offeredRows(
  { rows }: SlideChartChoice,
  wished: readonly string[],
  query: string,
): readonly SlideChartRow[] {
  const known = new Set(rows.map(({ id }) => id));
  const unknown = wished.filter((id) => !known.has(id)).map((id) => ({ id, name: id, value: '' }));
  const isWished = ({ id }: SlideChartRow) => wished.includes(id);
  const fits = ({ name }: SlideChartRow) => {
    const own = spelledWords(name);
    return spelledWords(query).every((word) => own.some((each) => each.startsWith(word)));
  };
  const left = rows.filter((row) => !isWished(row) && fits(row));
  return [...rows.filter(isWished), ...unknown, ...left];
}
