import type { Iso3, Site, SiteDetails } from '../../model/site.ts';

/** The columns of files of sites, in their order. The keys name properties in GeoJSON and KML: never rename one. */
export const SITE_FIELDS = [
  'id',
  'name',
  'name_en',
  'name_vi',
  'name_local',
  'kind',
  'category',
  'acronym',
  'field',
  'sector',
  'programme',
  'scope',
  'country',
  'country_iso3',
  'region',
  'host',
  'city',
  'latitude',
  'longitude',
  'position_precision',
  'position_approximate',
  'position_source',
  'verified',
  'status',
  'status_as_of',
  'former',
  'year',
  'agreement_year',
  'resolution',
  'extended_years',
  'withdrawn_year',
  'area_ha',
  'networks',
  'website',
  'sources',
  'source_title',
  'note',
  'link',
] as const;
export type SiteFieldId = (typeof SITE_FIELDS)[number];

/** Null where the tables do not know it, or where it does not apply. */
export type SiteValue = string | number | boolean | null;
export type SiteRecord = Readonly<Record<SiteFieldId, SiteValue>>;

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
  readonly flag: (value: boolean) => SiteValue;
  /** An address, or the title of the source document of an id. */
  readonly source: (idOrAddress: string) => string;
  /** The address that opens a site in the atlas. */
  readonly link: (id: string) => string;
}

/** Between the items of a list in one cell, as in the tables. */
const joined = (items: readonly (string | number)[]) => (items.length > 0 ? items.join(' ; ') : null);

/** Everything that the tables know of a site; what only its card shows is null without `details`. */
export function recordOfSite(site: Site, details: SiteDetails | null, say: Saying): SiteRecord {
  const centre = site.kind === 'centre' ? site : null;
  const land = site.kind === 'centre' ? null : site;
  const networks = [...(land?.networks ?? []), ...(details?.networks.map(({ id }) => id) ?? [])];
  return {
    id: site.id,
    name: say.name(site),
    name_en: site.name.en,
    name_vi: site.name.vi,
    name_local: site.name.local,
    kind: say.kind(site.kind),
    category: centre && say.category(centre.category),
    acronym: centre?.acronym ?? null,
    field: say.field(site.field),
    sector: say.sector(site.sector),
    programme: centre?.programme ?? null,
    scope: centre && say.scope(centre.scope),
    country: joined(site.countries.map(say.country)),
    country_iso3: joined(site.countries),
    region: say.region(site.region),
    host: centre?.host ?? null,
    city: centre?.city ?? null,
    latitude: site.lngLat[1],
    longitude: site.lngLat[0],
    position_precision: say.precision(site.precision),
    position_approximate: say.flag(site.approximate),
    position_source: details?.coordinateSource || null,
    verified: say.flag(site.verified),
    status: say.status(site.status),
    status_as_of: centre?.statusAsOf ?? null,
    former: say.flag(site.former),
    year: site.year,
    agreement_year: details?.agreementYear ?? null,
    resolution: details?.resolution ?? null,
    extended_years: joined(details?.extendedYears ?? []),
    withdrawn_year: site.kind === 'biosphere-reserve' ? site.withdrawnYear : null,
    area_ha: land?.areaHectares ?? null,
    networks: joined([...new Set(networks)]),
    website: details?.website ?? null,
    sources: joined((details?.sources ?? []).map(say.source)),
    source_title: details?.sourceTitle ?? null,
    note: details?.note ?? null,
    link: say.link(site.id),
  };
}

/** A column of a file of sites: its key, its heading and what it means. */
export interface SiteColumn {
  readonly id: SiteFieldId;
  readonly label: string;
  readonly meaning: string;
}

/** The sites that a reader takes away, and all that the file says about them. */
export interface SiteFile {
  readonly locale: 'en' | 'vi';
  /** The filters in words. */
  readonly title: string;
  /** What the file says about itself: a name and a text in each row. */
  readonly about: readonly (readonly [name: string, text: string])[];
  readonly columns: readonly SiteColumn[];
  /** In the words of the file's language. */
  readonly worded: readonly SiteRecord[];
  /** With ids and flags as the tables have them. */
  readonly plain: readonly SiteRecord[];
  /** Headings of the parts that are not the table. */
  readonly words: { readonly sites: string; readonly about: string; readonly columns: string };
}
