import { TEXT_SIZE } from '../../theme/measures.ts';
import { measureText } from '../../ui/measure-text.ts';
import type { ChartSize } from '../frame/table.ts';
import { BAR_SPACE, columnsThatFit, layoutBarColumns, stackParts } from '../marks/bar-layout.ts';
import { SCROLL_BAR } from '../marks/scroll-bar.ts';
import type { PlacePart, PlaceRanking, RankedPlace } from './ranking.ts';

/** The row of one place. */
export interface PlacedPlace extends RankedPlace {
  /** Left edge of its rank, top of the row, in CSS pixels. */
  readonly x: number;
  readonly y: number;
  /** From `x`: where name and bar begin, and the end of the bar. */
  readonly nameX: number;
  readonly barX: number;
  readonly barEnd: number;
  /** The bar by field, from `x`. */
  readonly bars: readonly (PlacePart & { readonly x: number; readonly width: number })[];
}

/** The ranking in a box; it may be higher than the box, never wider. */
export interface CountriesLayout {
  readonly size: ChartSize;
  readonly rows: readonly PlacedPlace[];
  /** Width and height of a row, and of the name in it. */
  readonly columnWidth: number;
  readonly rowHeight: number;
  readonly nameWidth: number;
}

/** The least height that can be hit, and the greatest that still reads as a list. */
const LEAST_ROW = 24;
const HIGHEST_ROW = 34;
const TWO_LINES = 32;
/** A column narrower than this has no room for rank, name, bar and number. */
const NARROWEST_COLUMN = 460;
const MOST_COLUMNS = 4;
const GAP = 36;
const RANK_WIDTH = 32;
/** Room kept at the end of the longest bar for its number, and for one with a year. */
const NUMBER_ROOM = { bare: 52, year: 108 } as const;
const WIDEST_NAME = 210;
/** Of the width of a column. */
const NAME_SHARE = 0.42;
/** A smaller box shows this many nevertheless, and scrolls. */
const FEWEST = 6;

/** Whether a place has a figure and no sites: nothing is a figure, too. */
const isFigure = ({ parts }: RankedPlace): boolean => parts.some(({ field }) => field === null);

/** How many places a reader sees who did not ask for all: as many as there is room for. */
function roomFor(columns: number, height: number, leastRow: number): number {
  return Math.max(FEWEST, columns * Math.floor(height / leastRow));
}

/** The fewest columns in which so many rows fit; one, to be scrolled, where they do not. */
function columnsFor(rows: number, most: number, height: number, leastRow: number): number {
  for (let columns = 1; columns <= most; columns++) {
    if (Math.ceil(rows / columns) * leastRow <= height) return columns;
  }
  return 1;
}

/**
 * Lays out the ranking as bars, all on one scale: the first places, `all` that have sites, or those that were `found`, with
 * or without sites. Whatever is filtered by stays in sight.
 */
export function layoutCountries(
  { places, level }: Pick<PlaceRanking, 'places' | 'level'>,
  { width, height }: ChartSize,
  {
    all = false,
    found = null,
    nameOf = String,
    numbers = 'bare',
  }: {
    readonly all?: boolean;
    readonly found?: ReadonlySet<string> | null;
    readonly nameOf?: (id: string) => string;
    readonly numbers?: keyof typeof NUMBER_ROOM;
  } = {},
): CountriesLayout {
  const most = columnsThatFit(width, NARROWEST_COLUMN, GAP, MOST_COLUMNS);
  const isOpen = all || found !== null || level !== 'country';
  const filtered = places.some(({ chosen }) => !chosen);
  // A group or a region without a site is one of few: its gap is to be seen. Countries without are in the table.
  const shownIn = (room: number) =>
    places.filter((place, index) => {
      if (found) return found.has(place.id);
      if (filtered && place.chosen) return true;
      return (place.count > 0 || level !== 'country' || isFigure(place)) && index < room;
    });

  // Names that are longer than their room take two lines, and then there is room for fewer.
  const narrowest = (width - (most - 1) * GAP) / most;
  const nameRoom = Math.min(WIDEST_NAME, narrowest * NAME_SHARE) - BAR_SPACE;
  const inOneLine = shownIn(isOpen ? Number.POSITIVE_INFINITY : roomFor(most, height, LEAST_ROW));
  const isTight = inOneLine.some(({ id }) => measureText(nameOf(id), TEXT_SIZE) > nameRoom);
  const leastRow = isTight ? TWO_LINES : LEAST_ROW;
  const shown = isTight && !isOpen ? shownIn(roomFor(most, height, leastRow)) : inOneLine;
  const columns = columnsFor(shown.length, most, height, leastRow);
  const rowsInColumn = Math.max(1, Math.ceil(shown.length / columns));
  const rowHeight = Math.max(leastRow, Math.min(HIGHEST_ROW, height / rowsInColumn));
  const listHeight = rowHeight * rowsInColumn;
  const usable = Math.max(0, width - (listHeight > height ? SCROLL_BAR : 0));
  const placing = layoutBarColumns(shown.length, columns, { width: usable, gap: GAP });
  const { columnWidth } = placing;
  const nameX = Math.min(RANK_WIDTH, columnWidth);
  const nameWidth = Math.min(WIDEST_NAME, columnWidth * NAME_SHARE);
  const barX = Math.min(nameX + nameWidth, columnWidth);
  const longest = Math.max(0, columnWidth - barX - NUMBER_ROOM[numbers]);
  const lengthOfOne = longest / (places.reduce((most, { count }) => Math.max(most, count), 0) || 1);

  const rows = shown.map((place, index): PlacedPlace => {
    const bars = stackParts(place.parts, barX, lengthOfOne);
    const last = bars.at(-1);
    return {
      ...place,
      x: placing.leftOf(index),
      y: placing.placeOf(index) * rowHeight,
      nameX,
      barX,
      barEnd: last ? last.x + last.width : barX,
      bars,
    };
  });
  return {
    size: { width, height: Math.max(height, listHeight) },
    rows,
    columnWidth,
    rowHeight,
    nameWidth,
  };
}
