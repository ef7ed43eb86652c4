import { withTexts } from '../../i18n/text-part.ts';
import type { SiteFormat } from '../../model/formats.ts';
import type { FileJob } from '../file-job.ts';
import type { SiteFile } from './site-file.ts';

/** Makes a file of sites. Error: `AbortError`, where the reader cancels. */
type SiteMaker = (file: SiteFile, job: FileJob) => Promise<Blob>;

/** What makes each format, loaded with its first file. */
const MAKERS: Readonly<Record<SiteFormat, () => Promise<SiteMaker>>> = {
  csv: async () => (await withTexts(import('./sites-csv.ts'))).buildSitesCsv,
  xlsx: async () => (await import('./sites-xlsx.ts')).buildSitesXlsx,
  geojson: async () => (await import('./sites-geojson.ts')).buildSitesGeoJson,
  kml: async () => (await import('./sites-kml.ts')).buildSitesKml,
};

/** Makes the file of a format. Errors: `AbortError` where the reader cancels, or the network's. */
export async function buildSites(format: SiteFormat, file: SiteFile, job: FileJob): Promise<Blob> {
  const make = await MAKERS[format]();
  return make(file, job);
}
