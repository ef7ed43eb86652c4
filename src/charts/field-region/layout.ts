import type { Field, Region } from '../../model/vocabulary.ts';
import type { ChartOptionValue } from '../../state/view/charts.ts';
import { SMALL_TEXT_SIZE, TEXT_SIZE } from '../../theme/measures.ts';
import { fitText, measureText } from '../../ui/measure-text.ts';
import type { ChartSize } from '../frame/table.ts';
import { LINE_HEIGHT } from '../marks/text-metrics.ts';
import type { FieldRegionCell, FieldRegionNumbers, FieldRegionTotal } from './numbers.ts';

/** What a cell states: sites, or their share of the field's or of the region's. */
export type FieldRegionShow = ChartOptionValue<'field-region-show'>;

/** A cell in its place. */
export interface PlacedCell extends FieldRegionCell {
  /** What the cell states: sites, or a share 0…1. */
  readonly value: number;
  /** Left, top, width and height of the cell in CSS pixels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Side of the square whose area stands for the value, and its top left corner within the cell. */
  readonly side: number;
  readonly squareX: number;
  readonly squareY: number;
  /** Where the number stands within the cell: its start, or its middle where it stands below the square. */
  readonly numberX: number;
  readonly numberY: number;
}

/** A total with the edge at which its row or column begins, and the number that it states. */
export interface PlacedTotal<Id> extends FieldRegionTotal<Id> {
  readonly at: number;
  /** Sites where `isShare` is false, otherwise a share of all, 0…1. */
  readonly value: number;
  readonly isShare: boolean;
}

/** The matrix of fields and regions in a box; it may be higher than the box, never wider. */
export interface FieldRegionLayout {
  readonly size: ChartSize;
  readonly cells: readonly PlacedCell[];
  readonly rows: readonly PlacedTotal<Field>[];
  readonly columns: readonly PlacedTotal<Region>[];
  readonly total: number;
  /** Room for the names of the fields, and for those of the regions above the first row, in CSS pixels. */
  readonly labelWidth: number;
  readonly headHeight: number;
  readonly columnWidth: number;
  readonly rowHeight: number;
  /** Left edge and width of the totals of the rows, top of those of the columns. */
  readonly totalX: number;
  readonly totalWidth: number;
  readonly totalY: number;
  /** The size of the names of the fields, in CSS pixels. */
  readonly labelSize: number;
  /** Whether columns are so narrow that numbers stand below their squares. */
  readonly narrow: boolean;
  /** Whether a region's name has no room above its column, in whatever lines, so that it stands upright. */
  readonly upright: boolean;
}

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
const HIGHEST_ROW = 64;
const WIDEST_COLUMN = 190;
const MOST_HEAD_LINES = 5;
/** Below this width names are set a little smaller. */
const ROOM_FOR_LARGE_NAMES = 640;
/** Of the width, for the names of the fields. */
const MOST_LABEL = 0.4;
const UPRIGHT_HEAD = 124;
/** A square smaller than this is not seen beside its number. */
const LEAST_SIDE = 10;
const NUMBER_HEIGHT = 16;
const LEAST_TOTAL = 46;
const GAP = 4;

/** What each value is that a cell states. */
const readerOf =
  (show: FieldRegionShow) =>
  ({ count, ofRow, ofColumn }: FieldRegionCell) =>
    show === 'count' ? count : show === 'row' ? ofRow : ofColumn;

/** Measures what names and numbers need, and so what is left to the columns. */
function measureFieldRegion(
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
  const labelWidth = Math.min(widest(names, labelSize) + 2 * GAP, width * MOST_LABEL);
  const numberWidth = widest(
    cells.map((cell) => labels.write(valueIn(cell), show !== 'count')),
    TEXT_SIZE,
  );
  const totalWidth = Math.min(
    width - labelWidth,
    Math.max(LEAST_TOTAL, widest([labels.write(total, false)], TEXT_SIZE) + 2 * GAP),
  );
  const columnWidth = Math.min(
    WIDEST_COLUMN,
    Math.max(0, width - labelWidth - totalWidth) / Math.max(1, columns.length),
  );
  const sideBeside = columnWidth - numberWidth - 3 * GAP;
  const narrow = sideBeside < LEAST_SIDE;
  const heads = columns.map(({ id }) => headLines(labels.nameOfRegion(id), columnWidth));
  const upright = heads.some((lines) => lines.some((line) => line.endsWith('…')));
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
  };
}

/** Gives each number of the matrix its place and its area; all squares are on one scale. */
export function layoutFieldRegion(
  numbers: FieldRegionNumbers,
  { width, height }: ChartSize,
  show: FieldRegionShow,
  labels: FieldRegionLabels,
): FieldRegionLayout {
  const { rows, columns, cells, total } = numbers;
  const valueIn = readerOf(show);
  const room = measureFieldRegion(numbers, width, show, labels);
  const { labelWidth, numberWidth, columnWidth, sideBeside, narrow, headHeight } = room;
  const least = narrow ? LEAST_NARROW_ROW : LEAST_ROW;
  const rowHeight = Math.max(least, Math.min(HIGHEST_ROW, (height - headHeight) / (rows.length + 1)));

  const greatest = cells.reduce((most, cell) => Math.max(most, valueIn(cell)), 0) || 1;
  const largestSide = Math.max(
    0,
    narrow
      ? Math.min(columnWidth - GAP, rowHeight - NUMBER_HEIGHT - 2 * GAP)
      : Math.min(rowHeight - GAP, sideBeside),
  );
  // The largest square and a number stand in the middle of the column, as its name does.
  const start = Math.max(0, (columnWidth - largestSide - GAP - numberWidth) / 2);
  const middle = rowHeight / 2;
  const placed = cells.map((cell, index): PlacedCell => {
    const value = valueIn(cell);
    // The area stands for the value, so the side goes with its root.
    const side = largestSide * Math.sqrt(value / greatest);
    // Squares share their middles, so that a column of them reads as one; numbers begin where the largest ends.
    const centre = narrow ? columnWidth / 2 : start + largestSide / 2;
    const level = narrow ? GAP / 2 + largestSide / 2 : middle;
    return {
      ...cell,
      value,
      x: labelWidth + (index % columns.length) * columnWidth,
      y: headHeight + Math.floor(index / columns.length) * rowHeight,
      width: columnWidth,
      height: rowHeight,
      side,
      squareX: centre - side / 2,
      squareY: level - side / 2,
      numberX: narrow ? columnWidth / 2 : start + largestSide + GAP,
      numberY: narrow ? rowHeight - GAP / 2 - NUMBER_HEIGHT / 2 : middle,
    };
  });

  // A share of a row is a share of so many sites: the totals of the rows say of how many, those of the columns how all
  // sites together are spread, which is what a row is held against. Shares of a column the other way round.
  const totalOf = <Id>(entry: FieldRegionTotal<Id>, isShare: boolean, at: number): PlacedTotal<Id> => ({
    ...entry,
    at,
    isShare,
    value: isShare ? entry.share : entry.count,
  });
  const totalY = headHeight + rows.length * rowHeight;
  const totalX = labelWidth + columns.length * columnWidth;
  return {
    size: { width, height: Math.max(height, totalY + rowHeight) },
    cells: placed,
    rows: rows.map((row, index) => totalOf(row, show === 'column', headHeight + index * rowHeight)),
    columns: columns.map((column, index) =>
      totalOf(column, show === 'row', labelWidth + index * columnWidth),
    ),
    total,
    labelWidth,
    headHeight,
    columnWidth,
    rowHeight,
    totalX,
    totalWidth: room.totalWidth,
    totalY,
    labelSize: room.labelSize,
    narrow,
    upright: room.upright,
  };
}
