import type { DBSchema } from 'idb';
import { propertiesOf } from '../../model/typed.ts';
import type { KeepResult, KeptList, KeptPart, ListShelf } from '../../state/own/keeping/list-shelf.ts';
import type { OwnSaved } from '../../state/own/own-list.ts';
import { checkSaved, NotSaved, SAVED_VERSION } from '../../state/own/saved/check-saved.ts';
import { type Bell, createBell, createOpener, type Migration, reasonOf } from './open-database.ts';

/** A list in two records: its rows, which are large, and all else, which changes with each filter. */
interface Schema extends DBSchema {
  readonly lists: { readonly key: string; readonly value: unknown };
  readonly rows: { readonly key: string; readonly value: unknown };
}

const MIGRATIONS: readonly Migration<Schema>[] = [
  (db) => {
    db.createObjectStore('lists');
    db.createObjectStore('rows');
  },
];

/** What is written of a list besides its rows. */
function recordOf({ table: _, placement: __, ...style }: OwnSaved, revision: number, keptAt: number) {
  return { version: SAVED_VERSION, revision, keptAt, style };
}

interface Found extends KeptList {
  readonly keptAt: number;
}

/** A list of two records, which anything on this computer may have changed; null where they are none. */
function found(record: unknown, rows: unknown): Found | null {
  const { version, revision, keptAt, style } = propertiesOf(record);
  if (!Number.isInteger(version) || Number(version) > SAVED_VERSION || !Number.isInteger(revision))
    return null;
  try {
    const saved = checkSaved({ ...propertiesOf(style), ...propertiesOf(rows) });
    return { saved, revision: Number(revision), keptAt: Number(keptAt) || 0 };
  } catch (fault) {
    if (fault instanceof NotSaved) return null;
    throw fault;
  }
}

/** What tells the other windows of the lists of this browser. */
export const createListsBell = (): Bell => createBell('auspices.lists');

/** A shelf that can tell whether it holds anything without reading it. */
export interface IndexedLists extends ListShelf {
  readonly count: () => Promise<number>;
}

/** The lists in this browser's IndexedDB, in a database of their own: what it holds may be large, and is removed by itself. */
export function createIndexedLists(bell: Bell): IndexedLists {
  const open = createOpener<Schema>('auspices-lists', MIGRATIONS);

  async function keep(saved: OwnSaved, part: KeptPart, revision: number | null): Promise<KeepResult> {
    const db = await open();
    const transaction = db.transaction(['lists', 'rows'], 'readwrite');
    const [lists, rows] = [transaction.objectStore('lists'), transaction.objectStore('rows')];
    const stored = propertiesOf(await lists.get(saved.id));
    const known = Number.isInteger(stored.revision) ? Number(stored.revision) : null;
    if (part === 'style' && known !== revision) {
      await transaction.done;
      return { status: 'other' };
    }
    const next = part === 'all' ? (known ?? revision ?? 0) + 1 : (revision ?? 1);
    const { table, placement } = saved;
    const keptAt = Number(stored.keptAt) || Date.now();
    await Promise.all([
      lists.put(recordOf(saved, next, keptAt), saved.id),
      ...(part === 'all' ? [rows.put({ table, placement }, saved.id)] : []),
      transaction.done,
    ]);
    if (part === 'all') bell.ring(saved.id);
    return { status: 'saved', revision: next };
  }

  async function readAll(): Promise<readonly (readonly [id: string, list: Found | null])[]> {
    const transaction = (await open()).transaction(['lists', 'rows']);
    const [lists, rows] = [transaction.objectStore('lists'), transaction.objectStore('rows')];
    const ids = await lists.getAllKeys();
    return Promise.all(ids.map(async (id) => [id, found(await lists.get(id), await rows.get(id))] as const));
  }

  async function remove(ids: readonly string[]): Promise<void> {
    const transaction = (await open()).transaction(['lists', 'rows'], 'readwrite');
    const stores = [transaction.objectStore('lists'), transaction.objectStore('rows')];
    await Promise.all([...ids.flatMap((id) => stores.map((store) => store.delete(id))), transaction.done]);
    for (const id of ids) bell.ring(id);
  }

  return {
    count: async () => (await open()).count('lists'),
    list: async () => {
      const all = (await readAll()).map(([, list]) => list);
      const lists = all.filter((list) => list !== null).sort((a, b) => a.keptAt - b.keptAt);
      return { lists, unreadable: all.length - lists.length };
    },
    read: async (id) => {
      const db = await open();
      return found(await db.get('lists', id), await db.get('rows', id));
    },
    keep: (saved, part, revision) =>
      keep(saved, part, revision).catch(
        (problem: unknown): KeepResult => ({ status: 'failed', reason: reasonOf(problem) }),
      ),
    remove: (id) => remove([id]),
    clearUnreadable: async () => remove((await readAll()).flatMap(([id, list]) => (list ? [] : [id]))),
    watch: bell.hear,
  };
}
