import type { DBSchema } from 'idb';
import type { Briefing } from '../../model/briefing/briefing.ts';
import { propertiesOf } from '../../model/typed.ts';
import type { SaveResult, Shelf, ShelvedBriefing } from '../../state/draft/shelf.ts';
import { createBell, createOpener, type Migration, reasonOf } from './open-database.ts';

interface Schema extends DBSchema {
  readonly briefings: { readonly key: string; readonly value: unknown };
}

const STORE = 'briefings';

const MIGRATIONS: readonly Migration<Schema>[] = [(db) => void db.createObjectStore(STORE)];

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

/** The shelf in this browser's IndexedDB. */
export function createIndexedShelf(): Shelf {
  const open = createOpener<Schema>('auspices', MIGRATIONS);
  const watchers = new Set<(id: string) => void>();
  const bell = createBell('auspices.briefings');
  const announce = (id: string) => {
    bell.ring(id);
    for (const watcher of watchers) watcher(id);
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
      const stop = bell.hear(onChange);
      watchers.add(onChange);
      return () => {
        stop();
        watchers.delete(onChange);
      };
    },
  };
}
