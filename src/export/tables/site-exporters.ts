import type { FileJob } from '../file-job.ts';
import type { SiteFormat } from '../formats.ts';
import type { SiteFile } from './site-fields.ts';

/** Makes the file of a format; each maker is loaded with its first file. Error: `AbortError`, where the reader cancels. */
export async function buildSites(format: SiteFormat, file: SiteFile, job: FileJob): Promise<Blob> {
  switch (format) {
    case 'csv':
      return (await import('./sites-csv.ts')).buildSitesCsv(file, job);
    case 'xlsx':
      return (await import('./sites-xlsx.ts')).buildSitesXlsx(file, job);
    case 'geojson':
      return (await import('./sites-geojson.ts')).buildSitesGeoJson(file, job);
    case 'kml':
      return (await import('./sites-kml.ts')).buildSitesKml(file, job);
  }
}
