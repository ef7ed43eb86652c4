import { useI18n } from '../../../i18n/i18n-context.tsx';
import { hasPlaces, type PlaceFilters } from '../../../state/own/follow.ts';
import { follow, isFollowing, useFollowPlaces } from '../../../state/own/follow-places.ts';
import type { OwnList } from '../../../state/own/own-list.ts';
import { useApp, useScene } from '../../../state/use-app.ts';
import { nameOfValue } from '../../../state/view/describe.ts';
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
 * Lets the countries of a list be those that the atlas's filters leave, as long as nobody chooses its countries otherwise, also while
 * the list is closed. It is offered while the atlas is filtered by places.
 */
export function CountrySwitch({ list }: { list: OwnList }) {
  const { text } = useSpeaker();
  const { filters } = useScene();
  const catalog = useApp((state) => state.catalog);
  useFollowPlaces();
  const follows = isFollowing(list);
  const words = usePlaceWords(filters);
  if (!hasPlaces(filters) && !follows) return null;
  return (
    <label className="own-switch small">
      <input
        type="checkbox"
        checked={follows}
        onChange={({ target }) => follow(list, target.checked ? filters : null, catalog)}
      />
      <span>
        {text.follow}
        {words !== '' && <span className="faint"> ({words})</span>}
      </span>
    </label>
  );
}
