import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { LngLat } from '../../model/site.ts';
import type { FileJob } from '../file-job.ts';
import { eachSteadily } from './each-steadily.ts';
import { isPlaceColumn, type OwnFile, type OwnFileColumn, uniqueNames, type WrittenAs } from './own-file.ts';

/** How each form of cells is stored. */
const STORED: Readonly<Record<WrittenAs, Omit<SchemaElement, 'name'>>> = {
  number: { type: 'DOUBLE' },
  whole: { type: 'INT32' },
  day: { type: 'INT32', converted_type: 'DATE' },
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
};

/** The name of the column of places. */
const GEOMETRY = 'geometry';

/** So many rows are one group of the file, between which the page lives on. */
const GROUP = 5000;

/** A point as well-known binary (OGC 06-103r4), least byte first. */
function pointBytes([lng, lat]: LngLat): Uint8Array {
  const view = new DataView(new ArrayBuffer(21));
  view.setUint8(0, 1);
  view.setUint32(1, 1, true);
  view.setFloat64(5, lng, true);
  view.setFloat64(13, lat, true);
  return new Uint8Array(view.buffer);
}

/** What GeoParquet 1.1 asks of a file that has places: WGS 84, longitude first, is what it means without a word. */
const geoOf = (name: string) =>
  JSON.stringify({
    version: '1.1.0',
    primary_column: name,
    columns: { [name]: { encoding: 'WKB', geometry_types: ['Point'] } },
  });

const valueIn =
  ({ cell, as }: OwnFileColumn) =>
  (row: number) => {
    const value = cell(row);
    return as === 'day' && typeof value === 'string' ? new Date(value) : value;
  };

/** A list as Parquet, with the places of its rows as GeoParquet 1.1 has them. */
export async function buildOwnParquet(file: OwnFile, job: FileJob): Promise<Blob> {
  const { rows, lngLat, title, about } = file;
  const columns = file.columns.filter((column) => !isPlaceColumn(column, file));
  const names = uniqueNames([...columns.map(({ name }) => name), GEOMETRY]);
  const geometry = names.at(-1) ?? GEOMETRY;
  const schema: SchemaElement[] = [
    { name: 'list', num_children: names.length },
    ...columns.map(({ as }, index) => ({
      name: names[index] ?? '',
      repetition_type: 'OPTIONAL' as const,
      ...STORED[as],
    })),
    { name: geometry, repetition_type: 'OPTIONAL', type: 'BYTE_ARRAY' },
  ];
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({
    writer,
    schema,
    createdBy: 'Auspices',
    kvMetadata: [
      { key: 'geo', value: geoOf(geometry) },
      { key: 'title', value: title },
      ...about.map(([key, value]) => ({ key, value })),
    ],
  });
  const read = [
    ...columns.map(valueIn),
    (row: number) => {
      const place = lngLat(row);
      return place && pointBytes(place);
    },
  ];
  for (let from = 0; from < rows.length; from += GROUP) {
    const group = rows.subarray(from, from + GROUP);
    const data = read.map((): unknown[] => []);
    await eachSteadily(group, job, (row) => {
      read.forEach((each, index) => {
        data[index]?.push(each(row));
      });
      return true;
    });
    await parquet.write({
      columnData: data.map((values, index) => ({ name: names[index] ?? '', data: values })),
      rowGroupSize: GROUP,
    });
    job.onProgress(Math.min(1, (from + GROUP) / rows.length));
  }
  await parquet.finish();
  job.signal.throwIfAborted();
  return new Blob([writer.getBuffer()], { type: 'application/vnd.apache.parquet' });
}
