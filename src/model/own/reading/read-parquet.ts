import { type FileMetaData, parquetMetadataAsync, parquetScan, parquetSchema } from 'hyparquet';
import {
  decompressBrotli,
  decompressGzip,
  decompressLz4,
  decompressLz4Raw,
  decompressZstd,
} from 'hyparquet-compressors';
import { propertiesOf } from '../../typed.ts';
import { MOST_UNPACKED } from './archive.ts';
import { ReadingFault } from './fault.ts';
import { namesOf } from './header.ts';
import { Middle } from './middle.ts';
import type { NotedTable } from './notes.ts';
import { TextPacker } from './packed-text.ts';
import { cellOfValue, middleOfNested, PARSERS } from './parquet-cells.ts';
import { middleOfGeometry } from './read-geojson.ts';
import type { Bytes } from './read-text.ts';
import { MOST_COLUMNS, MOST_ROWS } from './table.ts';

/* Snappy, which most files are packed with, the reader has itself: the other one would need a policy that allows WebAssembly. */
const COMPRESSORS = {
  GZIP: decompressGzip,
  BROTLI: decompressBrotli,
  LZ4: decompressLz4,
  LZ4_RAW: decompressLz4Raw,
  ZSTD: (input: Uint8Array, length: number) => decompressZstd(input, new Uint8Array(length)),
};

/** How the places of a file are written, by their columns: `WKB`, or nested `x` and `y`. */
type GeoColumns = ReadonlyMap<string, string>;

/** The columns of places that GeoParquet names. Throws a `ReadingFault` where they count in metres. */
function geoColumnsOf({ key_value_metadata }: FileMetaData): GeoColumns {
  const text = key_value_metadata?.find(({ key }) => key === 'geo')?.value;
  const found = new Map<string, string>();
  if (!text) return found;
  let geo: unknown;
  try {
    geo = JSON.parse(text);
  } catch {
    return found;
  }
  for (const [name, column] of Object.entries(propertiesOf(propertiesOf(geo).columns))) {
    const { encoding, crs } = propertiesOf(column);
    if (typeof encoding !== 'string') continue;
    if (propertiesOf(crs).type === 'ProjectedCRS') throw new ReadingFault({ kind: 'projected', feature: 1 });
    found.set(name, encoding);
  }
  return found;
}

/** Throws a `ReadingFault` where a file says that it holds more than memory does. */
function refuseLarge(metadata: FileMetaData, columns: number): void {
  const rows = Number(metadata.num_rows);
  if (columns > MOST_COLUMNS)
    throw new ReadingFault({ kind: 'too-many-columns', columns, most: MOST_COLUMNS });
  if (rows > MOST_ROWS) throw new ReadingFault({ kind: 'too-many-rows', rows, most: MOST_ROWS });
  const bytes = metadata.row_groups
    .flatMap((group) => group.columns)
    .reduce((sum, { meta_data }) => sum + Number(meta_data?.total_uncompressed_size ?? 0), 0);
  if (bytes > MOST_UNPACKED)
    throw new ReadingFault({ kind: 'unpacks-too-large', bytes, most: MOST_UNPACKED });
}

/** What makes a value of a column a cell; a place becomes the middle of its shape. */
function cellMaker(
  encoding: string | undefined,
  isFloat: boolean,
  onShape: () => void,
): (value: unknown, row: number) => string {
  return (value, row) => {
    const isGeometry = typeof propertiesOf(value).type === 'string' && !(value instanceof Uint8Array);
    if (value === null || value === undefined || (encoding === undefined && !isGeometry))
      return cellOfValue(value, isFloat);
    const { text, isPoint } = isGeometry
      ? middleOfGeometry(value, row + 1)
      : encoding === 'WKB'
        ? { text: cellOfValue(value, isFloat), isPoint: true }
        : middleOfNested(value, new Middle(row + 1));
    if (!isPoint && text !== '') onShape();
    return text;
  };
}

async function readColumns(
  file: Bytes,
  metadata: FileMetaData,
  onProgress: (share: number) => void,
): Promise<NotedTable> {
  const { children } = parquetSchema(metadata);
  const geo = geoColumnsOf(metadata);
  const scan = await parquetScan({
    file: bufferOf(file),
    metadata,
    compressors: COMPRESSORS,
    parsers: PARSERS,
    utf8: false,
  });
  let shapes = 0;
  const made = children.map(({ element: { name, type } }) => ({
    name,
    packer: new TextPacker(),
    cell: cellMaker(geo.get(name), type === 'FLOAT', () => shapes++),
  }));
  let rows = 0;
  const steps = scan.ranges.length * made.length;
  let step = 0;
  for (const range of scan.ranges) {
    for (const { name, packer, cell } of made) {
      const values = await scan.readColumn({ column: name, ...range });
      for (let index = 0; index < values.length; index++) packer.push(cell(values[index], rows + index));
      onProgress(++step / steps);
    }
    rows += range.rowEnd - range.rowStart;
  }
  if (rows === 0) throw new ReadingFault({ kind: made.length > 0 ? 'header-only' : 'empty' });
  for (const { packer } of made) packer.fill(rows);
  const names = made.map(({ name }) => name.normalize('NFC'));
  return {
    table: {
      names: namesOf(names, names.length),
      columns: made.map(({ packer }) => packer.finish()),
      rows,
      numbers: Uint32Array.from({ length: rows }, (_, row) => row + 1),
      isNamedByUs: false,
      ragged: null,
    },
    notes: shapes > 0 ? { shapes } : {},
  };
}

const bufferOf = (file: Bytes) => ({
  byteLength: file.size,
  slice: (from: number, to?: number) => file.slice(from, to).arrayBuffer(),
});

/** Reads a Parquet file, places by GeoParquet among its columns, group of rows by group. Throws a `ReadingFault`. */
export async function readParquet(file: Bytes, onProgress: (share: number) => void): Promise<NotedTable> {
  try {
    const metadata = await parquetMetadataAsync(bufferOf(file));
    refuseLarge(metadata, parquetSchema(metadata).children.length);
    return await readColumns(file, metadata, onProgress);
  } catch (problem) {
    if (problem instanceof ReadingFault) throw problem;
    throw new ReadingFault({
      kind: 'no-parquet',
      detail: problem instanceof Error ? problem.message : String(problem),
    });
  }
}
