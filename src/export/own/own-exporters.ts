import { withTexts } from '../../i18n/text-part.ts';
import type { OwnFormat } from '../../model/formats.ts';
import type { FileJob } from '../file-job.ts';
import type { OwnFile } from './own-file.ts';

/** Makes a file of a list. Errors: `AbortError`, where the reader cancels; `TooLargeForSheet`. */
type OwnMaker = (file: OwnFile, job: FileJob) => Promise<Blob>;

/** What makes each format, loaded with its first file. */
const MAKERS: Readonly<Record<OwnFormat, () => Promise<OwnMaker>>> = {
  xlsx: async () => (await import('./own-xlsx.ts')).buildOwnXlsx,
  csv: async () => (await withTexts(import('./own-csv.ts'))).buildOwnCsv,
  geojson: async () => (await import('./own-geojson.ts')).buildOwnGeoJson,
  parquet: async () => (await import('./own-parquet.ts')).buildOwnParquet,
};

/** Makes the file of a format. Errors: those of its maker, or the network's. */
export async function buildOwn(format: OwnFormat, file: OwnFile, job: FileJob): Promise<Blob> {
  const make = await MAKERS[format]();
  return make(file, job);
}
