import { use, useEffect } from 'react';
import { filterOn } from '../../model/own/explore/change-filters.ts';
import type { AppState, AppStore } from '../app-state.ts';
import { StoreContext } from '../use-app.ts';
import { followAtlas, type PlaceFilters } from './follow.ts';
import { readLists } from './lists.ts';
import type { OwnList, OwnSaved } from './own-list.ts';
import { filterSoon } from './work/change-soon.ts';

/** By the ids of lists that follow the atlas the countries that were kept of them last: others in their place are the reader's own. */
const following = new Map<string, string>();

const keyOf = ({ roles, filters }: Pick<OwnSaved, 'roles' | 'filters'>): string =>
  (filterOn(filters, roles.country ?? -1, 'values')?.values ?? []).join('\n');

/** Whether the countries of a list are those that the atlas's filters leave, and nobody has chosen otherwise since. */
export const isFollowing = (list: OwnList): boolean => following.get(list.id) === keyOf(list);

/** Lets the countries of a list be those that the atlas's filters leave, from now on, or no more. */
export function follow(list: OwnList, places: PlaceFilters | null, catalog: AppState['catalog']): void {
  const filters = followAtlas(list, places ?? { country: [], region: [], group: [] }, catalog);
  if (places) following.set(list.id, keyOf({ ...list, filters }));
  else following.delete(list.id);
  filterSoon(list, filters);
}

const isSame = (one: PlaceFilters, other: PlaceFilters): boolean =>
  one.country === other.country && one.region === other.region && one.group === other.group;

const heard = new WeakSet<AppStore>();

function hear(store: AppStore): void {
  if (heard.has(store)) return;
  heard.add(store);
  store.subscribe(({ view, catalog }, { view: before }) => {
    if (isSame(view, before)) return;
    for (const list of readLists()) if (isFollowing(list)) follow(list, view, catalog);
  });
}

/** From now on the lists that follow the atlas do so whatever is shown. */
export function useFollowPlaces(): void {
  const store = use(StoreContext);
  useEffect(() => {
    if (store) hear(store);
  }, [store]);
}
