import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AppStore } from '../../../../src/state/app-state.ts';
import { linkNews } from '../../../../src/state/own/link/link-news.ts';
import { syncOwn } from '../../../../src/state/own/link/sync-own.ts';
import { dropList, putList, putLists, readLists } from '../../../../src/state/own/lists.ts';
import { changeList } from '../../../../src/state/own/own-list.ts';
import { createStore } from '../../../../src/state/store.ts';
import { defaultView } from '../../../../src/state/view/url.ts';
import { realCatalog } from '../../../helpers/real-catalog.ts';
import { universities } from '../list.ts';

const catalog = realCatalog();
const GONE = '3v9k2m1x0a7bqz';

describe('lists and the link', () => {
  let store: AppStore;
  let stop = () => {};
  let time = 0;
  const begin = (own: string | null) => {
    store = createStore({ catalog, view: { ...defaultView('vi'), own }, address: 'https://a.example/' });
    stop = syncOwn(store, () => time);
  };
  const missing = () => linkNews.getState().missing.map(({ fingerprint }) => fingerprint);
  const own = () => store.getState().view.own;
  beforeEach(() => putLists([]));
  afterEach(() => {
    stop();
    putLists([]);
    linkNews.setState({ missing: [] });
  });

  it('follow each other: a list, its colour and its filters can be undone, redone and linked to', async () => {
    const list = await universities({ colourBy: null });
    begin(null);
    putList(list);
    expect(own()).toBe(list.fingerprint);
    time += 5000;
    putList(changeList(list, { colourBy: 2 }));
    expect(own()).toBe(`${list.fingerprint}:c2`);
    const { undo, redo } = store.getState().actions;
    undo();
    expect(readLists()[0]?.colours).toBeNull();
    undo();
    expect(readLists()[0]?.isShown).toBe(false);
    redo();
    redo();
    expect(readLists()[0]?.colourBy).toBe(2);
    expect(own()).toBe(`${list.fingerprint}:c2`);
  });

  it('that were shown before the kept ones had come stay shown, beside those that the link names', async () => {
    const list = await universities({ colourBy: 1 });
    putList(list);
    begin(null);
    expect(readLists()).toEqual([list]);
    expect(own()).toBe(`${list.fingerprint}:c1`);
    store.getState().actions.undo();
    expect(readLists()[0]?.isShown).toBe(false);
    stop();

    putLists([list]);
    begin(GONE);
    expect(readLists()).toEqual([list]);
    expect(own()).toBe(`${GONE},${list.fingerprint}:c1`);
    expect(missing()).toEqual([GONE]);
    stop();

    // One that the link names, too, is shown as the link says.
    putLists([list]);
    begin(`${list.fingerprint}:c0`);
    expect(readLists()[0]?.colourBy).toBe(0);
    expect(own()).toBe(`${list.fingerprint}:c0`);
  });

  it('stay what they are while what is shown of them is written into the link', async () => {
    const list = await universities();
    begin(null);
    putList(list);
    for (const from of [1990, 2000]) {
      // Far apart, and so a step of undo each.
      time += 5000;
      const filtered = changeList(list, { filters: [{ kind: 'range', column: 0, from, to: null }] });
      putList(filtered);
      expect(readLists()[0]).toBe(filtered);
    }
  });

  it('take the many steps of a slider as one step of undo', async () => {
    const list = await universities();
    begin(null);
    putList(list);
    for (const to of [2000, 1999, 1998]) {
      time += 16;
      putList(changeList(list, { filters: [{ kind: 'range', column: 0, from: null, to }] }));
    }
    expect(store.getState().past).toHaveLength(2);
    time += 5000;
    putList(changeList(list, { filters: [{ kind: 'range', column: 0, from: null, to: 1900 }] }));
    expect(store.getState().past).toHaveLength(3);
  });

  it('say what a link names that is not here, keep it in the link, and show it as the link says once it comes', async () => {
    const list = await universities();
    begin(`${list.fingerprint}:c1,${GONE}:zz`);
    expect(missing()).toEqual([list.fingerprint, GONE]);
    expect(store.getState().rejected).toEqual([{ name: 'own', value: 'zz' }]);
    putList(list);
    expect(readLists()[0]?.colourBy).toBe(1);
    expect(missing()).toEqual([GONE]);
    putList(changeList(readLists()[0] ?? list, { colourBy: 0 }));
    expect(own()).toBe(`${list.fingerprint}:c0,${GONE}:zz`);
    dropList(list.id);
    expect(own()).toBe(`${GONE}:zz`);
  });
});
