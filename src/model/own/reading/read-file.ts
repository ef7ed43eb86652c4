import { declaredSizes } from './archive.ts';
import { ReadingFault } from './fault.ts';
import type { ReadingNotes } from './notes.ts';
import { refuseOldVietnamese } from './old-vietnamese.ts';
import { textAt } from './packed-text.ts';
import { readGeoJson } from './read-geojson.ts';
import { readSheets, tableOfSheet } from './read-sheets.ts';
import { guessTextForm, readText, type TextForm } from './read-text.ts';
import type { OwnTable } from './table.ts';

/** A file of more bytes is refused before it is read: its table would not fit into the memory of a page. */
export const MOST_BYTES = 400 * 2 ** 20;

/** What kinds of files are read, told by their first bytes rather than by their names. */
type FileKind = 'text' | 'archive' | 'old-workbook' | 'geojson' | 'xml' | 'parquet';

/** What a file was read as. */
export interface ReadFile {
  readonly table: OwnTable;
  /** How its letters and cells are written; null where the kind of file says it. */
  readonly form: TextForm | null;
  /** The sheets of a workbook; none of other files. */
  readonly sheets: readonly string[];
  /** What did not become cells. */
  readonly notes: ReadingNotes;
}

/** How a file is to be read; what is not given is guessed. */
export interface ReadingOrder {
  readonly form?: Partial<TextForm>;
  readonly sheet?: string;
}

const bytesOf = async (file: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await file.arrayBuffer());

async function kindOf(file: Blob): Promise<FileKind> {
  const head = await bytesOf(file.slice(0, 512));
  const letters = String.fromCharCode(...head);
  if (letters.startsWith('PK')) return 'archive';
  if (letters.startsWith('\u00D0\u00CF')) return 'old-workbook';
  if (letters.startsWith('PAR1')) return 'parquet';
  const text = new TextDecoder(/^(?:\u00FE\u00FF|\0<)/.test(letters) ? 'utf-16be' : 'utf-8').decode(head);
  const plain = text.replaceAll('\0', '').replace(/^[\uFEFF\uFFFD\s]+/, '');
  if (/^(?:<\?xml|<!--|<!doctype|<(?:\w+:)?(?:kml|html|table|gpx)\b)/i.test(plain)) return 'xml';
  return /^\{/.test(plain) ? 'geojson' : 'text';
}

/** The names of what an archive holds. Throws a `ReadingFault` where it is damaged. */
function namesIn(bytes: Uint8Array): readonly string[] {
  try {
    return [...declaredSizes(bytes).keys()];
  } catch (problem) {
    throw new ReadingFault({ kind: 'no-sheet', detail: String(problem) });
  }
}

/** So many names of files tell what an archive is. */
const NAMES_TOLD = 3;

async function readArchive(file: Blob, wanted: string | undefined): Promise<ReadFile> {
  const bytes = await bytesOf(file);
  const names = namesIn(bytes);
  if (names.includes('project.json')) throw new ReadingFault({ kind: 'project' });
  if (!names.some((name) => name.startsWith('xl/'))) {
    if (!names.some((name) => /\.kml$/i.test(name)))
      throw new ReadingFault({ kind: 'no-list', names: names.slice(0, NAMES_TOLD).join(', ') });
    const { readKmz } = await import('./read-kml.ts');
    return { ...readKmz(bytes), form: null, sheets: [] };
  }
  const sheets = await readSheets(bytes);
  const sheet = sheets.find(({ name }) => name === wanted) ?? sheets[0];
  if (!sheet) throw new ReadingFault({ kind: 'empty' });
  return { table: tableOfSheet(sheet), form: null, sheets: sheets.map(({ name }) => name), notes: {} };
}

/** So many rows tell whether a list is written for old fonts. */
const ROWS_OF_SAMPLE = 300;

/** Throws a `ReadingFault` where the cells of a list are written for old fonts. */
function refuseOldCells({ names, columns, rows }: OwnTable): void {
  const sample = columns.flatMap((column) =>
    Array.from({ length: Math.min(rows, ROWS_OF_SAMPLE) }, (_, row) => textAt(column, row)),
  );
  refuseOldVietnamese([...names, ...sample].join('\n'));
}

async function readAsKind(
  file: Blob,
  { form: given = {}, sheet }: ReadingOrder,
  onProgress: (share: number) => void,
): Promise<ReadFile> {
  const kind = await kindOf(file);
  if (kind === 'old-workbook') throw new ReadingFault({ kind: 'old-excel' });
  if (kind === 'archive') return readArchive(file, sheet);
  if (kind === 'geojson') return { ...readGeoJson(await file.text()), form: null, sheets: [] };
  if (kind === 'xml') {
    const { decodeXml, readKml } = await import('./read-kml.ts');
    return { ...readKml(decodeXml(await bytesOf(file))), form: null, sheets: [] };
  }
  if (kind === 'parquet') {
    const { readParquet } = await import('./read-parquet.ts');
    return { ...(await readParquet(file, onProgress)), form: null, sheets: [] };
  }
  const form = await guessTextForm(file, given);
  return { table: await readText(file, form, onProgress), form, sheets: [], notes: {} };
}

/** Reads a list from a file of whatever kind. Throws a `ReadingFault`. */
export async function readFile(
  file: Blob,
  order: ReadingOrder,
  onProgress: (share: number) => void,
): Promise<ReadFile> {
  if (file.size > MOST_BYTES)
    throw new ReadingFault({ kind: 'too-large', bytes: file.size, most: MOST_BYTES });
  if (file.size === 0) throw new ReadingFault({ kind: 'empty' });
  const read = await readAsKind(file, order, onProgress);
  // Of texts the beginning was looked at before.
  if (!read.form) refuseOldCells(read.table);
  return read;
}
