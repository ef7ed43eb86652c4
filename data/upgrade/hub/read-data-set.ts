import type { Iso3, LngLat } from '../../../src/model/site.ts';
import { type Complain, UpgradeError } from '../fault.ts';
import type { Download } from '../reading/download.ts';
import { asRawRecord, demandNames, FieldReader, type RawRecord } from '../reading/fields.ts';
import { webAddress } from '../reading/web-address.ts';
import type { DataSet } from './data-set.ts';
import type { OfficialSite } from './official-site.ts';

/** The code of three letters for one of two; undefined where `countries.csv` has none. */
export type CountryCodes = ReadonlyMap<string, Iso3>;

/**
 * The sites of an export. Rows with a fault are left out and complained of;
 * throws an `UpgradeError` where the file is not the data set as a whole. `renamed` gives known names of columns by new ones.
 */
export function readDataSet(
  dataSet: DataSet,
  { content, place }: Download,
  codes: CountryCodes,
  renamed: ReadonlyMap<string, string>,
  complain: Complain,
): readonly OfficialSite[] {
  const records = recordsOf(content, place).map((record) => rename(record, renamed));
  const names = new Set(records.flatMap((record) => Object.keys(record)));
  demandNames(dataSet.columns, [...names], place, 'Take the export with all its columns.');

  const keys = records.map((record) => record[dataSet.key]);
  return records.flatMap((record, index) => {
    const key = keys[index];
    const where = `${place} row ${index + 1} (${String(key)})`;
    let isSound = true;
    const reader = new FieldReader(record, where, (fault) => {
      isSound = false;
      complain(fault);
    });
    const others = keys.flatMap((other, at) => (other === key && at !== index ? [at + 1] : []));
    if (others.length > 0) {
      reader.refuse(
        dataSet.key,
        `is in row ${others.join(', ')} too`,
        'Take all but the right row out of the file.',
      );
    }
    const site = dataSet.id === 'mab001' ? readReserve(reader, codes) : readGeopark(reader, codes);
    return isSound ? [site] : [];
  });
}

function recordsOf(content: unknown, place: string): readonly RawRecord[] {
  const refuse = (what: string, mend: string) => new UpgradeError([{ place, what, mend }]);
  const page = asRawRecord(content);
  if (page?.type === 'FeatureCollection') {
    throw refuse('is GeoJSON', 'Take the export as JSON or CSV.');
  }
  const list = page ? page.results : content;
  if (!Array.isArray(list)) throw refuse('holds no list of rows', 'Take the export as JSON or CSV.');
  if (typeof page?.total_count === 'number' && page.total_count > list.length) {
    throw refuse(
      `is one page of ${list.length} of ${page.total_count} rows`,
      'Take the whole export (…/exports/json), not a page of …/records.',
    );
  }
  if (list.length === 0) throw refuse('has no row', 'Download it again.');
  return list.map((row, index) => {
    const record = asRawRecord(row);
    if (!record) throw refuse(`row ${index + 1} is no record`, 'Take the export as JSON or CSV.');
    return record;
  });
}

function rename(record: RawRecord, renamed: ReadonlyMap<string, string>): RawRecord {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [renamed.get(name) ?? name, value]),
  );
}

function readReserve(reader: FieldReader, codes: CountryCodes): OfficialSite {
  return readSite(reader, 'mab_id', {
    countries: readCountries(reader, 'iso2', codes),
    isTransboundary: reader.flag('tbr'),
    year: reader.year('date'),
    extendedYears: readExtensions(reader),
  });
}

function readGeopark(reader: FieldReader, codes: CountryCodes): OfficialSite {
  const unit = reader.text('area_unit');
  if (unit !== 'ha') reader.refuse('area_unit', 'is not ha', 'Turn the area into hectares in the file.');
  return readSite(reader, 'ugg_id', {
    countries: readCountries(reader, 'countries', codes),
    isTransboundary: reader.flag('transnational'),
    year: reader.year('date'),
    extendedYears: [],
  });
}

function readSite(
  reader: FieldReader,
  keyColumn: string,
  own: Pick<OfficialSite, 'countries' | 'isTransboundary' | 'year' | 'extendedYears'>,
): OfficialSite {
  const hectares = reader.number('area_total');
  if (hectares !== null && hectares < 0) reader.refuse('area_total', 'is below zero');
  return {
    ...own,
    key: reader.required(keyColumn),
    place: reader.place,
    name: reader.required('title_en'),
    // The data set fills what it does not know with zeros.
    hectares: hectares === 0 ? null : hectares,
    point: readPoint(reader),
    website: webAddress(reader.text('website')),
    page: webAddress(reader.text('url')),
  };
}

/** One code, or several in one cell: `AT,SI`; a JSON export has a list of one such cell. */
function readCountries(reader: FieldReader, column: string, codes: CountryCodes): readonly Iso3[] {
  const cells = [reader.raw(column)].flat().flatMap((cell) => String(cell ?? '').split(/[,;]\s*/));
  const alpha2 = cells.map((code) => code.trim().toUpperCase());
  const unknown = alpha2.filter((code) => !codes.has(code));
  if (unknown.length > 0) {
    reader.refuse(
      column,
      `names no country of countries.csv: ${unknown.join(', ')}`,
      'Add the country there.',
    );
  }
  return alpha2.flatMap((code) => codes.get(code) ?? []);
}

/** `2010.0` is one year; two are written as one number, `2004.2016`, whose last zeros JSON drops. */
function readExtensions(reader: FieldReader): readonly number[] {
  const value = reader.raw('extension');
  if (value === null || value === undefined || value === '') return [];
  const [first = '', rest = ''] = String(value).split('.');
  const years = [Number(first), ...(Number(rest) > 0 ? [Number(rest.padEnd(4, '0'))] : [])];
  if (years.every((year) => Number.isInteger(year) && year >= 1976 && year <= 2100)) return years;
  reader.refuse('extension', 'is not one year or two, like 2010 or 2004.2016');
  return [];
}

/** JSON has `{"lon": 107, "lat": 20.8}`, CSV `20.8, 107`: latitude first. */
function readPoint(reader: FieldReader): LngLat | null {
  const value = reader.raw('coordinates');
  if (value === null || value === undefined || value === '') return null;
  const [lng, lat] = numbersOf(value);
  if (lng === undefined || lat === undefined || Number.isNaN(lng + lat)) {
    return reader.refuse('coordinates', 'are not degrees like 20.8, 107.01');
  }
  if (Math.abs(lat) > 90 || Math.abs(lng) > 180) {
    const isSwapped = Math.abs(lng) <= 90 && Math.abs(lat) <= 180;
    return reader.refuse(
      'coordinates',
      `lie outside of the globe${isSwapped ? ': latitude and longitude look swapped' : ''}`,
    );
  }
  return [lng, lat];
}

function numbersOf(value: unknown): readonly (number | undefined)[] {
  const record = asRawRecord(value);
  if (record) return [record.lon, record.lat].map((part) => (typeof part === 'number' ? part : undefined));
  const parts = String(value).match(/^\s*(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)\s*$/);
  return parts ? [Number(parts[2]), Number(parts[1])] : [];
}
