import type { Iso3, LngLat } from '../../site.ts';
import { at } from '../../typed.ts';
import { type PackedText, textAt } from '../reading/packed-text.ts';
import { parseAngle, parsePair } from '../values/coordinates.ts';
import type { Notation } from '../values/numbers.ts';
import type { CountryFinder } from './country-names.ts';
import type { TownFinder } from './gazetteer.ts';
import type { Roles } from './roles.ts';

/** How exactly a row is placed, the best first; `none` are the rows that are not. */
export const PLACED_BY = ['none', 'coordinates', 'city', 'country'] as const;
export type PlacedBy = (typeof PLACED_BY)[number];

/** Why a row is not placed, or not as exactly as its cells promise. */
export const PLACING_REASONS = [
  'fine',
  'nothing',
  'bad-coordinates',
  'zero',
  'unknown-country',
  'unknown-city',
  'unknown-both',
] as const;
export type PlacingReason = (typeof PLACING_REASONS)[number];

/** Where the rows of a list are: one entry for each row. */
export interface Placement {
  /** Degrees; NaN where a row is not placed. */
  readonly lngs: Float64Array<ArrayBuffer>;
  readonly lats: Float64Array<ArrayBuffer>;
  /** By their place in `PLACED_BY`. */
  readonly by: Uint8Array<ArrayBuffer>;
  /** By their place in `PLACING_REASONS`. */
  readonly reasons: Uint8Array<ArrayBuffer>;
  /** By their place in `codes`, plus one; 0 where no country is known. */
  readonly countries: Uint16Array<ArrayBuffer>;
  readonly codes: readonly Iso3[];
  /** Rows that were placed with latitude and longitude exchanged, because only so they are on the Earth. */
  readonly swapped: number;
}

/** What rows are placed by. */
export interface PlacingGround {
  readonly findCountry: CountryFinder;
  readonly findTown: TownFinder;
  /** The point that stands for a country. */
  readonly pointOf: (country: Iso3) => LngLat | null;
}

interface Found {
  readonly lngLat: LngLat | null;
  readonly by: PlacedBy;
  readonly reason: PlacingReason;
}

/** The columns that place rows, and how their numbers are written. */
export interface PlacingColumns {
  readonly roles: Roles;
  readonly columns: readonly PackedText[];
  readonly notation: Notation;
  readonly rows: number;
}

/** The coordinates of a row, as written or exchanged; null where the cells are empty. */
function readCoordinates(
  { roles, columns, notation }: PlacingColumns,
  row: number,
): { readonly lngLat: LngLat | null; readonly isSwapped: boolean } | null {
  const text = (column: number | undefined) => (column === undefined ? '' : textAt(at(columns, column), row));
  const [lat, lng, pair] = [text(roles.lat), text(roles.lng), text(roles.pair)];
  if (lat !== '' && lng !== '') {
    const angles = [parseAngle(lat, 'lat', notation), parseAngle(lng, 'lng', notation)] as const;
    if (angles[0] !== null && angles[1] !== null) return { lngLat: [angles[1], angles[0]], isSwapped: false };
    const other = [parseAngle(lng, 'lat', notation), parseAngle(lat, 'lng', notation)] as const;
    if (other[0] !== null && other[1] !== null) return { lngLat: [other[1], other[0]], isSwapped: true };
    return { lngLat: null, isSwapped: false };
  }
  if (pair !== '') return { lngLat: parsePair(pair, notation), isSwapped: false };
  return lat !== '' || lng !== '' ? { lngLat: null, isSwapped: false } : null;
}

/** Where a row is that has no coordinates of use: in its town, else its country. */
function placeByName(
  city: string,
  country: string,
  iso3: Iso3 | null,
  ground: PlacingGround,
  fault: PlacingReason | null,
): Found {
  const town = city !== '' && (country === '' || iso3) ? ground.findTown(city, iso3) : null;
  if (town) return { lngLat: town, by: 'city', reason: fault ?? 'fine' };
  const point = iso3 ? ground.pointOf(iso3) : null;
  if (point) {
    const reason = fault ?? (city === '' ? 'fine' : 'unknown-city');
    return { lngLat: point, by: 'country', reason };
  }
  const noCity = city !== '';
  const noCountry = country !== '';
  const reason =
    noCity && noCountry
      ? 'unknown-both'
      : noCity
        ? 'unknown-city'
        : noCountry
          ? 'unknown-country'
          : 'nothing';
  return { lngLat: null, by: 'none', reason: fault ?? reason };
}

/**
 * Places the rows of a list: by their coordinates, else by their town, else by their country; a row with coordinates of 0, 0 has
 * none. Nothing is guessed beyond what the cells say, and every row that is not placed has its reason.
 */
export function placeRows(list: PlacingColumns, ground: PlacingGround): Placement {
  const { roles, columns, rows } = list;
  const placement = {
    lngs: new Float64Array(rows).fill(Number.NaN),
    lats: new Float64Array(rows).fill(Number.NaN),
    by: new Uint8Array(rows),
    reasons: new Uint8Array(rows),
    countries: new Uint16Array(rows),
  };
  const codes: Iso3[] = [];
  const indexOfCode = new Map<Iso3, number>();
  let swapped = 0;
  for (let row = 0; row < rows; row++) {
    const text = (column: number | undefined) =>
      column === undefined ? '' : textAt(at(columns, column), row);
    const [city, country] = [text(roles.city), text(roles.country)];
    const iso3 = country === '' ? null : ground.findCountry(country);
    const found = placeRow(list, row, city, country, iso3, ground);
    if (found.isSwapped) swapped++;
    if (found.lngLat) [placement.lngs[row], placement.lats[row]] = found.lngLat;
    placement.by[row] = PLACED_BY.indexOf(found.by);
    placement.reasons[row] = PLACING_REASONS.indexOf(found.reason);
    if (iso3) {
      const index = indexOfCode.get(iso3) ?? codes.push(iso3);
      indexOfCode.set(iso3, index);
      placement.countries[row] = index;
    }
  }
  return { ...placement, codes, swapped };
}

function placeRow(
  list: PlacingColumns,
  row: number,
  city: string,
  country: string,
  iso3: Iso3 | null,
  ground: PlacingGround,
): Found & { readonly isSwapped: boolean } {
  const written = readCoordinates(list, row);
  const lngLat = written?.lngLat ?? null;
  const isZero = lngLat?.[0] === 0 && lngLat[1] === 0;
  if (lngLat && !isZero)
    return { lngLat, by: 'coordinates', reason: 'fine', isSwapped: written?.isSwapped ?? false };
  const fault = written === null ? null : isZero ? 'zero' : 'bad-coordinates';
  return { ...placeByName(city, country, iso3, ground, fault), isSwapped: false };
}

/** How many rows were placed in each way. */
export function countPlaced({ by }: Placement): Readonly<Record<PlacedBy, number>> {
  const counts = { none: 0, coordinates: 0, city: 0, country: 0 };
  for (const code of by) counts[at(PLACED_BY, code)]++;
  return counts;
}
