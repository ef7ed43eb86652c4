import type { Feature, Point } from 'geojson';
import { tidy } from './labels.ts';
import type { PlaceProperties } from './sources.ts';

/** The first zoom at which a place is named: before, the names of countries need the room. */
const FIRST_PLACE_ZOOM = 3;

/** The zoom by which every capital is named, even one that Natural Earth calls small. */
const LAST_CAPITAL_ZOOM = 6;
/** Viet Nam, the home of this atlas, has its capital named with the first. */
const HOME_CAPITAL = 'Hanoi';

/** Natural Earth's places are of 2017, and some that it calls capitals were none then. These two have become capitals. */
const FORMER_CAPITALS = new Set(['Abidjan', 'Bujumbura', 'Dar es Salaam', 'Johannesburg', 'Rangoon']);
const NEW_CAPITALS = new Set(['Dodoma', 'Gitega']);

/** Whether a populated place is a capital of a country. */
export function isCapital({ properties: { name, cap } }: Feature<Point, PlaceProperties>): boolean {
  return (cap === 2 && !FORMER_CAPITALS.has(name)) || NEW_CAPITALS.has(name);
}

function zoomOf(place: Feature<Point, PlaceProperties>): number {
  const { name, minzoom } = place.properties;
  if (name === HOME_CAPITAL) return FIRST_PLACE_ZOOM;
  const due = isCapital(place) ? Math.min(minzoom, LAST_CAPITAL_ZOOM) : minzoom;
  return Math.max(FIRST_PLACE_ZOOM, Math.floor(due));
}

/** A populated place as a point of a tile layer, with its names and the zoom from which it is shown. */
export function placeFeature(place: Feature<Point, PlaceProperties>): Feature<Point> {
  const { name, en = name, vi, rank } = place.properties;
  return {
    type: 'Feature',
    properties: {
      en: tidy(en),
      ...(vi === undefined || vi === en ? {} : { vi: tidy(vi) }),
      rank,
      minzoom: zoomOf(place),
    },
    geometry: place.geometry,
  };
}
