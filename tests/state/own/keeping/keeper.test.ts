import { beforeEach, describe, expect, it, vi } from 'vitest';
import { savedOf } from '../../../../src/state/own/own-list.ts';
import { universities } from '../list.ts';
import { MemoryLists } from './memory-lists.ts';

/** A window with a state of its own: its lists and their keeping, begun with what the browser keeps; `fault` is what its first question comes to. */
async function openWindow(browser: MemoryLists, fault: Error | null = null) {
  vi.resetModules();
  const lists = await import('../../../../src/state/own/lists.ts');
  const { changeList } = await import('../../../../src/state/own/own-list.ts');
  const { keeping } = await import('../../../../src/state/own/keeping/keeping.ts');
  const { keepLists } = await import('../../../../src/state/own/keeping/keeper.ts');
  const shelf = browser.window();
  const { list } = shelf;
  let once = fault;
  await keepLists({
    ...shelf,
    list: () => {
      const thrown = once;
      once = null;
      return thrown ? Promise.reject(thrown) : list();
    },
  });
  return { ...lists, changeList, keeping, stateOf: (id: string) => keeping.getState().lists.get(id) };
}

describe('lists of the reader’s own', () => {
  let browser: MemoryLists;
  beforeEach(() => {
    browser = new MemoryLists();
  });

  it('are there again in the next window, with colour and filters, and hidden until the view shows them', async () => {
    const one = await openWindow(browser);
    const list = await universities();
    one.putList(list);
    one.putList(one.changeList(list, { colourBy: 0, filters: [{ kind: 'text', query: 'nội' }] }));
    await vi.waitFor(() => expect(browser.kept.get(list.id)?.saved.filters).toHaveLength(1));

    const two = await openWindow(browser);
    const [again] = two.readLists();
    expect(again?.table).toEqual(list.table);
    expect(again?.colourBy).toBe(0);
    expect(again?.isShown).toBe(false);
    expect(again?.kept.count).toBeLessThan(list.table.rows);
    expect(two.keeping.getState().status).toBe('ready');
  });

  it('write their rows once, however often they are filtered', async () => {
    const { putList, changeList } = await openWindow(browser);
    let list = await universities();
    putList(list);
    for (const query of ['a', 'an', 'anh']) {
      list = changeList(list, { filters: [{ kind: 'text', query }] });
      putList(list);
      await vi.waitFor(() => expect(browser.kept.get(list.id)?.saved.filters).toEqual(list.filters));
    }
    putList(changeList(list, { isShown: false }));
    expect(browser.rowsWritten).toBe(1);
  });

  it('are removed, and kept again where the removal is taken back', async () => {
    const { putList, dropList } = await openWindow(browser);
    const list = await universities();
    putList(list);
    await vi.waitFor(() => expect(browser.kept.size).toBe(1));
    dropList(list.id);
    await vi.waitFor(() => expect(browser.kept.size).toBe(0));
    putList(list);
    await vi.waitFor(() => expect(browser.kept.size).toBe(1));
  });

  it('stay in memory where there is no room, which is said, and are kept once there is', async () => {
    const { putList, readLists, changeList, stateOf, keeping } = await openWindow(browser);
    browser.failure = 'full';
    const list = await universities();
    putList(list);
    await vi.waitFor(() => expect(stateOf(list.id)?.saving).toBe('full'));
    expect(readLists()).toHaveLength(1);
    // What has nothing to do with it asks for no other try.
    const asked = browser.asked;
    putList(changeList(list, { isShown: false }));
    expect(browser.asked).toBe(asked);
    // Filtering goes on, and does not write all rows again for nothing.
    const filtered = changeList(list, { filters: [{ kind: 'text', query: 'huế' }] });
    putList(filtered);
    expect(browser.asked).toBe(asked);
    expect(stateOf(list.id)?.saving).toBe('full');
    browser.failure = null;
    keeping.getState().verbs?.keepAgain(list.id);
    await vi.waitFor(() => expect(stateOf(list.id)?.saving).toBe('saved'));
    expect(browser.kept.get(list.id)?.saved.filters).toEqual(filtered.filters);
  });

  it('are not kept by a browser that forbids it, which is said, until it is asked again and allows it', async () => {
    const kept = await universities();
    browser.kept.set(kept.id, { saved: savedOf(kept), revision: 1 });
    const before = await openWindow(browser);
    const { keeping, putList, readLists } = await openWindow(browser, new Error('forbidden'));
    expect(keeping.getState().status).toBe('forbidden');
    const list = await universities({ id: 'brought meanwhile' });
    putList(list);
    const again = keeping.getState().verbs?.startAgain;
    again?.();
    await vi.waitFor(() => expect(keeping.getState().status).toBe('ready'));
    expect(readLists().map(({ id }) => id)).toEqual([list.id, kept.id]);
    await vi.waitFor(() => expect(browser.kept.size).toBe(2));
    // However often it is asked, each window is told of a change once, and no list comes twice.
    again?.();
    await vi.waitFor(() => expect(keeping.getState().status).toBe('ready'));
    expect(readLists()).toHaveLength(2);
    expect(before.readLists()).toHaveLength(2);
  });

  it('come to other windows when they are added, and say there that they were replaced or removed', async () => {
    const one = await openWindow(browser);
    const two = await openWindow(browser);
    const list = await universities();
    one.putList(list);
    await vi.waitFor(() => expect(two.readLists()).toHaveLength(1));
    expect(two.readLists()[0]?.isShown).toBe(false);

    const renamed = one.changeList(list, { source: { ...list.source, title: 'Renamed' } });
    one.putList(renamed);
    await vi.waitFor(() => expect(two.stateOf(list.id)?.other).toBe('changed'));
    // How it is shown there is not mixed with what it has become.
    const [there] = two.readLists();
    if (there) two.putList(two.changeList(there, { colourBy: null }));
    await vi.waitFor(() => expect(two.stateOf(list.id)?.saving).toBe('saved'));
    expect(browser.kept.get(list.id)?.saved.source.title).toBe('Renamed');
    two.keeping.getState().verbs?.takeOther(list.id);
    await vi.waitFor(() => expect(two.readLists()[0]?.source.title).toBe('Renamed'));
    expect(two.stateOf(list.id)?.other).toBeNull();

    one.dropList(list.id);
    await vi.waitFor(() => expect(two.stateOf(list.id)?.other).toBe('removed'));
    expect(two.readLists()).toHaveLength(1);
    expect(browser.kept.size).toBe(0);
    two.keeping.getState().verbs?.keepAgain(list.id);
    await vi.waitFor(() => expect(browser.kept.size).toBe(1));
  });
});
