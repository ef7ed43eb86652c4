import { describe, expect, it } from 'vitest';
import { changeList, type OwnList, type OwnSaved, savedOf } from '../../../../src/state/own/own-list.ts';
import { mergeLists } from '../../../../src/state/own/project/merge-lists.ts';
import { universities } from '../list.ts';

const OTHER = '3v9k2m1x0a7bqz';
const merge = (here: readonly OwnList[], brought: readonly OwnSaved[]) =>
  mergeLists(here, brought, () => 'new');

describe('the lists of a project', () => {
  it('come beside those that are here, hidden until its view shows them', async () => {
    const list = await universities();
    const merged = merge([], [savedOf(list)]);
    expect(merged).toMatchObject({ added: 1, changed: 0, same: 0 });
    expect(merged.lists).toEqual([{ ...savedOf(list), isShown: false }]);
  });

  it('are those that are here where they have their cells, by whatever id, and are shown as the project has them', async () => {
    const list = await universities();
    expect(merge([list], [savedOf(changeList(list, { isShown: false }))])).toMatchObject({
      same: 1,
      lists: [],
    });
    const other = savedOf(changeList({ ...list, id: 'elsewhere' }, { colourBy: 0 }));
    const merged = merge([list], [other]);
    expect(merged).toMatchObject({ added: 0, changed: 1 });
    expect(merged.lists[0]).toMatchObject({ id: list.id, colourBy: 0, isShown: true });
  });

  it('come under another id where they share no more than the id with one that is here', async () => {
    const list = await universities();
    const merged = merge([list], [{ ...savedOf(list), fingerprint: OTHER }]);
    expect(merged.lists.map(({ id }) => id)).toEqual(['new']);
    expect(merged.added).toBe(1);
  });
});
