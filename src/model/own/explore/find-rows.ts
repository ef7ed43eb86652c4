import { spelledWords } from '../../search/fold.ts';
import { at } from '../../typed.ts';
import { type PackedText, textAt } from '../reading/packed-text.ts';

/** A row that was found; `isWhole` where its name is just what was typed. */
export interface FoundRow {
  readonly row: number;
  readonly isWhole: boolean;
}

/** Between two rows of an index: no word has it. */
const BREAK = '\n';

/** So many rows are spelled before the page may breathe. */
const SLICE = 4000;

/** Words that are typed are looked for at the beginning of words from this length on; below it nothing is looked for. */
const SHORTEST = 2;

/** So many rows are looked at: whoever types two letters does not want a hundred thousand. */
const MOST_FOUND = 2000;

const best = (found: readonly FoundRow[], most: number) =>
  found.toSorted((a, b) => Number(b.isWhole) - Number(a.isWhole) || a.row - b.row).slice(0, most);

/** The names and towns of a list as they are searched: one line for each row, its words without accents. */
export class RowIndex {
  private readonly parts: { readonly text: string; readonly starts: Uint32Array; readonly first: number }[] =
    [];
  private next = 0;

  constructor(
    private readonly name: PackedText | undefined,
    private readonly city: PackedText | undefined,
    private readonly rows: number,
  ) {}

  /** Whether every row can be found. */
  get isReady(): boolean {
    return this.next >= this.rows;
  }

  /** Spells some more rows. */
  grow(): void {
    const first = this.next;
    const end = Math.min(this.rows, first + SLICE);
    const starts = new Uint32Array(end - first);
    const lines: string[] = [];
    let length = 0;
    for (let row = first; row < end; row++) {
      const words = [this.name, this.city].map((column) =>
        column ? spelledWords(textAt(column, row)).join(' ') : '',
      );
      const line = ` ${words.join('\t ')}${BREAK}`;
      starts[row - first] = length;
      length += line.length;
      lines.push(line);
    }
    this.parts.push({ text: lines.join(''), starts, first });
    this.next = end;
  }

  /** Rows whose name or town has every word that was typed, at its beginning: those that are named so first, then in their order. */
  find(typed: string, most: number): readonly FoundRow[] {
    const words = spelledWords(typed);
    const asked = words.join(' ');
    if (asked.length < SHORTEST) return [];
    const key = words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
    const found: FoundRow[] = [];
    for (const { text, starts, first } of this.parts) {
      for (let hit = text.indexOf(` ${key}`); hit >= 0; ) {
        const end = text.indexOf(BREAK, hit);
        const start = text.lastIndexOf(BREAK, hit) + 1;
        const line = text.slice(start, end);
        if (words.every((word) => line.includes(` ${word}`))) {
          const isWhole = line.startsWith(` ${asked}\t`);
          found.push({ row: first + placeOf(starts, start), isWhole });
          if (found.length >= MOST_FOUND) return best(found, most);
        }
        hit = text.indexOf(` ${key}`, end);
      }
    }
    return best(found, most);
  }
}

/** The place of a value in an ascending list that has it. */
function placeOf(starts: Uint32Array, start: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(starts, middle) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
