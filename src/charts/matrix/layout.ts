import { SMALL_TEXT_SIZE, TEXT_SIZE } from '../../theme/measures.ts';
import { measureText } from '../../ui/measure-text.ts';
import type { ChartSize } from '../frame/table.ts';
import { classifyStrengths, type TintClass, tintOf } from './classes.ts';
import { groupRows, orderRows, type RowGroup, type RowsChoice } from './drawing/rows.ts';
import { type Partner, pairKey, type Tie, type Ties } from './ties/ties.ts';

/** A row, and the column of the same country. */
export interface Head {
  /** Place in `Ties.partners`. */
  readonly place: number;
  readonly partner: Partner;
  /** Position among all rows, in or out of sight. */
  readonly index: number;
  /** Left edge of a column, top of a row, in CSS pixels. */
  readonly at: number;
}

/** A cell in which two countries have something in common; each pair has two. */
export interface Cell {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** Place in `TINTS`. */
  readonly tint: number;
  readonly hasLinks: boolean;
  /** Whether the filters by place ask for neither of the two. */
  readonly faint: boolean;
  readonly tie: Tie;
}

/** Rows of one cluster or region, as far as they are in sight. */
export interface GroupMark extends RowGroup {
  /** Countries of the group that are rows. */
  readonly count: number;
  /** The bracket beside the rows, in CSS pixels. */
  readonly top: number;
  readonly bottom: number;
  /** The square of the group on the diagonal, clipped to what is in sight; null where nothing of it is. */
  readonly block: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  } | null;
}

/** Rows and columns that are scrolled past. */
export interface Offset {
  readonly row: number;
  readonly column: number;
}

/** The adjacency matrix of countries in a box, in CSS pixels. */
export interface MatrixLayout {
  /** A cell. */
  readonly cell: ChartSize;
  /** Left and top edge of the cells. */
  readonly left: number;
  readonly top: number;
  /** Size of the names, in CSS pixels. */
  readonly textSize: number;
  /** Whether the codes of the columns stand upright: lying they would not fit. */
  readonly upright: boolean;
  readonly rows: readonly Head[];
  readonly columns: readonly Head[];
  readonly cells: readonly Cell[];
  readonly groups: readonly GroupMark[];
  readonly classes: readonly TintClass[];
  /** All rows in their order, as places in `Ties.partners`: those in sight are a part of them. */
  readonly order: readonly number[];
  /** Room at the right of the cells for the words of the groups. */
  readonly wordsX: number;
  readonly wordsWidth: number;
}

/** What is asked of the layout beside the ties. */
export interface MatrixChoice extends RowsChoice {
  /** All countries, of which as many are in sight as fit; otherwise as many countries as fit. */
  readonly all: boolean;
  readonly offset: Offset;
}

/** A line of text high; and as wide as one that stands upright. */
const LEAST_CELL: ChartSize = { width: 16, height: 16 };
const LARGEST_CELL: ChartSize = { width: 44, height: 26 };
/** Of the countries that fit with upright codes, those that must fit with lying ones for the codes to lie. */
const ENOUGH = 0.6;
/** Rows beyond which a matrix is read no better for having more. */
const MOST_ROWS = 60;
/** Rows in sight where all can be scrolled to. */
const MOST_IN_SIGHT = 100;
const WIDEST_NAME = 170;
/** The codes of the columns, and beside them how many of the countries there are, in two lines. */
const HEAD = 36;
/** The scale below the cells. */
const SCALE = 24;
/** Room for the words of groups, where the box is wide enough for it. */
const WORDS = 170;
const LEAST_WORDS = 60;

/** Height that is kept for the scale of tints; none where every pixel is needed for rows. */
export function scaleHeight(height: number): number {
  return height >= 150 ? SCALE : 0;
}

/** Lays out who shares what with whom: a row and a column for each country, and a tinted cell where two share something. */
export function layoutMatrix(ties: Ties, size: ChartSize, choice: MatrixChoice): MatrixLayout {
  const { all, offset, order, isChosen, nameOf } = choice;
  const { partners } = ties;
  const high = Math.max(0, size.height - HEAD - scaleHeight(size.height));
  const mostRows = all ? partners.length : Math.min(MOST_ROWS, Math.floor(high / LEAST_CELL.height));
  const candidates = orderRows(ties, mostRows, choice).flatMap((place) => partners[place] ?? []);
  // Whoever is left out at the sides has no name to make room for.
  const widest = (texts: readonly string[], textSize: number) =>
    texts.reduce((most, text) => Math.max(most, measureText(text, textSize)), 0);
  const left = Math.min(widest(candidates.map(nameOf), TEXT_SIZE) + 10, WIDEST_NAME, size.width * 0.4);
  const wide = Math.max(0, size.width - left);
  const words = order === 'cluster' || order === 'region' ? Math.min(WORDS, wide * 0.3) : 0;

  const fitting = (room: number, side: number) =>
    Math.max(0, Math.min(MOST_IN_SIGHT, Math.floor(room / side)));
  const [across, down] = [fitting(wide - words, LEAST_CELL.width), fitting(high, LEAST_CELL.height)];
  const codeWidth = widest(
    candidates.map(({ country }) => country),
    SMALL_TEXT_SIZE,
  );
  const mostUpright = Math.min(partners.length, MOST_ROWS, across, down);
  const mostLying = Math.min(mostUpright, fitting(wide - words, codeWidth + 5));
  const upright = all || mostLying < ENOUGH * mostUpright;
  const ordered = orderRows(ties, all ? partners.length : upright ? mostUpright : mostLying, choice);
  const count = ordered.length;
  const [inSightAcross, inSightDown] = [Math.min(count, across), Math.min(count, down)];
  const side = (of: 'width' | 'height', room: number) =>
    Math.max(LEAST_CELL[of], Math.min(LARGEST_CELL[of], room));
  const cell: ChartSize = {
    width: side('width', (wide - words) / (inSightAcross || 1)),
    height: side('height', high / (inSightDown || 1)),
  };

  const headsFrom = (first: number, length: number, start: number, step: number): Head[] =>
    ordered.slice(first, first + length).flatMap((place, position) => {
      const partner = partners[place];
      return partner ? [{ place, partner, index: first + position, at: start + position * step }] : [];
    });
  const firstOf = (asked: number, inSight: number) => Math.max(0, Math.min(asked, count - inSight));
  const rows = headsFrom(firstOf(offset.row, inSightDown), inSightDown, HEAD, cell.height);
  const columns = headsFrom(firstOf(offset.column, inSightAcross), inSightAcross, left, cell.width);

  const classes = classifyStrengths(ties.ties.map(({ weight }) => weight));
  const cells = rows.flatMap((row) =>
    columns.flatMap((column): Cell[] => {
      const tie = row.place === column.place ? undefined : ties.byPair.get(pairKey(row.place, column.place));
      if (!tie) return [];
      return [
        {
          key: `${row.partner.country} ${column.partner.country}`,
          x: column.at,
          y: row.at,
          tint: tintOf(tie.weight, classes),
          hasLinks: tie.links > 0 && tie.networks.length > 0,
          faint: !isChosen(row.partner) && !isChosen(column.partner),
          tie,
        },
      ];
    }),
  );
  const wordsX = left + columns.length * cell.width + 6;
  return {
    cell,
    left,
    top: HEAD,
    textSize: cell.height < 17.5 ? SMALL_TEXT_SIZE : TEXT_SIZE,
    upright,
    rows,
    columns,
    cells,
    classes,
    order: ordered,
    groups: groupRows(ties, ordered, order).flatMap((group) => markGroup(group, rows, columns, cell)),
    wordsX,
    wordsWidth: size.width - wordsX < LEAST_WORDS ? 0 : size.width - wordsX,
  };
}

/** The part of a group that is in sight; nothing where none of its rows is. */
function markGroup(
  group: RowGroup,
  rows: readonly Head[],
  columns: readonly Head[],
  cell: ChartSize,
): readonly GroupMark[] {
  const within = (heads: readonly Head[], side: number) => {
    const inside = heads.filter(({ index }) => index >= group.first && index <= group.last);
    const [first, last] = [inside[0], inside.at(-1)];
    return first && last ? { from: first.at, to: last.at + side } : null;
  };
  const [down, across] = [within(rows, cell.height), within(columns, cell.width)];
  if (!down) return [];
  const block = across && {
    x: across.from,
    y: down.from,
    width: across.to - across.from,
    height: down.to - down.from,
  };
  return [{ ...group, count: group.last - group.first + 1, top: down.from, bottom: down.to, block }];
}
