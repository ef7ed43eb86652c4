import { afterEach, expect, it } from 'vitest';
import { withValues } from '../../../src/model/own/explore/change-filters.ts';
import { follow, isFollowing } from '../../../src/state/own/follow-places.ts';
import { putList, putLists, readLists } from '../../../src/state/own/lists.ts';
import { changeList, type OwnList } from '../../../src/state/own/own-list.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { universities } from './list.ts';

const catalog = realCatalog();
const places = (...country: readonly string[]) => ({ country, region: [], group: [] });
const now = (): OwnList => {
  const [list] = readLists();
  if (!list) throw new Error('there is a list');
  return list;
};

afterEach(() => putLists([]));

it('keeps the countries of the atlas until the reader chooses others', async () => {
  putList(await universities());
  follow(now(), places('LAO', 'THA'), catalog);
  expect(now().kept.count).toBe(2);
  expect(isFollowing(now())).toBe(true);
  follow(now(), places('LAO'), catalog);
  expect(now().kept.count).toBe(1);

  const column = now().roles.country ?? -1;
  putList(changeList(now(), { filters: withValues(now().filters, column, ['Thái Lan']) }));
  expect(isFollowing(now())).toBe(false);
});

it('lets all countries be there again where it ends, and says so', async () => {
  putList(await universities());
  follow(now(), places('LAO'), catalog);
  follow(now(), null, catalog);
  expect(now().filters).toEqual([]);
  expect(isFollowing(now())).toBe(false);
});
