import { keysOf } from '../../../src/model/typed.ts';
import { KEYS } from '../../build/checks/keys.ts';
import type { Problem } from '../../build/reading/problem.ts';
import { parseRows, type Row } from '../../build/reading/rows.ts';
import { TABLES } from '../../build/reading/tables.ts';
import { UpgradeError } from '../fault.ts';
import type { RowChange } from '../proposal.ts';

/** A row as it is written: its cells by the names of the columns. */
export type Cells = Readonly<Record<string, string>>;

/** Columns that tell the rows of a table apart, by its file without the ending. */
function primaryKey(name: string): readonly string[] {
  const table = keysOf(TABLES).find((id) => TABLES[id].file === `${name}.csv`);
  if (!table) throw new Error(`${name}.csv is none of the tables`);
  return KEYS[table][0];
}

/** The text of a table and its rows. A change touches the bytes of its own cells only. */
export class TableText {
  readonly rows: readonly Cells[];
  private readonly places: ReadonlyMap<string, Row>;
  private readonly header: readonly string[];
  private readonly key: readonly string[];

  constructor(
    /** Its file without the ending. */
    readonly name: string,
    readonly text: string,
  ) {
    const problems: Problem[] = [];
    const [header, ...rows] = parseRows(text, `${name}.csv`, (problem) => problems.push(problem));
    if (problems.length > 0 || !header) {
      throw new UpgradeError([
        {
          place: `${name}.csv`,
          what: problems[0]?.message ?? 'has no header',
          mend: 'Run npm run data, and mend the tables first.',
        },
      ]);
    }
    this.key = primaryKey(name);
    this.header = header.cells.map((column) => column.replace(/^\u{feff}/u, ''));
    this.rows = rows.map(({ cells }) =>
      Object.fromEntries(this.header.map((column, index) => [column, cells[index] ?? ''])),
    );
    this.places = new Map(rows.map((row, index) => [this.keyOf(this.rows[index] ?? {}), row]));
  }

  /** The text with rows changed and added; everything else keeps its bytes. */
  with(changes: readonly RowChange[]): string {
    const edits = changes.flatMap((change) => (change.isNew ? [] : this.editsOf(change)));
    let text = this.text;
    for (const { start, end, cell } of edits.sort((a, b) => b.start - a.start)) {
      text = text.slice(0, start) + cell + text.slice(end);
    }
    const added = changes.filter(({ isNew }) => isNew).map((change) => this.newRow(change));
    if (added.length === 0) return text;
    const lineEnd = this.lineEnd();
    const closed = text.endsWith('\n') ? text : text + lineEnd;
    return closed + added.map((row) => row + lineEnd).join('');
  }

  private keyOf(cells: Cells): string {
    return this.key.map((column) => cells[column] ?? '').join(' ');
  }

  private editsOf({ key, cells }: RowChange) {
    const row = this.places.get(key);
    if (!row) throw new Error(`${this.name} has no row ${key}`);
    return cells.map(({ column, to }) => {
      const start = row.offsets[this.header.indexOf(column)];
      if (start === undefined) throw new Error(`${this.name} has no column ${column}`);
      const isQuoted = this.text[start] === '"';
      return { start, end: this.endOfCell(start), cell: quote(to, isQuoted) };
    });
  }

  private newRow({ cells }: RowChange): string {
    const values = new Map(cells.map(({ column, to }) => [column, to]));
    return this.header.map((column) => quote(values.get(column) ?? '', false)).join(',');
  }

  /** Offset of the comma or line end after the cell that begins at an offset. */
  private endOfCell(start: number): number {
    const cell = /"(?:[^"]|"")*"|[^,\r\n]*/y;
    cell.lastIndex = start;
    cell.test(this.text);
    return cell.lastIndex;
  }

  private lineEnd(): string {
    return this.text.includes('\r\n') ? '\r\n' : '\n';
  }
}

/** A cell as CSV; one that was in quotes stays so, unless it becomes empty. */
function quote(value: string, wasQuoted: boolean): string {
  const needs = /[",\r\n]/.test(value) || (wasQuoted && value !== '');
  return needs ? `"${value.replaceAll('"', '""')}"` : value;
}
