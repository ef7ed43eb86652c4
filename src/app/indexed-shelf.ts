import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Briefing } from '../model/briefing/briefing.ts';
import { propertiesOf } from '../model/typed.ts';
import type { SaveResult, Shelf, ShelvedBriefing } from '../state/draft/shelf.ts';

interface Schema extends DBSchema {
  readonly briefings: { readonly key: string; readonly value: unknown };
}

const STORE = 'briefings';
const CHANNEL = 'auspices.briefings';

/** Opens the database, once. */
function createOpener(): () => Promise<IDBPDatabase<Schema>> {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  return () => {
    opened ??= openDB<Schema>('auspices', 1, { upgrade: (db) => void db.createObjectStore(STORE) });
    // What failed once is tried again.
    opened.catch(() => {
      opened = null;
    });
    return opened;
  };
}

const isWords = (value: unknown) =>
  value === undefined ||
  (typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((text) => typeof text === 'string'));

function isStep(value: unknown): boolean {
  const { title, text, notes, view, figures, name, sides, events } = propertiesOf(value);
  const isWordy = title !== undefined && isWords(title) && isWords(text) && isWords(notes);
  const areLists = [figures, name, sides, events].every((list) => list === undefined || Array.isArray(list));
  return isWordy && areLists && typeof view === 'string';
}

/** A draft may break the schema where it is not finished, but not its shape. */
function isDraft(value: unknown): value is Briefing {
  const { id, title, summary, steps } = propertiesOf(value);
  const isNamed = typeof id === 'string' && title !== undefined && isWords(title) && isWords(summary);
  return isNamed && Array.isArray(steps) && steps.every(isStep);
}

/** A record of the database, which anything on this computer may have changed. */
function readRecord(value: unknown): ShelvedBriefing | null {
  const { briefing, revision, savedAt } = propertiesOf(value);
  return isDraft(briefing) && Number.isInteger(revision) && Number.isFinite(savedAt)
    ? { briefing, revision: Number(revision), savedAt: Number(savedAt) }
    : null;
}

/** Why the browser has not stored something. */
const reasonOf = (problem: unknown): 'full' | 'forbidden' =>
  problem instanceof DOMException && problem.name === 'QuotaExceededError' ? 'full' : 'forbidden';

/** The shelf in this browser's IndexedDB. */
export function createIndexedShelf(): Shelf {
  const open = createOpener();
  const watchers = new Set<(id: string) => void>();
  let channel: BroadcastChannel | null = null;
  const tell = (id: string) => {
    for (const watcher of watchers) watcher(id);
  };
  const join = () => {
    if (channel) return channel;
    channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string') tell(data);
    };
    return channel;
  };
  const announce = (id: string) => {
    join().postMessage(id);
    tell(id);
  };

  async function save(briefing: Briefing, revision: number | null): Promise<SaveResult> {
    const db = await open();
    const transaction = db.transaction(STORE, 'readwrite');
    const stored = readRecord(await transaction.store.get(briefing.id));
    if ((stored?.revision ?? null) !== revision) {
      await transaction.done;
      return { status: 'conflict', stored };
    }
    const next = (revision ?? 0) + 1;
    await transaction.store.put({ briefing, revision: next, savedAt: Date.now() }, briefing.id);
    await transaction.done;
    announce(briefing.id);
    return { status: 'saved', revision: next };
  }

  return {
    list: async () => {
      const all = (await (await open()).getAll(STORE)).map(readRecord);
      const briefings = all.filter((record) => record !== null);
      return {
        briefings: briefings.toSorted((a, b) => b.savedAt - a.savedAt),
        unreadable: all.length - briefings.length,
      };
    },
    read: async (id) => readRecord(await (await open()).get(STORE, id)),
    save: (briefing, revision) =>
      save(briefing, revision).catch(
        (problem: unknown): SaveResult => ({ status: 'failed', reason: reasonOf(problem) }),
      ),
    remove: async (id) => {
      await (await open()).delete(STORE, id);
      announce(id);
    },
    watch: (onChange) => {
      join();
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
  };
}
