import { useEffect, useState } from 'react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { filterOn } from '../../../model/own/explore/change-filters.ts';
import { followAtlas, hasPlaces, type PlaceFilters } from '../../../state/own/follow.ts';
import type { OwnList } from '../../../state/own/own-list.ts';
import { useApp, useScene } from '../../../state/use-app.ts';
import { nameOfValue } from '../../../state/view/describe.ts';
import { filterList } from './change.ts';
import { useSpeaker } from './use-speaker.ts';

/** The places that the atlas is filtered by, in words. */
function usePlaceWords({ country, region, group }: PlaceFilters): string {
  const i18n = useI18n();
  const catalog = useApp((state) => state.catalog);
  return [
    ...region.map((value) => nameOfValue('region', value, i18n, catalog)),
    ...group.map((value) => nameOfValue('group', value, i18n, catalog)),
    ...country.map((value) => nameOfValue('country', value, i18n, catalog)),
  ].join(', ');
}

/**
 * Lets the countries of a list be those that the atlas's filters leave, for as long as the list is open and nobody chooses its
 * countries otherwise. It is offered while the atlas is filtered by places.
 */
export function CountrySwitch({ list }: { list: OwnList }) {
  const { text } = useSpeaker();
  const { filters } = useScene();
  const { country, region, group } = filters;
  const catalog = useApp((state) => state.catalog);
  const [isOn, setOn] = useState(false);
  // What it has set: another filter in its place is the reader's own.
  const [set, setSet] = useState('');
  const column = list.roles.country ?? -1;
  const keyOf = (filters: OwnList['filters']) =>
    (filterOn(filters, column, 'values')?.values ?? []).join('\n');
  const isFollowing = isOn && set === keyOf(list.filters);
  const follow = (places: PlaceFilters) => {
    const next = followAtlas(list, places, catalog);
    setSet(keyOf(next));
    filterList(list, next);
  };
  const places = [country, region, group].join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: only other places of the atlas move the list.
  useEffect(() => {
    if (isFollowing) follow({ country, region, group });
  }, [places]);
  const words = usePlaceWords(filters);
  if (!hasPlaces(filters) && !isFollowing) return null;
  return (
    <label className="own-switch small">
      <input
        type="checkbox"
        checked={isFollowing}
        onChange={({ target }) => {
          setOn(target.checked);
          follow(target.checked ? filters : { country: [], region: [], group: [] });
        }}
      />
      <span>
        {text.follow}
        {words !== '' && <span className="faint"> ({words})</span>}
      </span>
    </label>
  );
}
