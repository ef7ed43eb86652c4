/** A part of a page that is not broken: a line, a row of a table, a picture. Heights are in CSS pixels. */
export interface Row {
  readonly height: number;
  /** To so little it may shrink where it would else leave a page half empty. */
  readonly least?: number;
  /** What stands free above it, unless a page begins with it. */
  readonly before: number;
  /** Whether what follows stands on the same page, as a text after its heading. */
  readonly keepsNext: boolean;
  /** The numbers of what it cites, which are told at the foot of its page. */
  readonly notes: readonly number[];
  /** What begins with it, for the list of a file's headings. */
  readonly heading?: string;
  /** What is said anew above it where a page begins with it: the names of its columns. */
  readonly head?: Row;
  /** As SVG, its upper edge at `y`. */
  readonly draw: (y: number, height: number) => string;
}

/** A row in its place, `y` from the upper edge of the words. */
export interface PlacedRow {
  readonly row: Row;
  readonly y: number;
  readonly height: number;
}

/** One page: its rows, and what it cites in the order of the numbers. */
export interface ArticlePage {
  readonly rows: readonly PlacedRow[];
  readonly notes: readonly number[];
}

/** The room of a page, and how much of it notes take. */
interface Room {
  readonly height: number;
  readonly heightOfNotes: (notes: readonly number[]) => number;
}

/** A page that is being filled. */
class Filling {
  readonly rows: PlacedRow[] = [];
  #notes: readonly number[] = [];
  #bottom = 0;
  readonly #room: Room;

  constructor(room: Room) {
    this.#room = room;
  }

  get notes() {
    return this.#notes;
  }

  /** How much is missing for rows to find room here; at most 0 where nothing is. */
  missing(rows: readonly Row[]): number {
    const high = rows.reduce((sum, { height }, at) => sum + height + this.#above(rows, at), 0);
    return this.#bottom + high + this.#room.heightOfNotes(this.#with(rows)) - this.#room.height;
  }

  /** Puts rows below the last, `less` lower than they are wherever they can shrink. */
  put(rows: readonly Row[], less = 0): void {
    let rest = less;
    for (const [at, row] of rows.entries()) {
      const saved = Math.min(rest, spareOf(row));
      rest -= saved;
      const y = this.#bottom + this.#above(rows, at);
      const height = row.height - saved;
      this.#notes = this.#with([row]);
      this.rows.push({ row, y, height });
      this.#bottom = y + height;
    }
  }

  #above(rows: readonly Row[], at: number): number {
    return this.rows.length === 0 && at === 0 ? 0 : (rows[at]?.before ?? 0);
  }

  #with(rows: readonly Row[]): readonly number[] {
    return [...new Set([...this.#notes, ...rows.flatMap(({ notes }) => notes)])].sort((a, b) => a - b);
  }
}

const spareOf = ({ height, least = height }: Row) => Math.max(0, height - least);

/** Rows that stand on one page, each group ending with a row that does not keep the next. */
function groupsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const groups: Row[][] = [];
  let isOpen = false;
  for (const row of rows) {
    const last = groups.at(-1);
    if (isOpen && last) last.push(row);
    else groups.push([row]);
    isOpen = row.keepsNext;
  }
  return groups;
}

/** An end that takes less than this share of its page is no page of its own, if smaller pictures leave it room on the one before. */
const SHORT = 0.2;

/** The shares to which pictures are made smaller for that. */
const SMALLER = [0.95, 0.9, 0.85, 0.8, 0.75] as const;

/** Rows whose pictures are so much smaller, as far as they bear it. */
const withSmaller = (rows: readonly Row[], share: number): readonly Row[] =>
  rows.map((row) =>
    row.least === undefined ? row : { ...row, height: Math.max(row.least, row.height * share) },
  );

/** Breaks rows into pages, as `fill` does; where the last would hold a few lines only, pictures are smaller to save it. */
export function paginate(rows: readonly Row[], room: Room): readonly ArticlePage[] {
  const pages = fill(rows, room);
  const end = pages.at(-1)?.rows.at(-1);
  if (pages.length === 1 || !end || end.y + end.height > SHORT * room.height) return pages;
  for (const share of SMALLER) {
    const fewer = fill(withSmaller(rows, share), room);
    if (fewer.length < pages.length) return fewer;
  }
  return pages;
}

/**
 * Breaks rows into pages: what belongs together stays together, a picture shrinks a little before it leaves half a page empty, and
 * what a page cites has its room at its foot. Only what is higher than a page is broken within.
 */
function fill(rows: readonly Row[], room: Room): readonly ArticlePage[] {
  let page = new Filling(room);
  const pages = [page];
  const turn = (next: Row | undefined) => {
    page = new Filling(room);
    pages.push(page);
    if (next?.head) page.put([next.head]);
  };
  const put = (group: readonly Row[]): boolean => {
    const missing = page.missing(group);
    const spare = group.reduce((sum, row) => sum + spareOf(row), 0);
    if (missing > spare) return false;
    page.put(group, Math.max(0, missing));
    return true;
  };
  for (const group of groupsOf(rows)) {
    if (put(group)) continue;
    if (page.rows.length > 0) turn(group[0]);
    if (put(group)) continue;
    for (const row of group) {
      if (put([row])) continue;
      if (page.rows.length > 0) turn(row);
      page.put([row]);
    }
  }
  return pages.map(({ rows: placed, notes }) => ({ rows: placed, notes }));
}
