import type { Feature, FeatureCollection, Point } from 'geojson';
import { type FileJob, mapSteadily } from '../file-job.ts';
import type { SiteRecord } from './site-fields.ts';
import type { SiteFile } from './site-file.ts';

function featureOf(record: SiteRecord, columns: ReadonlySet<string>): Feature<Point> {
  const { id, latitude, longitude, ...rest } = record;
  const properties = Object.fromEntries(Object.entries(rest).filter(([key]) => columns.has(key)));
  return {
    type: 'Feature',
    id: String(id),
    geometry: { type: 'Point', coordinates: [Number(longitude), Number(latitude)] },
    properties: { id, ...properties },
  };
}

/**
 * The sites as GeoJSON (RFC 7946): points in WGS 84, longitude first. What the file says about itself and what each property
 * means stand in foreign members (section 6.1), which readers that do not know them pass over.
 */
export async function buildSitesGeoJson(file: SiteFile, job: FileJob): Promise<Blob> {
  const columns = new Set<string>(file.columns.map(({ id }) => id));
  const features = await mapSteadily(file.plain, job, (record) => featureOf(record, columns));
  const collection: FeatureCollection<Point> & Record<'title' | 'about' | 'columns', unknown> = {
    type: 'FeatureCollection',
    title: file.title,
    about: Object.fromEntries(file.about),
    columns: Object.fromEntries(file.columns.map(({ id, label, meaning }) => [id, `${label}: ${meaning}`])),
    features,
  };
  return new Blob([`${JSON.stringify(collection, null, 1)}\n`], { type: 'application/geo+json' });
}
