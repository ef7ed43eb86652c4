import { use, useEffect } from 'react';
import type { Area } from '../../../model/area.ts';
import type { OwnFilter } from '../../../model/own/kept/filters.ts';
import type { AppStore } from '../../app-state.ts';
import { StoreContext } from '../../use-app.ts';
import { encodeArea } from '../../view/area-code.ts';
import { readLists } from '../lists.ts';
import type { OwnList } from '../own-list.ts';
import { asAwaited, changeSoon } from '../work/change-soon.ts';

const isSame = (a: Area, b: Area) => encodeArea(a) === encodeArea(b);

const withoutArea = (filters: readonly OwnFilter[]) => filters.filter(({ kind }) => kind !== 'area');

/** Whether a list keeps only the rows of an area. */
export const isOfArea = ({ filters }: OwnList, area: Area): boolean =>
  filters.some((filter) => filter.kind === 'area' && isSame(filter.area, area));

/** Lets a list keep only the rows of an area, in place of any other; all where it is null. */
export function keepArea(list: OwnList, area: Area | null): void {
  const others = withoutArea(asAwaited(list).filters);
  const filters: readonly OwnFilter[] = area ? [...others, { kind: 'area', area }] : others;
  changeSoon(list, { filters });
}

/**
 * What becomes of the lists when the area changes by which the atlas is filtered: a new one is theirs, too; those that had the one
 * before follow it; a list that the reader has freed of it stays free.
 */
export function moveArea(before: Area | null, after: Area | null): void {
  for (const list of readLists()) {
    if (before ? isOfArea(asAwaited(list), before) : after !== null) keepArea(list, after);
  }
}

const followed = new WeakSet<AppStore>();

function follow(store: AppStore): void {
  if (followed.has(store)) return;
  followed.add(store);
  store.subscribe(({ view: { area } }, { view: { area: before } }) => {
    if (area !== before && !(area && before && isSame(area, before))) moveArea(before, area);
  });
}

/** From now on, whatever is shown, the lists of the reader's own keep what lies in the area that the atlas is filtered by. */
export function useFollowArea(): void {
  const store = use(StoreContext);
  useEffect(() => {
    if (store) follow(store);
  }, [store]);
}
