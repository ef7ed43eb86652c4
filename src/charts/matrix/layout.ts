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
  /** Side of a cell. */
  readonly cell: number;
  /** Left and top edge of the cells. */
  readonly left: number;
  readonly top: number;
  /** Size of the names, in CSS pixels. */
  readonly textSize: number;
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

const LEAST_CELL = 12;
const LARGEST_CELL = 24;
/** Rows beyond which a matrix is read no better for having more. */
const MOST_ROWS = 60;
/** Rows in sight where all can be scrolled to. */
const MOST_IN_SIGHT = 100;
const WIDEST_NAME = 150;
const LARGEST_TEXT = 13;
/** The codes of the columns, upright. */
const HEAD = 32;
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
  const mostRows = all ? partners.length : Math.min(MOST_ROWS, Math.floor(high / LEAST_CELL));
  // Whoever is left out at the sides has no name to make room for.
  const widest = orderRows(ties, mostRows, choice).reduce((most, place) => {
    const partner = partners[place];
    return partner ? Math.max(most, measureText(nameOf(partner), LARGEST_TEXT)) : most;
  }, 0);
  const left = Math.min(widest + 10, WIDEST_NAME, size.width * 0.4);
  const wide = Math.max(0, size.width - left);
  const words = order === 'cluster' || order === 'region' ? Math.min(WORDS, wide * 0.35) : 0;

  const [across, down] = [wide - words, high].map((room) =>
    Math.max(0, Math.min(MOST_IN_SIGHT, Math.floor(room / LEAST_CELL))),
  );
  const fitting = Math.min(partners.length, MOST_ROWS, across ?? 0, down ?? 0);
  const ordered = orderRows(ties, all ? partners.length : fitting, choice);
  const count = ordered.length;
  const [inSightAcross, inSightDown] = [Math.min(count, across ?? 0), Math.min(count, down ?? 0)];
  const cell = Math.max(
    LEAST_CELL,
    Math.min(LARGEST_CELL, (wide - words) / (inSightAcross || 1), high / (inSightDown || 1)),
  );

  const headsFrom = (first: number, length: number, start: number): Head[] =>
    ordered.slice(first, first + length).flatMap((place, position) => {
      const partner = partners[place];
      return partner ? [{ place, partner, index: first + position, at: start + position * cell }] : [];
    });
  const firstOf = (asked: number, inSight: number) => Math.max(0, Math.min(asked, count - inSight));
  const rows = headsFrom(firstOf(offset.row, inSightDown), inSightDown, HEAD);
  const columns = headsFrom(firstOf(offset.column, inSightAcross), inSightAcross, left);

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
  const wordsX = left + columns.length * cell + 6;
  return {
    cell,
    left,
    top: HEAD,
    textSize: cell < 13 ? 11 : cell < 16 ? 12 : LARGEST_TEXT,
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
  cell: number,
): readonly GroupMark[] {
  const within = (heads: readonly Head[]) => {
    const inside = heads.filter(({ index }) => index >= group.first && index <= group.last);
    const [first, last] = [inside[0], inside.at(-1)];
    return first && last ? { from: first.at, to: last.at + cell } : null;
  };
  const [down, across] = [within(rows), within(columns)];
  if (!down) return [];
  const block = across && {
    x: across.from,
    y: down.from,
    width: across.to - across.from,
    height: down.to - down.from,
  };
  return [{ ...group, count: group.last - group.first + 1, top: down.from, bottom: down.to, block }];
}
