import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RowChange } from '../proposal.ts';
import { TableText } from './table-text.ts';

/** The tables of a folder, read when asked for; changes stay in memory until `writeTables`. */
export class Workbook {
  private readonly tables = new Map<string, TableText>();
  private readonly originals = new Map<string, string>();

  constructor(readonly tablesDir: string) {}

  table(name: string): TableText {
    const known = this.tables.get(name);
    if (known) return known;
    const path = this.pathOf(name);
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const table = new TableText(name, text);
    this.tables.set(name, table);
    this.originals.set(name, text);
    return table;
  }

  /** Takes changes over, so that what is asked next sees them. */
  apply(changes: readonly RowChange[]): void {
    for (const name of new Set(changes.map(({ table }) => table))) {
      const text = this.table(name).with(changes.filter(({ table }) => table === name));
      this.tables.set(name, new TableText(name, text));
    }
  }

  /** The tables whose text differs by now: their file names, the text that was read, and the new one. */
  changed(): readonly { readonly file: string; readonly before: string; readonly after: string }[] {
    return [...this.tables.values()].flatMap(({ name, text }) => {
      const before = this.originals.get(name) ?? '';
      return text === before ? [] : [{ file: `${name}.csv`, before, after: text }];
    });
  }

  private pathOf(name: string): string {
    return join(this.tablesDir, `${name}.csv`);
  }
}
