import type { DBSchema, IDBPTransaction } from 'idb';
import { propertiesOf } from '../../model/typed.ts';
import type { KeepResult, KeptList, KeptPart, ListShelf } from '../../state/own/keeping/list-shelf.ts';
import type { OwnSaved } from '../../state/own/own-list.ts';
import { checkSaved, NotSaved, SAVED_VERSION } from '../../state/own/saved/check-saved.ts';
import { fromPieces, piecesOf } from './column-pieces.ts';
import { type Bell, createBell, createOpener, type Migration, reasonOf } from './open-database.ts';

/** The list, the column of it, and the piece of that. */
type PieceKey = [id: string, column: number, piece: number];

/**
 * A list in records: how it is shown, which changes with each filter; what is known of its rows; and its columns in pieces, because no
 * value may be as large as a long list. A list of the first version has its columns among its rows.
 */
interface Schema extends DBSchema {
  readonly lists: { readonly key: string; readonly value: unknown };
  readonly rows: { readonly key: string; readonly value: unknown };
  readonly pieces: { readonly key: PieceKey; readonly value: unknown };
}

const STORES = ['lists', 'rows', 'pieces'] as const;

/** The keys of all pieces of a list: an array comes after all numbers. */
const piecesOfList = (id: string) => IDBKeyRange.bound([id], [id, []]);

const MIGRATIONS: readonly Migration<Schema>[] = [
  (db) => {
    db.createObjectStore('lists');
    db.createObjectStore('rows');
  },
  (db) => {
    db.createObjectStore('pieces');
  },
];

/** What is written of a list besides its rows. */
function recordOf({ table: _, placement: __, ...style }: OwnSaved, revision: number, keptAt: number) {
  return { version: SAVED_VERSION, revision, keptAt, style };
}

type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<Schema, typeof STORES, Mode>;

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

/** Writes the rows of a list, in the place of those that it had; gives what is under way. */
function putRows(
  transaction: Transaction<'readwrite'>,
  { id, table, placement }: OwnSaved,
): Promise<unknown>[] {
  const pieces = transaction.objectStore('pieces');
  const { columns, ...rest } = table;
  return [
    transaction.objectStore('rows').put({ table: rest, placement }, id),
    pieces.delete(piecesOfList(id)),
    ...columns.flatMap((column, place) =>
      piecesOf(column).map((piece, number) => pieces.put(piece, [id, place, number])),
    ),
  ];
}

/** The record of a list's rows with its columns, which stand in pieces since the second version. */
async function readRows(transaction: Transaction<IDBTransactionMode>, id: string): Promise<unknown> {
  const record = propertiesOf(await transaction.objectStore('rows').get(id));
  const { names, columns, ...table } = propertiesOf(record.table);
  if (columns !== undefined || !Array.isArray(names)) return record;
  const store = transaction.objectStore('pieces');
  const [keys, pieces] = await Promise.all([
    store.getAllKeys(piecesOfList(id)),
    store.getAll(piecesOfList(id)),
  ]);
  const parted = names.map((): unknown[] => []);
  keys.forEach(([, column], index) => {
    parted[column]?.push(pieces[index]);
  });
  return { ...record, table: { ...table, names, columns: parted.map(fromPieces) } };
}

async function readOne(transaction: Transaction<IDBTransactionMode>, id: string): Promise<Found | null> {
  const [record, rows] = await Promise.all([
    transaction.objectStore('lists').get(id),
    readRows(transaction, id),
  ]);
  return found(record, rows);
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
    const transaction = db.transaction(STORES, 'readwrite');
    const lists = transaction.objectStore('lists');
    const stored = propertiesOf(await lists.get(saved.id));
    const known = Number.isInteger(stored.revision) ? Number(stored.revision) : null;
    if (part === 'style' && known !== revision) {
      await transaction.done;
      return { status: 'other' };
    }
    const next = part === 'all' ? (known ?? revision ?? 0) + 1 : (revision ?? 1);
    const keptAt = Number(stored.keptAt) || Date.now();
    await Promise.all([
      lists.put(recordOf(saved, next, keptAt), saved.id),
      ...(part === 'all' ? putRows(transaction, saved) : []),
      transaction.done,
    ]);
    if (part === 'all') bell.ring(saved.id);
    return { status: 'saved', revision: next };
  }

  async function readAll(): Promise<readonly (readonly [id: string, list: Found | null])[]> {
    const transaction = (await open()).transaction(STORES);
    const ids = await transaction.objectStore('lists').getAllKeys();
    return Promise.all(ids.map(async (id) => [id, await readOne(transaction, id)] as const));
  }

  async function remove(ids: readonly string[]): Promise<void> {
    const transaction = (await open()).transaction(STORES, 'readwrite');
    await Promise.all([
      ...ids.flatMap((id) => [
        transaction.objectStore('lists').delete(id),
        transaction.objectStore('rows').delete(id),
        transaction.objectStore('pieces').delete(piecesOfList(id)),
      ]),
      transaction.done,
    ]);
    for (const id of ids) bell.ring(id);
  }

  return {
    count: async () => (await open()).count('lists'),
    list: async () => {
      const all = (await readAll()).map(([, list]) => list);
      const lists = all.filter((list) => list !== null).sort((a, b) => a.keptAt - b.keptAt);
      return { lists, unreadable: all.length - lists.length };
    },
    read: async (id) => readOne((await open()).transaction(STORES), id),
    keep: (saved, part, revision) =>
      keep(saved, part, revision).catch(
        (problem: unknown): KeepResult => ({ status: 'failed', reason: reasonOf(problem) }),
      ),
    remove: (id) => remove([id]),
    clearUnreadable: async () => remove((await readAll()).flatMap(([id, list]) => (list ? [] : [id]))),
    watch: bell.hear,
  };
}
