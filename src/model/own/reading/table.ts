import { ReadingFault } from './fault.ts';
import { findHeader, namesOf } from './header.ts';
import { type PackedText, TextPacker } from './packed-text.ts';

/** A list of the reader's as it was read: every cell is the text that stands in the file. */
export interface OwnTable {
  readonly names: readonly string[];
  /** One for each name, all of the same length. */
  readonly columns: readonly PackedText[];
  readonly rows: number;
  /** The number that each row has in the file, as a spreadsheet counts, from 1. */
  readonly numbers: Uint32Array<ArrayBuffer>;
  /** Whether the names are ours, because the file has none. */
  readonly isNamedByUs: boolean;
  /** Rows with fewer or more cells than the header, which are kept: how many, and the number of the first. */
  readonly ragged: { readonly count: number; readonly first: number } | null;
}

/** More columns than these no reader of a table can use. */
export const MOST_COLUMNS = 1000;

/** More rows than these do not fit into the memory of a page. */
export const MOST_ROWS = 10_000_000;

/** So many rows are held back until it is known which of them are the header. */
const HELD = 200;

/** Gathers rows into columns. A row that is longer than the header gets columns of its own: nothing is lost. */
export class TableBuilder {
  private held: { readonly cells: readonly string[]; readonly row: number }[] | null = [];
  private packers: TextPacker[] = [];
  private numbers = new Uint32Array(HELD);
  private names: readonly string[] = [];
  private count = 0;
  private isNamedByUs = false;
  private ragged: { count: number; first: number } | null = null;

  get rows(): number {
    return this.count;
  }

  /** Gives the columns names, where no row is a header. */
  nameColumns(cells: readonly string[]): void {
    this.held = null;
    this.names = namesOf(cells, cells.length);
    this.packers = cells.map(() => new TextPacker());
  }

  /** Takes the next row; see `OnRow`. Throws a `ReadingFault` where it has more cells than a table may have. */
  readonly push = (cells: readonly string[], row: number): void => {
    if (cells.length > MOST_COLUMNS)
      throw new ReadingFault({ kind: 'too-many-columns', columns: cells.length, most: MOST_COLUMNS });
    if (this.count === MOST_ROWS)
      throw new ReadingFault({ kind: 'too-many-rows', rows: this.count + 1, most: MOST_ROWS });
    if (this.held) {
      this.held.push({ cells, row });
      if (this.held.length === HELD) this.begin();
    } else this.add(cells, row);
  };

  /** The table. Throws a `ReadingFault` where the file is empty or has only a header. */
  finish(): OwnTable {
    if (this.held) this.begin();
    if (this.count === 0) throw new ReadingFault({ kind: this.names.length > 0 ? 'header-only' : 'empty' });
    for (const packer of this.packers) packer.fill(this.count);
    return {
      names: namesOf(this.names, this.packers.length),
      columns: this.packers.map((packer) => packer.finish()),
      rows: this.count,
      numbers: this.numbers.slice(0, this.count),
      isNamedByUs: this.isNamedByUs,
      ragged: this.ragged,
    };
  }

  private begin(): void {
    const held = this.held ?? [];
    this.held = null;
    if (held.length === 0) return;
    const header = findHeader(held.map(({ cells }) => cells));
    this.names = header.names;
    this.isNamedByUs = header.isMade;
    this.packers = header.names.map(() => new TextPacker());
    for (const { cells, row } of held.slice(header.rows)) this.add(cells, row);
  }

  private add(cells: readonly string[], row: number): void {
    let end = cells.length;
    // Separators at the end of a row, as some programs write them, are no cells.
    while (end > this.names.length && cells[end - 1]?.trim() === '') end--;
    if (end !== this.names.length) {
      this.ragged ??= { count: 0, first: row };
      this.ragged.count++;
    }
    while (this.packers.length < end) {
      const packer = new TextPacker();
      packer.fill(this.count);
      this.packers.push(packer);
    }
    this.packers.forEach((packer, index) => {
      packer.push((cells[index] ?? '').trim());
    });
    if (this.count === this.numbers.length) {
      const more = new Uint32Array(2 * this.count);
      more.set(this.numbers);
      this.numbers = more;
    }
    this.numbers[this.count] = row;
    this.count++;
  }
}
