import type { Centre, LngLat, Site } from '../site.ts';
import { usualId } from '../usual-id.ts';
import {
  type Category,
  type Field,
  GROUPS,
  type Kind,
  type Precision,
  type Region,
  type Sector,
  type Status,
} from '../vocabulary.ts';
import type { Country } from './catalog.ts';
import { at, type ColumnReader } from './packed-columns.ts';

/** Whether a site of this status is history. */
export function isFormer(status: Status): boolean {
  return status === 'ceased' || status === 'withdrawn';
}

/** The countries of a packed catalog. */
export function readCountries(columns: ColumnReader): readonly Country[] {
  const iso2 = columns.strings('iso2');
  const en = columns.strings('en');
  const vi = columns.texts('vi');
  const regions = columns.choices<Region>('region');
  const groups = columns.lists('groups', GROUPS);
  const points = readPoints(columns);
  return columns.strings('iso3').map((iso3, row) => ({
    iso3,
    iso2: at(iso2, row),
    // A name that is the same in Vietnamese travels once.
    name: { en: at(en, row), vi: at(vi, row) ?? at(en, row) },
    region: at(regions, row),
    groups: at(groups, row),
    lngLat: at(points, row),
  }));
}

/** The sites of a packed catalog: what all share, then what reserves and geoparks, then what centres have of their own. */
export function readSites(
  all: ColumnReader,
  designated: ColumnReader,
  centres: ColumnReader,
): readonly Site[] {
  const ids = all.texts('id');
  const kinds = all.choices<Kind>('kind');
  const names = readNames(all);
  const fields = all.choices<Field>('field');
  const sectors = all.choices<Sector>('sector');
  const countries = all.strings('countries');
  const regions = all.choices<Region>('region');
  const points = readPoints(all);
  const precisions = all.choices<Precision>('precision');
  const approximate = all.flags('approximate');
  const verified = all.flags('verified');
  const statuses = all.choices<Status>('status');
  const years = all.numbers('year');

  const areas = designated.numbers('area');
  const withdrawnYears = designated.numbers('withdrawn');
  const networks = designated.texts('networks');
  const ofCentres = readCentres(centres);

  return ids.map((id, index): Site => {
    const status = at(statuses, index);
    const own = at(kinds, index) === 'centre' ? at(ofCentres, index - designated.size) : null;
    const ofSite = at(countries, index).split(' ');
    const base = {
      index,
      id: id ?? usualId(ofSite, at(names, index).en, own?.acronym ?? null),
      name: at(names, index),
      field: at(fields, index),
      sector: at(sectors, index),
      countries: ofSite,
      region: at(regions, index),
      lngLat: at(points, index),
      precision: at(precisions, index),
      approximate: at(approximate, index),
      verified: at(verified, index),
      status,
      former: isFormer(status),
      year: at(years, index),
    };
    if (own) return { ...base, kind: 'centre', ...own };
    const kind = at(kinds, index) as Exclude<Kind, 'centre'>;
    const area = { areaHectares: at(areas, index), networks: at(networks, index)?.split(' ') ?? [] };
    if (kind === 'geopark') return { ...base, kind, ...area };
    return { ...base, kind, ...area, withdrawnYear: at(withdrawnYears, index) };
  });
}

type OwnOfCentre = Pick<
  Centre,
  'category' | 'acronym' | 'programme' | 'scope' | 'host' | 'city' | 'statusAsOf'
>;

function readCentres(columns: ColumnReader): readonly OwnOfCentre[] {
  const categories = columns.choices<Category>('category');
  const programmes = columns.choices('programme');
  const scopes = columns.choices<Centre['scope']>('scope');
  const hosts = columns.texts('host');
  const cities = columns.texts('city');
  const statusYears = columns.numbers('statusAsOf');
  return columns.texts('acronym').map((acronym, row) => ({
    category: at(categories, row),
    acronym,
    programme: at(programmes, row),
    scope: at(scopes, row),
    host: at(hosts, row),
    city: at(cities, row),
    statusAsOf: at(statusYears, row),
  }));
}

function readNames(columns: ColumnReader) {
  const vi = columns.texts('vi');
  const local = columns.texts('local');
  return columns.strings('en').map((en, row) => ({ en, vi: at(vi, row), local: at(local, row) }));
}

function readPoints(columns: ColumnReader): readonly LngLat[] {
  const lats = columns.degrees('lat');
  return columns.degrees('lng').map((lng, row) => [lng, at(lats, row)]);
}
