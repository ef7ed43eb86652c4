import Papa from 'papaparse';
import { ReadingFault } from './fault.ts';
import { usualLength } from './header.ts';

/** What stands between the cells of a row. */
export const SEPARATORS = [',', ';', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** A row longer than so many letters is one whose quotation mark was never closed. */
const LONGEST_ROW = 1 << 22;

/** A row of cells, and its number as a spreadsheet counts, from 1. */
export type OnRow = (cells: readonly string[], row: number) => void;

interface Parsed {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly code: string; readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

/**
 * Reads separated values as their text comes in, by RFC 4180 with any ends of lines; rows without anything are left out, and
 * counted. Throws a `ReadingFault` that names the row whose quotation mark is never closed.
 */
export class RowReader {
  private rest = '';
  private row = 0;

  constructor(
    private readonly separator: Separator,
    private readonly onRow: OnRow,
  ) {}

  /** Takes the next piece of the text. */
  push(text: string): void {
    const whole = this.rest + text;
    // What is the first half of an end of line may wait for the second.
    const end = whole.endsWith('\r') ? whole.length - 1 : whole.length;
    this.rest = this.read(whole.slice(0, end).replace(/\r\n?/g, '\n'), true) + whole.slice(end);
    if (this.rest.length > LONGEST_ROW) throw new ReadingFault({ kind: 'open-quote', row: this.row + 1 });
  }

  /** Reads what is left. */
  end(): void {
    this.read(this.rest.replace(/\r\n?/g, '\n'), false);
    this.rest = '';
  }

  /** Reads whole rows and returns what is left of the text. */
  private read(text: string, isMoreToCome: boolean): string {
    if (text === '') return '';
    const parser = new Papa.Parser({ delimiter: this.separator, newline: '\n' });
    // The types of the library say nothing of what this returns; its tests and its own use of it do.
    const { data, errors, meta }: Parsed = parser.parse(text, 0, isMoreToCome);
    const open = errors.find(({ code }) => code === 'MissingQuotes');
    if (open) throw new ReadingFault({ kind: 'open-quote', row: this.row + (open.row ?? 0) + 1 });
    for (const cells of data) {
      this.row++;
      if (cells.some((cell) => cell.trim() !== '')) this.onRow(cells, this.row);
    }
    return isMoreToCome ? text.slice(meta.cursor) : '';
  }
}

/** So many rows tell what separates cells. */
const ROWS_OF_SAMPLE = 200;

/** The rows of a sample as a separator would cut them; none where a quotation mark is not closed. */
function sampleRows(sample: string, separator: Separator): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  const reader = new RowReader(separator, (cells) => rows.length < ROWS_OF_SAMPLE && rows.push(cells));
  try {
    reader.push(sample);
    if (rows.length === 0) reader.end();
  } catch {
    return rows;
  }
  return rows;
}

/**
 * What separates the cells of a file, guessed from the beginning of its text: that which gives most rows the same number of
 * cells as the header; the more cells the better among equals. A comma where none separates anything.
 */
export function guessSeparator(sample: string): Separator {
  let best: { separator: Separator; score: number } = { separator: ',', score: 0 };
  for (const separator of SEPARATORS) {
    const rows = sampleRows(sample, separator);
    const usual = usualLength(rows);
    if (usual < 2) continue;
    const share = rows.filter(({ length }) => length === usual).length / rows.length;
    const header = rows[0]?.length === usual ? 1 : 0.5;
    const score = share * header + Math.min(usual, 50) / 1000;
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}
