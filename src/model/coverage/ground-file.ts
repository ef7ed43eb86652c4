import { asRecord } from '../columns/unpack.ts';
import { EARTH_RADIUS_KM } from '../geodesy.ts';
import type { LanguageId } from '../languages.ts';
import type { LngLat } from '../site.ts';
import { at } from '../typed.ts';

/** Version of the form of `ground.json`; the build writes it, the reader refuses any other. */
export const GROUND_VERSION = 1;

/** The distance between two rows of the grid of the land, in degrees of latitude. */
export const GRID_SPACING = 0.5;

/** The rows of the grid lie between these parallels: the north of Greenland, and the islands north of Antarctica. */
export const GRID_TOP = 84;
export const GRID_ROWS = 288;

/** How many cells the row of a latitude has around the Earth, so that all are nearly as wide as they are high. */
export const cellsInRow = (lat: number): number =>
  Math.max(1, Math.round((360 / GRID_SPACING) * Math.cos((lat * Math.PI) / 180)));

/** The parallel in the middle of a row. */
export const latOfRow = (row: number): number => GRID_TOP - (row + 0.5) * GRID_SPACING;

/** People who are counted alike: those of a country, or those of land that its total does not count. */
export interface PackedArea {
  /** ISO 3166-1 alpha-3; '' where the status of the land is not determined. */
  readonly country: string;
  /** How many people the country has; null where no total is at hand, or does not count these places. */
  readonly total: number | null;
  /** How many of the places, which stand one after the other, are its. */
  readonly places: number;
}

/** The file as it travels: places in the order of their areas, the larger first; cells of land as runs of one country, row by row from the north. */
export interface PackedGround {
  readonly version: number;
  readonly areas: readonly PackedArea[];
  readonly names: readonly string[];
  /** Names in Vietnamese, '' where they are the same. */
  readonly vi: readonly string[];
  /** In hundredths of a degree. */
  readonly lngs: readonly number[];
  readonly lats: readonly number[];
  readonly people: readonly number[];
  readonly codes: readonly string[];
  /** For each row, in turn: how many cells, and the place of their country in `codes` plus one; 0 is the sea. */
  readonly rows: readonly (readonly number[])[];
}

/** A populated place. */
export interface GroundPlace {
  readonly index: number;
  readonly name: Readonly<Record<LanguageId, string>>;
  readonly lngLat: LngLat;
  readonly country: string;
  /** How many people the source gives it. */
  readonly residents: number;
  /** For how many it stands: those of its country are spread over its places as these are large. */
  readonly people: number;
}

/** How many people of a country are known by place. */
export interface GroundCountry {
  readonly code: string;
  /** For how many people its places stand together. */
  readonly people: number;
  /** Those who live in its places by the source itself. */
  readonly residents: number;
  /** Its people by the national total; null where none is at hand. */
  readonly total: number | null;
}

/** A cell of the grid of the land, by its middle. */
export interface GroundCells {
  readonly count: number;
  readonly lngs: Float64Array;
  readonly lats: Float64Array;
  /** In square kilometres. */
  readonly areas: Float64Array;
  /** The place of its country in `codes`. */
  readonly countries: Uint16Array;
  readonly codes: readonly string[];
}

/** The people by place and the land by cell. */
export interface Ground {
  readonly places: readonly GroundPlace[];
  readonly countries: ReadonlyMap<string, GroundCountry>;
  readonly cells: GroundCells;
}

function isPacked(
  value: Readonly<Record<string, unknown>>,
): value is Readonly<Record<string, unknown>> & PackedGround {
  const lists = [
    value.areas,
    value.names,
    value.vi,
    value.lngs,
    value.lats,
    value.people,
    value.codes,
    value.rows,
  ];
  return value.version === GROUND_VERSION && lists.every(Array.isArray);
}

function placesOf({ areas, names, vi, lngs, lats, people }: PackedGround): readonly GroundPlace[] {
  const places: GroundPlace[] = [];
  for (const { country, total, places: count } of areas) {
    const first = places.length;
    let known = 0;
    for (let index = first; index < first + count; index++) known += at(people, index);
    const factor = total === null || known === 0 ? 1 : total / known;
    for (let index = first; index < first + count; index++) {
      const en = at(names, index);
      places.push({
        index,
        name: { en, vi: at(vi, index) || en },
        lngLat: [at(lngs, index) / 100, at(lats, index) / 100],
        country,
        residents: at(people, index),
        people: at(people, index) * factor,
      });
    }
  }
  return places;
}

function countriesOf(places: readonly GroundPlace[], areas: readonly PackedArea[]) {
  const countries = new Map<string, GroundCountry>();
  const totals = new Map(areas.flatMap(({ country, total }) => (total === null ? [] : [[country, total]])));
  for (const { country, people, residents } of places) {
    const before = countries.get(country);
    countries.set(country, {
      code: country,
      people: (before?.people ?? 0) + people,
      residents: (before?.residents ?? 0) + residents,
      total: totals.get(country) ?? null,
    });
  }
  return countries;
}

/** The area of a row of cells, in square kilometres: what lies between two parallels. */
function rowArea(lat: number): number {
  const half = GRID_SPACING / 2;
  const sin = (degrees: number) => Math.sin((degrees * Math.PI) / 180);
  return 2 * Math.PI * EARTH_RADIUS_KM ** 2 * (sin(lat + half) - sin(lat - half));
}

function cellsOf({ codes, rows }: PackedGround): GroundCells {
  let count = 0;
  for (const row of rows) {
    for (let run = 0; run < row.length; run += 2) if (at(row, run + 1) > 0) count += at(row, run);
  }
  const cells: GroundCells = {
    count,
    lngs: new Float64Array(count),
    lats: new Float64Array(count),
    areas: new Float64Array(count),
    countries: new Uint16Array(count),
    codes,
  };
  let next = 0;
  rows.forEach((row, number) => {
    const lat = latOfRow(number);
    const around = cellsInRow(lat);
    const area = rowArea(lat) / around;
    let column = 0;
    for (let run = 0; run < row.length; run += 2) {
      const country = at(row, run + 1);
      for (let end = column + at(row, run); column < end; column++) {
        if (country === 0) continue;
        cells.lngs[next] = ((column + 0.5) * 360) / around - 180;
        cells.lats[next] = lat;
        cells.areas[next] = area;
        cells.countries[next] = country - 1;
        next++;
      }
    }
  });
  return cells;
}

/** The people and the land of a parsed file. Throws a sentence where it has another form. */
export function decodeGround(json: unknown): Ground {
  const file = asRecord(json, 'ground.json');
  if (!isPacked(file))
    throw new Error('ground.json has another form than this program reads: reload the page');
  const places = placesOf(file);
  return { places, countries: countriesOf(places, file.areas), cells: cellsOf(file) };
}
