import type { Country } from '../catalog/catalog.ts';
import { toUnitVector } from '../geodesy.ts';
import type { LngLat } from '../site.ts';
import type { Group, Region } from '../vocabulary.ts';
import { bitOfRegion } from './centres.ts';
import type { Ground } from './ground-file.ts';

/** Places on the sphere, three numbers each, in the axes of `toUnitVector`. */
export type Vectors = Float64Array;

/** Points as vectors, one after the other. */
export function vectorsOf(count: number, lngLatOf: (index: number) => LngLat): Vectors {
  const vectors = new Float64Array(3 * count);
  for (let index = 0; index < count; index++) vectors.set(toUnitVector(lngLatOf(index)), 3 * index);
  return vectors;
}

/** Points that distances are measured from, with the weight and the region of each. */
export interface Points {
  readonly count: number;
  readonly vectors: Vectors;
  /** People of a place, square kilometres of a cell. */
  readonly weights: Float64Array;
  /** See `bitOfRegion`. */
  readonly regions: Uint8Array;
}

/** The ground made ready for measuring. */
export interface GroundIndex {
  readonly ground: Ground;
  readonly places: Points;
  readonly cells: Points;
}

/** Makes the ground ready: once, some milliseconds. */
export function indexGround(ground: Ground, countries: ReadonlyMap<string, Country>): GroundIndex {
  const bitOf = (code: string) => bitOfRegion(countries.get(code)?.region ?? null);
  const { places, cells } = ground;
  const bits = cells.codes.map(bitOf);
  return {
    ground,
    places: {
      count: places.length,
      vectors: vectorsOf(places.length, (index) => places[index]?.lngLat ?? [0, 0]),
      weights: Float64Array.from(places, ({ people }) => people),
      regions: Uint8Array.from(places, ({ country }) => bitOf(country)),
    },
    cells: {
      count: cells.count,
      vectors: vectorsOf(cells.count, (index) => [cells.lngs[index] ?? 0, cells.lats[index] ?? 0]),
      weights: cells.areas,
      regions: Uint8Array.from(cells.countries, (country) => bits[country] ?? 0),
    },
  };
}

/** A part of the world, as the filters name it; empty lists let all pass. */
export interface Part {
  readonly region: readonly Region[];
  readonly group: readonly Group[];
  readonly country: readonly string[];
}

/** The countries of a part of the world; null where that is all of it, with land that belongs to no country of the table. */
export function countriesOfPart(
  { region, group, country }: Part,
  countries: ReadonlyMap<string, Country>,
): ReadonlySet<string> | null {
  if (region.length === 0 && group.length === 0 && country.length === 0) return null;
  const passes = (own: Country) =>
    (region.length === 0 || region.includes(own.region)) &&
    (group.length === 0 || group.some((one) => own.groups.includes(one))) &&
    (country.length === 0 || country.includes(own.iso3));
  return new Set([...countries.values()].filter(passes).map(({ iso3 }) => iso3));
}

/** Which places and cells lie in some countries: 1 where one does. */
export interface Mask {
  readonly places: Uint8Array;
  readonly cells: Uint8Array;
}

/** The places and cells of some countries; of all where they are null. */
export function maskOf({ ground }: GroundIndex, codes: ReadonlySet<string> | null): Mask {
  const { places, cells } = ground;
  const isIn = (code: string) => (codes === null || codes.has(code) ? 1 : 0);
  const ofCode = cells.codes.map(isIn);
  return {
    places: Uint8Array.from(places, ({ country }) => isIn(country)),
    cells: Uint8Array.from(cells.countries, (country) => ofCode[country] ?? 0),
  };
}
