import type { KeepResult, KeptList, ListShelf } from '../../../../src/state/own/keeping/list-shelf.ts';

/** What several windows of a browser keep together. */
export class MemoryLists {
  readonly kept = new Map<string, KeptList>();
  /** What the next keeping comes to, if not to what it should. */
  failure: 'full' | 'forbidden' | null = null;
  /** How often something was to be kept. */
  asked = 0;
  /** How often rows were written. */
  rowsWritten = 0;
  unreadable = 0;
  private readonly windows: { readonly own: object; readonly hear: (id: string) => void }[] = [];

  /** The shelf of a window. */
  window(): ListShelf {
    const own = {};
    const ring = (id: string) => {
      for (const each of this.windows) if (each.own !== own) each.hear(id);
    };
    return {
      list: async () => ({ lists: [...this.kept.values()], unreadable: this.unreadable }),
      read: async (id) => this.kept.get(id) ?? null,
      keep: async (saved, part, revision): Promise<KeepResult> => {
        this.asked += 1;
        if (this.failure) return { status: 'failed', reason: this.failure };
        const known = this.kept.get(saved.id)?.revision ?? null;
        if (part === 'style' && known !== revision) return { status: 'other' };
        const next = part === 'all' ? (known ?? 0) + 1 : (revision ?? 1);
        if (part === 'all') this.rowsWritten += 1;
        this.kept.set(saved.id, { saved: structuredClone(saved), revision: next });
        if (part === 'all') ring(saved.id);
        return { status: 'saved', revision: next };
      },
      remove: async (id) => {
        this.kept.delete(id);
        ring(id);
      },
      clearUnreadable: async () => {
        this.unreadable = 0;
      },
      watch: (hear) => {
        this.windows.push({ own, hear });
        return () => undefined;
      },
    };
  }
}
