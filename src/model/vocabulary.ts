/** The three kinds of site, in the order in which lists and legends name them. */
export const KINDS = ['centre', 'biosphere-reserve', 'geopark'] as const;
export type Kind = (typeof KINDS)[number];

/** A centre's category; `unstated` where no source read gives one. */
export const CATEGORIES = ['1', '2', 'unstated'] as const;
export type Category = (typeof CATEGORIES)[number];

/** UNESCO's sectors, as far as centres belong to them. Reserves and geoparks are natural sciences. */
export const SECTORS = [
  'natural-sciences',
  'ocean',
  'education',
  'culture',
  'social-human-sciences',
  'communication-information',
] as const;
export type Sector = (typeof SECTORS)[number];

/** Fields: the five of the natural sciences, ocean, then the other sectors, each a field of its own. */
export const FIELDS = [
  'water',
  'basic-sciences-engineering',
  'earth',
  'ecology',
  'science-policy',
  'ocean',
  'education',
  'culture',
  'social-human-sciences',
  'communication-information',
] as const;
export type Field = (typeof FIELDS)[number];

/**
 * What is known of a site's standing. The first four are a centre's and count only with their date;
 * `designated` and `withdrawn` are a reserve's or geopark's. `ceased` and `withdrawn` are history.
 */
export const STATUSES = [
  'active',
  'renewal-under-review',
  'unknown',
  'designated',
  'ceased',
  'withdrawn',
] as const;
export type Status = (typeof STATUSES)[number];

/** UNESCO's five regions. */
export const REGIONS = [
  'africa',
  'arab-states',
  'asia-pacific',
  'europe-north-america',
  'latin-america-caribbean',
] as const;
export type Region = (typeof REGIONS)[number];

/**
 * Country groups: the membership columns of `countries.csv` by name, and two of the United Nations' M49: `southeast_asia`, its
 * subregion South-eastern Asia (035), and `african_continent`, its region Africa (002), which UNESCO's region Africa is not: that
 * leaves out the Arab States of Africa. The ids stand in links: never rename one.
 */
export const GROUPS = [
  'southeast_asia',
  'african_continent',
  'asean',
  'mrc',
  'lmc',
  'apec',
  'asem',
  'eu',
  'ufm',
  'oecd',
  'g7',
  'g77',
  'african_union',
  'arab_league',
] as const;
export type Group = (typeof GROUPS)[number];

/**
 * How exact a site's point is: the site itself, the grounds of the institution that hosts it, a coarse point, its city, a town in or near
 * it, a region, or only the country.
 */
export const PRECISIONS = ['site', 'campus', 'approximate', 'city', 'place', 'admin', 'country'] as const;
export type Precision = (typeof PRECISIONS)[number];
