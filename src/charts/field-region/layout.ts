import type { Field, Region } from '../../model/vocabulary.ts';
import type { ChartSize } from '../frame/table.ts';
import { FOLD_LINE, ROOM_FOR_ALL, rowsThatFit, weightiest } from '../marks/fold.ts';
import {
  type FieldRegionLabels,
  type FieldRegionRoom,
  type FieldRegionShow,
  GAP,
  measureFieldRegion,
  readerOf,
} from './measure.ts';
import type { FieldRegionCell, FieldRegionNumbers, FieldRegionTotal } from './numbers.ts';

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
  /** How many fields there is no room for; in a narrow box those with fewest sites. */
  readonly folded: number;
  readonly rows: readonly PlacedTotal<Field>[];
  readonly columns: readonly PlacedTotal<Region>[];
  readonly total: number;
  /** Room for the names of the fields, and for those of the regions above the first row, in CSS pixels. */
  readonly labelWidth: number;
  readonly headHeight: number;
  readonly columnWidth: number;
  readonly rowHeight: number;
  /** Left edge and width of the totals of the rows, 0 where there is no room for them; top of those of the columns. */
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

const HIGHEST_ROW = 64;
const NUMBER_HEIGHT = 16;

/** The numbers with only so many fields: those that are filtered by, then those with most sites. */
function foldFields(numbers: FieldRegionNumbers, count: number): FieldRegionNumbers {
  if (count >= numbers.rows.length) return numbers;
  const isFiltered = numbers.rows.some(({ chosen }) => !chosen);
  const rows = weightiest(numbers.rows, count, {
    weightOf: (row) => row.count,
    isKept: ({ chosen }) => isFiltered && chosen,
  });
  const ids = new Set(rows.map(({ id }) => id));
  return { ...numbers, rows, cells: numbers.cells.filter(({ field }) => ids.has(field)) };
}

/** Gives each number its place and its area; all squares are on one scale. */
function placeCells(
  cells: readonly FieldRegionCell[],
  at: {
    readonly columns: number;
    readonly rowHeight: number;
    readonly room: FieldRegionRoom;
    readonly valueIn: (cell: FieldRegionCell) => number;
  },
): readonly PlacedCell[] {
  const { columns, rowHeight, room, valueIn } = at;
  const { labelWidth, numberWidth, columnWidth, sideBeside, narrow, headHeight } = room;
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
  return cells.map((cell, index): PlacedCell => {
    const value = valueIn(cell);
    // The area stands for the value, so the side goes with its root.
    const side = largestSide * Math.sqrt(value / greatest);
    // Squares share their middles, so that a column of them reads as one; numbers begin where the largest ends.
    const centre = narrow ? columnWidth / 2 : start + largestSide / 2;
    const level = narrow ? GAP / 2 + largestSide / 2 : middle;
    return {
      ...cell,
      value,
      x: labelWidth + (index % columns) * columnWidth,
      y: headHeight + Math.floor(index / columns) * rowHeight,
      width: columnWidth,
      height: rowHeight,
      side,
      squareX: centre - side / 2,
      squareY: level - side / 2,
      numberX: narrow ? columnWidth / 2 : start + largestSide + GAP,
      numberY: narrow ? rowHeight - GAP / 2 - NUMBER_HEIGHT / 2 : middle,
    };
  });
}

/** Lays out the matrix; in a narrow box with as many fields as there is room for. */
export function layoutFieldRegion(
  all: FieldRegionNumbers,
  { width, height }: ChartSize,
  show: FieldRegionShow,
  labels: FieldRegionLabels,
): FieldRegionLayout {
  const valueIn = readerOf(show);
  const room = measureFieldRegion(all, width, show, labels);
  const { labelWidth, columnWidth, narrow, headHeight, leastRow } = room;
  const fitting =
    width < ROOM_FOR_ALL
      ? rowsThatFit(all.rows.length, leastRow, height - headHeight - leastRow)
      : all.rows.length;
  const { rows, columns, cells, total } = foldFields(all, fitting);
  const folded = all.rows.length - rows.length;
  const below = folded > 0 ? FOLD_LINE : 0;
  const rowHeight = Math.max(
    leastRow,
    Math.min(HIGHEST_ROW, (height - headHeight - below) / (rows.length + 1)),
  );

  const placed = placeCells(cells, { columns: columns.length, rowHeight, room, valueIn });
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
    size: { width, height: Math.max(height, totalY + rowHeight + below) },
    cells: placed,
    folded,
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
