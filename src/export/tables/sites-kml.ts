import { escapeXml, keepXml } from '../../model/text/xml-text.ts';
import { type FileJob, mapSteadily } from '../file-job.ts';
import { isNumberField, SITE_FIELDS, type SiteFieldId, type SiteRecord } from './site-fields.ts';
import type { SiteFile } from './site-file.ts';

/** Columns that KML has elements of its own for. */
const OWN: ReadonlySet<SiteFieldId> = new Set(['latitude', 'longitude']);

const SCHEMA = 'sites';

function placemark(record: SiteRecord): string {
  const data = SITE_FIELDS.filter((id) => !OWN.has(id) && record[id] !== null).map(
    (id) => `<SimpleData name="${id}">${escapeXml(String(record[id]))}</SimpleData>`,
  );
  return [
    `<Placemark id="${escapeXml(String(record.id))}"><name>${escapeXml(String(record.name))}</name>`,
    `<ExtendedData><SchemaData schemaUrl="#${SCHEMA}">${data.join('')}</SchemaData></ExtendedData>`,
    `<Point><coordinates>${record.longitude},${record.latitude}</coordinates></Point></Placemark>`,
  ].join('');
}

/**
 * The sites as KML 2.2 (OGC 07-147r2), a placemark each, its facts typed by a schema; what the file says about itself and
 * what each column means stand in the document's description, as plain text.
 */
export async function buildSitesKml(file: SiteFile, job: FileJob): Promise<Blob> {
  const { about, columns, title, words, worded } = file;
  const description = [
    ...about.map(([name, text]) => `${name}: ${text}`),
    '',
    words.columns,
    ...columns.map(({ id, label, meaning }) => `${id} (${label}): ${meaning}`),
  ].join('\n');
  const schema = columns
    .filter(({ id }) => !OWN.has(id))
    .map(
      ({ id, label }) =>
        `<SimpleField type="${isNumberField(id) ? 'double' : 'string'}" name="${id}">` +
        `<displayName>${escapeXml(label)}</displayName></SimpleField>`,
    );
  const placemarks = await mapSteadily(worded, job, placemark);
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2"><Document>',
    `<name>${escapeXml(title)}</name>`,
    `<description>${escapeXml(description)}</description>`,
    `<Schema name="${SCHEMA}" id="${SCHEMA}">${schema.join('')}</Schema>`,
    ...placemarks,
    '</Document></kml>\n',
  ].join('\n');
  return new Blob([keepXml(text)], { type: 'application/vnd.google-earth.kml+xml' });
}
