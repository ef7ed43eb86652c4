import type { Field, Region } from '../../model/vocabulary.ts';
import type { ChartOptionValue } from '../../state/view/charts.ts';
import { SMALL_TEXT_SIZE, TEXT_SIZE } from '../../theme/measures.ts';
import { fitText, measureText } from '../../ui/measure-text.ts';
import { ROOM_FOR_ALL } from '../marks/fold.ts';
import { LINE_HEIGHT } from '../marks/text-metrics.ts';
import type { FieldRegionCell, FieldRegionNumbers } from './numbers.ts';

/** What a cell states: sites, or their share of the field's or of the region's. */
export type FieldRegionShow = ChartOptionValue<'field-region-show'>;

/** The words whose room is measured. */
export interface FieldRegionLabels {
  readonly nameOfField: (field: Field) => string;
  readonly nameOfRegion: (region: Region) => string;
  readonly write: (value: number, isShare: boolean) => string;
}

/** Where a long word of a name may be broken. */
export const SOFT_HYPHEN = '\u00ad';

/** The lines of a region's name above a column of this width: clear of its neighbours, close to them, or with a word broken. */
export function headLines(name: string, columnWidth: number): readonly string[] {
  const within = (text: string, margin: number) =>
    fitText(text, columnWidth - margin, SMALL_TEXT_SIZE, MOST_HEAD_LINES);
  const whole = name.replaceAll(SOFT_HYPHEN, '');
  const broken = within(name.replaceAll(SOFT_HYPHEN, '- '), 1);
  const attempts = [within(whole, 8), within(whole, 1)];
  return attempts.find((lines) => !lines.some((line) => line.endsWith('…'))) ?? broken;
}

/** The least height that can be hit with a finger or a mouse; narrow rows hold a square and a number below it. */
const LEAST_ROW = 24;
const LEAST_NARROW_ROW = 38;
const TWO_LINES = 2 * LINE_HEIGHT + 2;
const WIDEST_COLUMN = 190;
const MOST_HEAD_LINES = 5;
/** Below this width names are set a little smaller. */
const ROOM_FOR_LARGE_NAMES = 640;
/** Of the width, for the names of the fields. */
const MOST_LABEL = 0.4;
const UPRIGHT_HEAD = 124;
/** A square smaller than this is not seen beside its number. */
const LEAST_SIDE = 10;
const LEAST_TOTAL = 46;
const LEAST_LABEL = 60;
/** Between what stands side by side, in CSS pixels. */
export const GAP = 4;

/** What each value is that a cell states. */
export const readerOf =
  (show: FieldRegionShow) =>
  ({ count, ofRow, ofColumn }: FieldRegionCell) =>
    show === 'count' ? count : show === 'row' ? ofRow : ofColumn;

/** The least width in which every name is whole in two lines. */
function widthInTwoLines(names: readonly string[], size: number, most: number): number {
  const isWhole = (width: number) =>
    names.every((name) => !fitText(name, width, size, 2).some((line) => line.endsWith('…')));
  let width = LEAST_LABEL;
  while (width < most && !isWhole(width)) width += 4;
  return width;
}

/** Measures what names and numbers need, and so what is left to the columns. */
export function measureFieldRegion(
  numbers: FieldRegionNumbers,
  width: number,
  show: FieldRegionShow,
  labels: FieldRegionLabels,
) {
  const { rows, columns, cells, total } = numbers;
  const valueIn = readerOf(show);
  const widest = (texts: readonly string[], size: number) =>
    Math.ceil(texts.reduce((most, text) => Math.max(most, measureText(text, size)), 0));
  const labelSize = width < ROOM_FOR_LARGE_NAMES ? SMALL_TEXT_SIZE : TEXT_SIZE;
  const names = rows.map(({ id }) => labels.nameOfField(id));
  const whole = widest(names, labelSize) + 2 * GAP;
  const most = width * MOST_LABEL;
  const numberWidth = widest(
    cells.map((cell) => labels.write(valueIn(cell), show !== 'count')),
    TEXT_SIZE,
  );
  const besideOf = (labelWidth: number, hasTotals = true) => {
    const totalWidth = !hasTotals
      ? 0
      : Math.min(
          width - labelWidth,
          Math.max(LEAST_TOTAL, widest([labels.write(total, false)], TEXT_SIZE) + 2 * GAP),
        );
    const columnWidth = Math.min(
      WIDEST_COLUMN,
      Math.max(0, width - labelWidth - totalWidth) / Math.max(1, columns.length),
    );
    return { labelWidth, totalWidth, columnWidth, sideBeside: columnWidth - numberWidth - 3 * GAP };
  };
  // Names take two lines where one would be cut, or leave no room for squares beside their numbers.
  const inOneLine = besideOf(Math.min(whole, most));
  const isTight = whole > most || inOneLine.sideBeside < LEAST_SIDE;
  const tight = Math.min(widthInTwoLines(names, labelSize, most) + GAP, most);
  const withTotals = isTight ? besideOf(tight) : inOneLine;
  const headsIn = (columnWidth: number) =>
    columns.map(({ id }) => headLines(labels.nameOfRegion(id), columnWidth));
  const areCut = (heads: readonly (readonly string[])[]) =>
    heads.some((lines) => lines.some((line) => line.endsWith('…')));
  // The totals of the fields give way where the names of the regions would have to stand upright.
  const mustGive = width < ROOM_FOR_ALL && areCut(headsIn(withTotals.columnWidth));
  const { labelWidth, totalWidth, columnWidth, sideBeside } = mustGive ? besideOf(tight, false) : withTotals;
  const narrow = sideBeside < LEAST_SIDE;
  const heads = headsIn(columnWidth);
  const upright = areCut(heads);
  const lines = heads.reduce((most, { length }) => Math.max(most, length), 1);
  const headHeight = upright ? UPRIGHT_HEAD : Math.max(2, lines) * LINE_HEIGHT + 2 * GAP;
  return {
    labelSize,
    labelWidth,
    numberWidth,
    totalWidth,
    columnWidth,
    sideBeside,
    narrow,
    upright,
    headHeight,
    leastRow: narrow ? LEAST_NARROW_ROW : isTight ? TWO_LINES : LEAST_ROW,
  };
}

/** What `measureFieldRegion` gives, in CSS pixels. */
export type FieldRegionRoom = ReturnType<typeof measureFieldRegion>;
