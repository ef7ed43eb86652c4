import { afterEach, describe, expect, it, vi } from 'vitest';
import { createShelf } from '../../../src/app/kept/briefing-shelf.ts';
import type { Briefing } from '../../../src/model/briefing/briefing.ts';

const BRIEFING: Briefing = {
  format: 'auspices-briefing',
  version: 1,
  id: 'mine',
  title: { en: 'Mine' },
  steps: [],
};

/** Node has no IndexedDB, as a browser that forbids it has none. */
describe('the shelf of a browser that stores nothing', () => {
  afterEach(() => vi.doUnmock('../../../src/app/kept/indexed-shelf.ts'));

  it('cannot be listed or read, and says of a save that it is forbidden', async () => {
    const shelf = createShelf();
    await expect(shelf.list()).rejects.toThrow();
    await expect(shelf.read('mine')).rejects.toThrow();
    await expect(shelf.remove('mine')).rejects.toThrow();
    expect(await shelf.save(BRIEFING, null)).toEqual({ status: 'failed', reason: 'forbidden' });
  });

  it('says the same where what keeps it does not come, and asks for it again', async () => {
    let asked = 0;
    vi.doMock('../../../src/app/kept/indexed-shelf.ts', () => ({
      createIndexedShelf: () => {
        asked += 1;
        throw new Error('offline');
      },
    }));
    const shelf = createShelf();
    expect(await shelf.save(BRIEFING, null)).toEqual({ status: 'failed', reason: 'forbidden' });
    await expect(shelf.list()).rejects.toThrow('offline');
    expect(asked).toBe(2);
  });

  it('tells of changes until it is told to stop, however late it came', async () => {
    const watchers = new Set<(id: string) => void>();
    vi.doMock('../../../src/app/kept/indexed-shelf.ts', () => ({
      createIndexedShelf: () => ({
        list: async () => ({ briefings: [], unreadable: 0 }),
        watch: (watcher: (id: string) => void) => {
          watchers.add(watcher);
          return () => watchers.delete(watcher);
        },
      }),
    }));
    const shelf = createShelf();
    const heard: string[] = [];
    const stop = shelf.watch((id) => heard.push(id));
    await vi.waitFor(() => expect(watchers.size).toBe(1));
    for (const watcher of watchers) watcher('mine');
    expect(heard).toEqual(['mine']);
    stop();
    await vi.waitFor(() => expect(watchers.size).toBe(0));

    shelf.watch(() => undefined)();
    await shelf.list();
    expect(watchers.size).toBe(0);
  });
});
