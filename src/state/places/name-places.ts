import type { Catalog } from '../../model/catalog/catalog.ts';
import type { Place } from '../../model/catalog/places-file.ts';
import { greatCircleKm } from '../../model/geodesy.ts';
import type { LanguageId } from '../../model/languages.ts';
import type { LngLat, Site } from '../../model/site.ts';
import { nameOfSite } from '../scene/order.ts';
import type { Worldview } from '../view/map-choices.ts';

/** How far from a town its sites stand at most that are known by no more than the town, in kilometres. */
const TOWN_KM = 10;

/** Places are told apart as a link tells them, by hundredths of a degree. */
const keyOf = ([lng, lat]: LngLat) => `${lng.toFixed(2)} ${lat.toFixed(2)}`;

/** A place's name in a language and a worldview. */
export function nameOfPlace(
  { name, nameInVietNam }: Place,
  locale: LanguageId,
  worldview: Worldview,
): string {
  return (worldview === 'vn' && nameInVietNam ? nameInVietNam : name)[locale];
}

/**
 * Names points: a place or a site that lies just there, or the town of several sites that are known by no more than their town.
 * Null for any other point, which has no name but its coordinates.
 */
export function createPlaceNames(
  { sites }: Catalog,
  places: readonly Place[],
  locale: LanguageId,
  worldview: Worldview,
): (lngLat: LngLat) => string | null {
  const name = (place: Place) => nameOfPlace(place, locale, worldview);
  const placeAt = new Map<string, Place>();
  for (const place of places) {
    const key = keyOf(place.lngLat);
    if (!placeAt.has(key)) placeAt.set(key, place);
  }
  const sitesAt = new Map<string, Site[]>();
  for (const site of sites) {
    const key = keyOf(site.lngLat);
    sitesAt.set(key, [...(sitesAt.get(key) ?? []), site]);
  }
  const townNear = (from: LngLat) =>
    places.find(({ kind, lngLat }) => kind === 'town' && greatCircleKm(from, lngLat) <= TOWN_KM);
  return (lngLat) => {
    const key = keyOf(lngLat);
    const place = placeAt.get(key);
    if (place) return name(place);
    const [site, ...others] = sitesAt.get(key) ?? [];
    if (!site) return null;
    if (others.length === 0) return nameOfSite(site, locale).text;
    const town = townNear(lngLat);
    return town ? name(town) : null;
  };
}
