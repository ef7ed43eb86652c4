import type { Column } from '../../model/columns/column.ts';
import { type Completeness, completenessOf } from '../../model/register/known/completeness.ts';
import type { FactId } from '../../model/register/known/facts.ts';
import type { TermRule } from '../../model/register/term.ts';
import { CENTRE, type Iso3, RESERVE, type Site } from '../../model/site.ts';
import { DETAILS, type SiteDetails } from '../../model/site-details.ts';
import { keysOf, mapKeys } from '../../model/typed.ts';

/** Null where the tables do not know it, or where it does not apply. */
export type SiteValue = string | number | boolean | null;

/** How a file says ids and flags: in words of a language, or as they are. */
export interface Saying {
  readonly name: (site: Site) => string;
  readonly kind: (id: Site['kind']) => string;
  readonly category: (id: '1' | '2' | 'unstated') => string | null;
  readonly field: (id: Site['field']) => string;
  readonly sector: (id: Site['sector']) => string;
  readonly scope: (id: 'global' | 'regional') => string;
  readonly country: (iso3: Iso3) => string;
  readonly region: (id: Site['region']) => string;
  readonly precision: (id: Site['precision']) => string;
  readonly status: (id: Site['status']) => string;
  /** A network by its id. */
  readonly network: (id: string) => string;
  /** How the length of a term is known. */
  readonly termRule: (rule: TermRule) => string;
  readonly flag: (value: boolean) => SiteValue;
  readonly fact: (id: FactId) => string;
  /** An address, or the title of the source document of an id. */
  readonly source: (idOrAddress: string) => string;
  /** Kilometres from the place that distances are told from, where there is one. */
  readonly distance?: (site: Site) => number;
  /** The day on which the tables were compiled, ISO 8601: what counts as known is known on it. */
  readonly day: string;
  /** The address that opens a site in the atlas. */
  readonly link: (id: string) => string;
}

/** How a column of files is read, and what its values are like. */
interface SiteField {
  /** Null without `details`, where only cards show it. */
  readonly read: (site: Site, details: SiteDetails | null, say: Saying) => SiteValue;
  readonly isNumber?: boolean;
  /** Its texts are long: a wide column in workbooks. */
  readonly isLong?: boolean;
}

const LONG = { isLong: true };

/** Columns of the tables that files have as they are. */
const { summary: _summary, term: _term, ...SINGLE } = DETAILS;
const AS_DECLARED = { ...CENTRE, ...RESERVE, ...SINGLE } satisfies Readonly<Record<string, Column<unknown>>>;

/** Between the items of a list in one cell, as in the tables. */
const joined = (items: readonly unknown[]) => (items.length > 0 ? items.join(' ; ') : null);

/** A column of the tables, as it is: empty for sites that have none. */
function own(key: keyof typeof AS_DECLARED, { isLong = false } = {}): SiteField {
  return {
    read: (site, details, say) => {
      const value: unknown = Reflect.get(key in site ? site : (details ?? site), key);
      if (Array.isArray(value)) return joined(value);
      if (typeof value === 'boolean') return say.flag(value);
      return typeof value === 'string' || typeof value === 'number' ? value : null;
    },
    isNumber: AS_DECLARED[key].form === 'numbers',
    isLong,
  };
}

/** A column that files say in their own words, or make of several. */
function said(read: SiteField['read'], { isLong = false } = {}): SiteField {
  return { read, isLong };
}

/** A number that says how much is known of a site. */
function ofCompleteness(read: (completeness: Completeness) => number | null): SiteField {
  return {
    read: (site, details, say) => {
      const completeness = details && completenessOf(site, details, say.day);
      return completeness && read(completeness);
    },
    isNumber: true,
  };
}

/** The columns of files of sites, in the order in which a reader asks for them: what it is, where, since when, until when. The keys name properties in GeoJSON and KML: never rename one. */
const FIELDS = {
  id: said(({ id }) => id),
  name: said((site, _, say) => say.name(site), LONG),
  acronym: own('acronym'),
  name_en: said(({ name }) => name.en, LONG),
  name_vi: said(({ name }) => name.vi, LONG),
  name_vi_by: own('nameViBy'),
  name_local: own('nameLocal'),
  kind: said(({ kind }, _, say) => say.kind(kind)),
  category: said((site, _, say) => (site.kind === 'centre' ? say.category(site.category) : null)),
  field: said(({ field }, _, say) => say.field(field)),
  country: said(({ countries }, _, say) => joined(countries.map(say.country)), LONG),
  city: own('city'),
  host: own('host', LONG),
  host_vi: own('hostVi', LONG),
  region: said(({ region }, _, say) => say.region(region)),
  year: { read: ({ year }) => year, isNumber: true },
  resolution: own('resolution'),
  agreement_year: own('agreementYear'),
  status: said(({ status }, _, say) => say.status(status)),
  status_as_of: own('statusAsOf'),
  term_from: said((_, details) => details?.term.from ?? null),
  term_end: said((_, details) => details?.term.end ?? null),
  term_rule: said((_, details, say) => (details?.term.rule ? say.termRule(details.term.rule) : null), LONG),
  website: own('website'),
  email: own('email'),
  address: own('address', LONG),
  area_ha: own('areaHectares'),
  extended_years: own('extendedYears'),
  withdrawn_year: own('withdrawnYear'),
  former: said(({ former }, _, say) => say.flag(former)),
  sector: said(({ sector }, _, say) => say.sector(sector)),
  programme: own('programme'),
  scope: said((site, _, say) => (site.kind === 'centre' ? say.scope(site.scope) : null)),
  networks: said(networksOf),
  summary_en: said((_, details) => details?.summary.en ?? null, LONG),
  summary_vi: said((_, details) => details?.summary.vi ?? null, LONG),
  languages: own('languages'),
  keywords: own('keywords', LONG),
  distance_km: { read: (site, _, say) => say.distance?.(site) ?? null, isNumber: true },
  latitude: said(({ lngLat }) => lngLat[1]),
  longitude: said(({ lngLat }) => lngLat[0]),
  position_precision: said(({ precision }, _, say) => say.precision(precision)),
  position_approximate: said(({ approximate }, _, say) => say.flag(approximate)),
  position_source: own('coordinateSource'),
  verified: said(({ verified }, _, say) => say.flag(verified)),
  facts_known: ofCompleteness(({ known }) => known),
  facts_asked: ofCompleteness(({ asked }) => asked),
  facts_oldest: ofCompleteness(({ oldest }) => oldest),
  facts_missing: said(
    (site, details, say) =>
      joined(((details && completenessOf(site, details, say.day)?.missing) ?? []).map(say.fact)),
    LONG,
  ),
  sources: said((_, details, say) => joined((details?.sources ?? []).map(say.source)), LONG),
  source_title: own('sourceTitle', LONG),
  note: own('note', LONG),
  ror_id: own('rorId'),
  wikidata_id: own('wikidataId'),
  country_iso3: said(({ countries }) => joined(countries)),
  link: said(({ id }, _, say) => say.link(id), LONG),
} satisfies Readonly<Record<string, SiteField>>;

/** The key of a column. */
export type SiteFieldId = keyof typeof FIELDS;

/** A site as files have it. */
export type SiteRecord = Readonly<Record<SiteFieldId, SiteValue>>;

const FIELD_BY_ID: Readonly<Record<SiteFieldId, SiteField>> = FIELDS;

/** The columns of files of sites, in their order. */
export const SITE_FIELDS = keysOf(FIELDS);

/** Whether the values of a column are numbers. */
export const isNumberField = (id: SiteFieldId): boolean => FIELD_BY_ID[id].isNumber === true;

/** Whether the texts of a column are long. */
export const isLongField = (id: SiteFieldId): boolean => FIELD_BY_ID[id].isLong === true;

function networksOf(site: Site, details: SiteDetails | null, say: Saying): SiteValue {
  const regional = site.kind === 'centre' ? [] : site.networks;
  // The acronym of a regional network is its id in capitals.
  const ids = [
    ...regional.map((acronym) => acronym.toLowerCase()),
    ...(details?.networks ?? []).map(({ id }) => id),
  ];
  return joined([...new Set(ids)].map(say.network));
}

/** Everything that the tables know of a site; what only its card shows is null without `details`. */
export function recordOfSite(site: Site, details: SiteDetails | null, say: Saying): SiteRecord {
  return mapKeys(SITE_FIELDS, (id) => FIELD_BY_ID[id].read(site, details, say));
}
