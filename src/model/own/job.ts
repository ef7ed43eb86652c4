import type { Country } from '../catalog/catalog.ts';
import type { Iso3, LngLat } from '../site.ts';
import { fingerprintOf } from './kept/fingerprint.ts';
import { createCountryFinder } from './meaning/country-names.ts';
import { createTownFinder, type NamedPlace } from './meaning/gazetteer.ts';
import type { PlacingColumns, PlacingGround } from './meaning/place-rows.ts';
import { ReadingFault, type ReadingProblem } from './reading/fault.ts';
import { type ReadFile, type ReadingOrder, readFile } from './reading/read-file.ts';

/** What a file was read as. */
export interface ReadList extends ReadFile {
  /** See `fingerprintOf`. */
  readonly fingerprint: string;
}

/** Reads a list from a file of whatever kind. Throws a `ReadingFault`. */
export async function readList(
  file: Blob,
  order: ReadingOrder,
  onProgress: (share: number) => void,
): Promise<ReadList> {
  const read = await readFile(file, order, onProgress);
  return { ...read, fingerprint: fingerprintOf(read.table) };
}

/** What rows are placed by, plain, so that a worker can be sent it. */
export interface PlacingSources {
  readonly countries: readonly Country[];
  readonly points: readonly (readonly [Iso3, LngLat])[];
  readonly towns: readonly NamedPlace[];
}

/** The rows to be placed, and by what. */
export interface PlacingOrder extends PlacingSources {
  readonly list: PlacingColumns;
}

/** What rows are placed by, ready to be asked. */
export function createPlacingGround({ countries, points, towns }: PlacingSources): PlacingGround {
  const pointOf = new Map(points);
  return {
    findCountry: createCountryFinder(countries),
    findTown: createTownFinder(towns),
    pointOf: (country) => pointOf.get(country) ?? null,
  };
}

/** The problem of a fault of reading; null of any other. */
export const problemOf = (fault: unknown): ReadingProblem | null =>
  fault instanceof ReadingFault ? fault.problem : null;
