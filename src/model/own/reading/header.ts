/** What the first rows of a list are. */
export interface Header {
  /** A name for each column, none twice, none empty. */
  readonly names: readonly string[];
  /** How many of the first rows are no data: titles above, the header, and a row of units or translations below it. */
  readonly rows: number;
  /** Whether the names are ours, because the first row is data already. */
  readonly isMade: boolean;
}

/** A header stands among so many first rows. */
const DEEPEST = 12;

const NUMBER = /^[\s+\-–−]*[\p{Nd}][\p{Nd}\s.,'’%°′″]*$/u;

const isNumber = (cell: string): boolean => NUMBER.test(cell.trim());

const filled = (cells: readonly string[]): readonly string[] => cells.filter((cell) => cell.trim() !== '');

/** Whether a row may be a header: words in nearly all columns, no numbers but years, none twice in most. */
function isHeader(cells: readonly string[], width: number): boolean {
  const words = filled(cells);
  if (words.length < Math.max(1, 0.6 * width)) return false;
  if (words.some((cell) => isNumber(cell) && !/^(1[89]|20|25)\d\d$/.test(cell.trim()))) return false;
  return new Set(words.map((cell) => cell.trim())).size >= 0.6 * words.length;
}

/** Whether a row below a header goes on with it: only words or units, where the column has numbers farther below. */
function goesOn(cells: readonly string[], below: readonly (readonly string[])[]): boolean {
  const numeric = cells.map((_, column) => {
    const values = below.map((row) => row[column] ?? '').filter((cell) => cell.trim() !== '');
    return values.length > 0 && values.every(isNumber);
  });
  const here = numeric.flatMap((is, column) => (is ? [cells[column]?.trim() ?? ''] : []));
  return here.length > 0 && here.every((cell) => cell !== '' && !isNumber(cell));
}

/** Names without gaps and doubles: “Name”, “Name (2)”, “Column 3”. */
export function namesOf(cells: readonly string[], width: number): readonly string[] {
  const seen = new Map<string, number>();
  return Array.from({ length: width }, (_, index) => {
    const name = (cells[index] ?? '').replace(/\s+/g, ' ').trim() || `#${index + 1}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

/** How many cells most rows have; the more among equals. */
export function usualLength(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** The header of a list, found in its first rows. */
export function findHeader(first: readonly (readonly string[])[]): Header {
  const width = usualLength(first);
  const index = first.slice(0, DEEPEST).findIndex((cells) => isHeader(cells, width));
  const cells = first[index];
  // A list of words alone has a header too: only numbers tell that the first row is data.
  if (!cells) return { names: namesOf([], width), rows: 0, isMade: true };
  const below = first.slice(index + 2);
  const second = first[index + 1];
  const two = second !== undefined && below.length > 0 && goesOn(second, below);
  return { names: namesOf(cells, width), rows: index + (two ? 2 : 1), isMade: false };
}
