import { type Centre, type Site, YEARS_UNTIL_STALE } from '../../site.ts';
import type { SiteDetails } from '../../site-details.ts';
import type { Kind } from '../../vocabulary.ts';
import { stateOfTerm } from '../term.ts';

/*
 * What an officer asks of a site, and whether the tables answer. A fact counts as known where a value stands that still holds: a status
 * that is too old, or a term that has passed without a renewal, is an open question.
 */

/** What is asked of each kind of site, in the order in which it is asked. */
export const FACTS_OF = {
  centre: [
    'category',
    'nameVi',
    'host',
    'summary',
    'city',
    'address',
    'point',
    'approval',
    'resolution',
    'agreement',
    'term',
    'status',
    'website',
    'email',
    'languages',
    'verified',
  ],
  'biosphere-reserve': ['year', 'area', 'point', 'website', 'verified'],
  geopark: ['year', 'area', 'point', 'website', 'verified'],
} as const satisfies Readonly<Record<Kind, readonly string[]>>;

/** Something that is asked of sites. */
export type FactId = (typeof FACTS_OF)[Kind][number];

/** The tables of sites, by kind. */
export const TABLE_OF: Readonly<Record<Kind, string>> = {
  centre: 'centres.csv',
  'biosphere-reserve': 'biosphere-reserves.csv',
  geopark: 'geoparks.csv',
};

interface Fact {
  /** Where the value stands: columns of the site's table, or another table and its events. */
  readonly column: string;
  /** The value as it stands there; null where none does. */
  readonly value: (site: Site, details: SiteDetails) => string | null;
  /** Whether a value still answers the question on a day, ISO 8601; where it is left out, any does. */
  readonly holds?: (site: Site, details: SiteDetails, day: string) => boolean;
}

/** A value that only centres have. */
const ofCentre =
  (read: (site: Centre, details: SiteDetails) => string | number | null): Fact['value'] =>
  (site, details) => {
    const value = site.kind === 'centre' ? read(site, details) : null;
    return value === null ? null : String(value);
  };

/** A list as one cell of a table; null where it is empty. */
const joined = (items: readonly string[]) => (items.length > 0 ? items.join(';') : null);

const FACTS: Readonly<Record<FactId, Fact>> = {
  category: {
    column: 'category',
    value: ofCentre(({ category }) => (category === 'unstated' ? null : category)),
  },
  nameVi: { column: 'name_vi', value: ({ name }) => name.vi },
  host: { column: 'host_institution', value: ofCentre(({ host }) => host) },
  summary: { column: 'summary_en', value: (_, { summary }) => summary.en },
  city: { column: 'city', value: ofCentre(({ city }) => city) },
  address: { column: 'address', value: (_, { address }) => address },
  point: {
    column: 'lat, lon, coord_precision',
    value: ({ lngLat: [lng, lat], precision }) => `${lat}, ${lng}, ${precision}`,
    // Better than a city, a town or a region.
    holds: ({ precision, approximate }) => !approximate && (precision === 'site' || precision === 'campus'),
  },
  approval: { column: 'approved_year', value: ofCentre(({ year }) => year) },
  resolution: { column: 'gc_resolution', value: (_, { resolution }) => resolution },
  agreement: { column: 'agreement_year', value: ofCentre((_, { agreementYear }) => agreementYear) },
  term: {
    column: 'centre-events.csv: agreement-signed, renewed',
    value: (_, { term: { end } }) => end,
    holds: (_, { term: { end } }, day) => end !== null && stateOfTerm({ end }, day) !== 'passed',
  },
  status: {
    column: 'status, status_as_of',
    value: ofCentre(({ status, statusAsOf }) =>
      joined([status, ...(statusAsOf ? [String(statusAsOf)] : [])]),
    ),
    holds: (site, _, day) =>
      site.kind === 'centre' &&
      site.status !== 'unknown' &&
      site.statusAsOf !== null &&
      Number(day.slice(0, 4)) - site.statusAsOf <= YEARS_UNTIL_STALE,
  },
  website: { column: 'website', value: (_, { website }) => website },
  email: { column: 'email', value: (_, { email }) => email },
  languages: { column: 'languages', value: (_, { languages }) => joined(languages) },
  year: { column: 'designated_year', value: ({ year }) => (year === null ? null : String(year)) },
  area: {
    column: 'area_ha',
    value: (_, { areaHectares }) => (areaHectares === null ? null : String(areaHectares)),
  },
  verified: {
    column: 'source_url, verified',
    value: (_, { sources }) => joined(sources),
    holds: ({ verified }) => verified,
  },
};

/** What is asked of a site: the rules of terms are those of category 2, so that an institute of category 1 has none. */
export function factsAskedOf(site: Site): readonly FactId[] {
  const facts: readonly FactId[] = FACTS_OF[site.kind];
  return site.kind === 'centre' && site.category === '1' ? facts.filter((fact) => fact !== 'term') : facts;
}

/** Whether the tables answer a question about a site on a day, ISO 8601. */
export function isKnown(fact: FactId, site: Site, details: SiteDetails, day: string): boolean {
  const { value, holds } = FACTS[fact];
  return value(site, details) !== null && (holds?.(site, details, day) ?? true);
}

/** The column of the tables in which a fact of a kind of site stands. */
export const columnOf = (fact: FactId, kind: Kind): string =>
  fact === 'area' && kind === 'geopark' ? 'area_km2' : FACTS[fact].column;

/** The value of a fact as it stands in `columnOf`, known or no longer; null where none does. */
export function storedValue(fact: FactId, site: Site, details: SiteDetails): string | null {
  const value = FACTS[fact].value(site, details);
  // The application counts hectares, the table of geoparks square kilometres.
  return fact === 'area' && site.kind === 'geopark' && value !== null ? String(Number(value) / 100) : value;
}
