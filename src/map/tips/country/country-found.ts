import type { Screen } from '../../../model/camera/screen.ts';
import type { Catalog } from '../../../model/catalog/catalog.ts';
import type { Iso3 } from '../../../model/site.ts';
import type { Worldview } from '../../../state/view/map-choices.ts';
import type { CountriesFile } from '../../overlay/countries-file.ts';
import { createCountryAt } from '../../overlay/country-at.ts';
import type { ScreenPoint } from '../../screen-point.ts';

/** How near a point must come to an islet or to the place of a country that has no area, in CSS pixels. */
const NEAR = 12;

/** Whose land lies under a point of the screen; null where it is nobody's in the worldview, or where that cannot be told. */
export function countryUnder(
  point: ScreenPoint,
  screen: Pick<Screen, 'project' | 'unproject'>,
  file: CountriesFile,
  { countries }: Pick<Catalog, 'countries'>,
  worldview: Worldview,
): Iso3 | null {
  const place = screen.unproject(point);
  if (!place) return null;
  const found = createCountryAt(file, worldview)(place);
  if (found !== null) return countries.has(found) ? found : null;
  // Islets, and countries too small for an area, are found by their places: what lies at sea around them is theirs to be clicked.
  const owned = new Set(file.areas.features.map(({ properties }) => properties[worldview]));
  const places = [
    ...file.islets.flatMap(({ owners, points }) =>
      points.map(([lng = 0, lat = 0]) => ({ iso3: owners[worldview], at: [lng, lat] as const })),
    ),
    ...[...countries.values()].flatMap(({ iso3, lngLat }) =>
      lngLat && !owned.has(iso3) ? [{ iso3, at: lngLat }] : [],
    ),
  ];
  const near = places.find(({ iso3, at }) => {
    const on = iso3 === '' ? null : screen.project(at);
    return on && Math.hypot(on.x - point.x, on.y - point.y) <= NEAR;
  });
  return near?.iso3 ?? null;
}
