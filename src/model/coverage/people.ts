import { at } from '../typed.ts';
import type { Ground, GroundPlace } from './ground-file.ts';
import type { Points } from './ground-index.ts';
import { CLASS_COUNT, classOf } from './ranges.ts';
import type { Reach } from './reach.ts';

/** People, or land, by how far they are: the sum of each class, and of all. */
export interface Spread {
  readonly classes: readonly number[];
  readonly total: number;
}

/** Sums the weights of the points of a part by class. */
export function spreadOf({ km }: Reach, { count, weights }: Points, mask: Uint8Array): Spread {
  const classes = new Array<number>(CLASS_COUNT).fill(0);
  let total = 0;
  for (let point = 0; point < count; point++) {
    if (at(mask, point) === 0) continue;
    const own = classOf(at(km, point));
    const weight = at(weights, point);
    classes[own] = at(classes, own) + weight;
    total += weight;
  }
  return { classes, total };
}

/** How many are within the range that ends a class. */
export const withinClass = ({ classes }: Spread, last: number): number =>
  classes.slice(0, last + 1).reduce((sum, own) => sum + own, 0);

/** The same as a share; null where there is nobody. */
export function shareWithin(spread: Spread, last: number): number | null {
  return spread.total > 0 ? withinClass(spread, last) / spread.total : null;
}

/** A place and how far it is. */
export interface FarPlace {
  readonly place: GroundPlace;
  readonly km: number;
  /** See `Reach`. */
  readonly nearest: number;
}

/** Places of fewer people than these are no cities. */
export const LEAST_CITY = 100_000;

/** The cities of a part, the farthest first; where it has none, its other places. */
export function farthestPlaces(
  { km, nearest }: Reach,
  { places }: Ground,
  mask: Uint8Array,
): readonly FarPlace[] {
  const own = places.filter(({ index }) => at(mask, index) === 1);
  const cities = own.filter(({ residents }) => residents >= LEAST_CITY);
  return (cities.length > 0 ? cities : own)
    .map((place) => ({ place, km: at(km, place.index), nearest: at(nearest, place.index) }))
    .sort((a, b) => b.km - a.km || b.place.residents - a.place.residents || a.place.index - b.place.index);
}

/** A country by the distances of its people. */
export interface CountryReach {
  readonly code: string;
  readonly spread: Spread;
  /** So far or nearer is half of its people. */
  readonly median: number;
  /** The place of most people, with its distance. */
  readonly largest: FarPlace;
  /** The share of its people that lives in places that are known; null where no total is at hand. */
  readonly known: number | null;
}

/** The distance that half of the people do not exceed. */
export function medianKm(places: readonly { readonly km: number; readonly people: number }[]): number {
  const sorted = [...places].sort((a, b) => a.km - b.km);
  const half = sorted.reduce((sum, { people }) => sum + people, 0) / 2;
  let sum = 0;
  for (const { km, people } of sorted) {
    sum += people;
    if (sum >= half) return km;
  }
  return Number.POSITIVE_INFINITY;
}

function countryReach(code: string, places: readonly FarPlace[], { countries }: Ground): CountryReach | null {
  const [first] = places;
  if (!first) return null;
  const classes = new Array<number>(CLASS_COUNT).fill(0);
  for (const { km, place } of places) classes[classOf(km)] = at(classes, classOf(km)) + place.people;
  const country = countries.get(code);
  return {
    code,
    spread: { classes, total: classes.reduce((sum, own) => sum + own, 0) },
    median: medianKm(places.map(({ km, place }) => ({ km, people: place.people }))),
    largest: places.reduce((most, far) => (far.place.people > most.place.people ? far : most), first),
    known: country?.total ? country.residents / country.total : null,
  };
}

/** Every country of a part that has people, the farthest by the median of its people first. Land of no country is none. */
export function countriesByReach(reach: Reach, ground: Ground, mask: Uint8Array): readonly CountryReach[] {
  const byCountry = new Map<string, FarPlace[]>();
  for (const place of ground.places) {
    if (at(mask, place.index) === 0 || place.country === '') continue;
    const far = { place, km: at(reach.km, place.index), nearest: at(reach.nearest, place.index) };
    const own = byCountry.get(place.country);
    if (own) own.push(far);
    else byCountry.set(place.country, [far]);
  }
  return [...byCountry]
    .flatMap(([code, places]) => countryReach(code, places, ground) ?? [])
    .sort((a, b) => b.median - a.median || a.code.localeCompare(b.code));
}
