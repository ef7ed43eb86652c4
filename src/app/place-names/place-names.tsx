import { useEffect } from 'react';
import type { NamePoint } from '../../i18n/i18n-context.tsx';
import { usePlaces } from '../../state/cooperation/knowledge.ts';
import { createPlaceNames } from '../../state/places/name-places.ts';
import { useApp, useView } from '../../state/use-app.ts';
import { worldviewOf } from '../../state/view/map-choices.ts';

/** Brings the names of places, once they are loaded, to whoever speaks of points. */
export default function PlaceNames(props: { onNames: (make: () => NamePoint) => void }) {
  const { onNames } = props;
  const catalog = useApp((state) => state.catalog);
  const locale = useView((view) => view.locale);
  const worldview = useView(worldviewOf);
  const { state } = usePlaces();
  useEffect(() => {
    if (state.status === 'ready') {
      const namePoint = createPlaceNames(catalog, state.value, locale, worldview);
      onNames(() => namePoint);
    }
  }, [catalog, state, locale, worldview, onNames]);
  return null;
}
