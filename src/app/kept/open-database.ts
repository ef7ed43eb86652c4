import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** What a version of a database changes of the one before it. */
export type Migration<Schema extends DBSchema> = (db: IDBPDatabase<Schema>) => void;

/**
 * Opens a database of this browser, once. Its version is the number of its migrations, the oldest first: a browser that has an older
 * one runs those that it lacks.
 */
export function createOpener<Schema extends DBSchema>(
  name: string,
  migrations: readonly Migration<Schema>[],
): () => Promise<IDBPDatabase<Schema>> {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  const forget = () => {
    opened = null;
  };
  return () => {
    opened ??= openDB<Schema>(name, migrations.length, {
      upgrade: (db, version) => {
        for (const migrate of migrations.slice(version)) migrate(db);
      },
      // A newer atlas in another window waits for this one to let go.
      blocking: () => {
        void opened?.then((db) => db.close());
        forget();
      },
      terminated: forget,
    });
    // What failed once is tried again.
    opened.catch(forget);
    return opened;
  };
}

/** Why the browser has not stored something. */
export const reasonOf = (problem: unknown): 'full' | 'forbidden' =>
  problem instanceof DOMException && problem.name === 'QuotaExceededError' ? 'full' : 'forbidden';

/** What tells the other windows of this browser, by the id of what has changed. */
export interface Bell {
  readonly ring: (id: string) => void;
  /** Hears the other windows; gives how to stop it. */
  readonly hear: (onChange: (id: string) => void) => () => void;
}

/** A bell by a name, which is hung up with its first use. */
export function createBell(name: string): Bell {
  const hearers = new Set<(id: string) => void>();
  let channel: BroadcastChannel | null = null;
  const join = () => {
    if (channel) return channel;
    channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string') for (const hearer of hearers) hearer(data);
    };
    return channel;
  };
  return {
    ring: (id) => join().postMessage(id),
    hear: (onChange) => {
      join();
      hearers.add(onChange);
      return () => hearers.delete(onChange);
    },
  };
}
