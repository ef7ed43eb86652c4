import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Feature, FeatureCollection, Point } from 'geojson';
import { tidy } from '../basemap/labels.ts';
import type { CountryName, PlaceProperties } from '../basemap/sources.ts';
import { liesIn, type UnitArea } from './units.ts';

/** A populated place as the source has it; `a3` is the country that the source counts it to. */
type SourcePlace = Feature<Point, PlaceProperties & { readonly a3?: string; readonly pop?: number }>;

/** The continent where nobody lives. */
const ANTARCTICA = 'ATA';

/** A place with people, and the area that it is counted in. */
interface PeopledPlace {
  readonly name: string;
  readonly vi: string;
  readonly lng: number;
  readonly lat: number;
  readonly people: number;
  readonly country: string;
  /** Whether the national total of the country counts it: not where the source counts it to another. */
  readonly isCounted: boolean;
}

/** People who are counted alike, with their places, the larger first. */
export interface PeopledArea {
  readonly country: string;
  readonly total: number | null;
  readonly places: readonly PeopledPlace[];
}

function readPlaces(path: string): readonly SourcePlace[] {
  // The file is ours; its documented shape is taken at its word, as in the build of the basemap.
  const text = gunzipSync(readFileSync(path)).toString('utf8');
  return (JSON.parse(text) as FeatureCollection<Point, SourcePlace['properties']>).features;
}

/** How the id of a unit is told that is cut out of a country because others claim it, e.g. `MAR:B19`. */
const CUT_OUT = ':';

/**
 * The country of a place: of the land that it lies on where that is cut out of a country, otherwise the one that the source names, since
 * a town at a border may lie across the line of the map; of none where the source names none.
 */
function countryOf(lng: number, lat: number, code: string, units: readonly UnitArea[]): string {
  if (code === '') return '';
  const under = units.find((candidate) => liesIn(candidate, lng, lat));
  if (under?.unit.includes(CUT_OUT)) return under.country;
  return (units.find(({ unit }) => unit === code) ?? under)?.country ?? code;
}

function peopled({ geometry, properties }: SourcePlace, units: readonly UnitArea[]): readonly PeopledPlace[] {
  const { name, en = name, vi = en, a3 = '', pop = 0 } = properties;
  const [lng = 0, lat = 0] = geometry.coordinates;
  if (pop <= 0 || a3 === ANTARCTICA) return [];
  const country = countryOf(lng, lat, a3, units);
  const isCounted = country === a3 && country !== '';
  return [{ name: tidy(en), vi: tidy(vi), lng, lat, people: pop, country, isCounted }];
}

/** A country of which no place is known, as one place where its name stands on the map. */
function wholeCountry(country: string, people: number, { en, vi, lon, lat }: CountryName): PeopledPlace {
  return { name: en, vi, lng: lon, lat, people, country, isCounted: true };
}

/**
 * The populated places of the basemap, gathered by country. People whom the national total does not count are an area of
 * their own; a country with a total and without a place stands as one place.
 */
export function gatherPeople(
  placesPath: string,
  namesPath: string,
  units: readonly UnitArea[],
  totals: ReadonlyMap<string, number>,
): readonly PeopledArea[] {
  const names = JSON.parse(readFileSync(namesPath, 'utf8')) as Readonly<Record<string, CountryName>>;
  const places = readPlaces(placesPath).flatMap((place) => peopled(place, units));
  const known = new Set(places.map(({ country }) => country));
  const missing = [...totals].flatMap(([code, people]) => {
    const name = names[code];
    const isUnit = units.some(({ country }) => country === code);
    return known.has(code) || !name || !isUnit ? [] : [wholeCountry(code, people, name)];
  });
  const areas = new Map<string, PeopledPlace[]>();
  for (const place of [...places, ...missing]) {
    const key = `${place.country}${place.isCounted ? '' : '-'}`;
    areas.set(key, [...(areas.get(key) ?? []), place]);
  }
  return [...areas.keys()].sort().map((key) => {
    const own = areas.get(key) ?? [];
    const [country, total] = [own[0]?.country ?? '', totals.get(own[0]?.country ?? '') ?? null];
    return {
      country,
      total: own[0]?.isCounted ? total : null,
      places: [...own].sort((a, b) => b.people - a.people),
    };
  });
}
