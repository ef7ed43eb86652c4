import { at } from '../../model/typed.ts';
import type { KeepResult, KeptList, ListShelf } from '../../state/own/keeping/list-shelf.ts';
import { isLong } from '../../state/own/work/long.ts';
import { type Given, NEVER, runWorker } from '../../state/own/work/run-worker.ts';
import { createIndexedLists, createListsBell, type IndexedLists } from './indexed-lists.ts';
import type { ShelfQuestion } from './lists-work.ts';
import workerUrl from './lists-worker.ts?worker&url';
import type { Bell } from './open-database.ts';

/** Has a question answered away from the page. */
type Ask = <Done>(question: ShelfQuestion, given?: Given) => Promise<Done>;

const askWorker: Ask = (question, given) => runWorker(workerUrl, question, NEVER, given);

/** A shelf whose long lists a worker writes and reads; the page does so itself where there is none. */
export function besideShelf(here: IndexedLists, bell: Bell, ask: Ask): ListShelf {
  return {
    ...here,
    list: async () => {
      // Most readers have none: no worker is begun for them. Where nothing may be stored this rejects.
      if ((await here.count()) === 0) return { lists: [], unreadable: 0 };
      return ask<Awaited<ReturnType<ListShelf['list']>>>({ do: 'list' }).catch(() => here.list());
    },
    read: (id) => ask<KeptList | null>({ do: 'read', id }).catch(() => here.read(id)),
    keep: async (saved, part, revision) => {
      if (part === 'style' || !isLong(saved)) return here.keep(saved, part, revision);
      const { columns } = saved.table;
      const head = { ...saved, table: { ...saved.table, columns: [] } };
      try {
        const result = await ask<KeepResult>(
          { do: 'keep', saved: head, columns: columns.length, revision },
          { column: (wanted) => at(columns, wanted.column) },
        );
        if (result.status === 'saved') bell.ring(saved.id);
        return result;
      } catch {
        return here.keep(saved, part, revision);
      }
    },
  };
}

/** The lists in this browser's IndexedDB; see `besideShelf`. */
export function createListsShelf(): ListShelf {
  const bell = createListsBell();
  return besideShelf(createIndexedLists(bell), bell, askWorker);
}
