import type { Country } from '../catalog/catalog.ts';
import type { Iso3, LngLat } from '../site.ts';
import { fingerprintOf } from './kept/fingerprint.ts';
import { createCountryFinder } from './meaning/country-names.ts';
import { createTownFinder, type NamedPlace } from './meaning/gazetteer.ts';
import type { PlacingColumns, PlacingGround } from './meaning/place-rows.ts';
import { ReadingFault, type ReadingProblem } from './reading/fault.ts';
import { readGeoJson } from './reading/read-geojson.ts';
import { readSheets, tableOfSheet } from './reading/read-sheets.ts';
import { guessTextForm, readText, type TextForm } from './reading/read-text.ts';
import type { OwnTable } from './reading/table.ts';

/** A file of more bytes is refused before it is read: its table would not fit into the memory of a page. */
export const MOST_BYTES = 400 * 2 ** 20;

/** What kinds of files are read, told by their first bytes rather than by their names. */
type FileKind = 'text' | 'workbook' | 'geojson';

/** What a file was read as. */
export interface ReadList extends ReadFile {
  /** See `fingerprintOf`. */
  readonly fingerprint: string;
}

interface ReadFile {
  readonly table: OwnTable;
  /** How its letters and cells are written; null where the kind of file says it. */
  readonly form: TextForm | null;
  /** The sheets of a workbook; none of other files. */
  readonly sheets: readonly string[];
}

/** How a file is to be read; what is not given is guessed. */
export interface ReadingOrder {
  readonly form?: Partial<TextForm>;
  readonly sheet?: string;
}

async function kindOf(file: Blob): Promise<FileKind> {
  const head = new Uint8Array(await file.slice(0, 512).arrayBuffer());
  const isZip = head[0] === 0x50 && head[1] === 0x4b;
  const isOle = head[0] === 0xd0 && head[1] === 0xcf;
  if (isZip || isOle) return 'workbook';
  return /^\uFEFF?\s*\{/.test(new TextDecoder().decode(head)) ? 'geojson' : 'text';
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

async function readFile(
  file: Blob,
  { form: given = {}, sheet: wanted }: ReadingOrder,
  onProgress: (share: number) => void,
): Promise<ReadFile> {
  if (file.size > MOST_BYTES)
    throw new ReadingFault({ kind: 'too-large', bytes: file.size, most: MOST_BYTES });
  if (file.size === 0) throw new ReadingFault({ kind: 'empty' });
  const kind = await kindOf(file);
  if (kind === 'geojson') return { table: readGeoJson(await file.text()), form: null, sheets: [] };
  if (kind === 'workbook') {
    const sheets = await readSheets(new Uint8Array(await file.arrayBuffer()));
    const sheet = sheets.find(({ name }) => name === wanted) ?? sheets[0];
    if (!sheet) throw new ReadingFault({ kind: 'empty' });
    return { table: tableOfSheet(sheet), form: null, sheets: sheets.map(({ name }) => name) };
  }
  const form = await guessTextForm(file, given);
  return { table: await readText(file, form, onProgress), form, sheets: [] };
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
