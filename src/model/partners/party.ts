import { BROAD_NETWORKS } from '../broad-networks.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Copublications } from '../catalog/copublications.ts';
import type { Research } from '../catalog/research.ts';
import { networksOfSite } from '../catalog/site-networks.ts';
import { countryOfEnd, memberCountries } from '../graph/countries-of.ts';
import type { Link, LinkEnd, Network } from '../network.ts';
import type { Centre, Iso3, LngLat } from '../site.ts';
import { isOneOf } from '../typed.ts';
import { FIELDS, type Field } from '../vocabulary.ts';

/** All that partners are ranked by. */
export interface PartnerTables {
  readonly catalog: Catalog;
  readonly networks: ReadonlyMap<string, Network>;
  readonly links: readonly Link[];
  readonly capitals: ReadonlyMap<Iso3, LngLat>;
  /** Countries of the centres without a row, as `hostCountries` gives them. */
  readonly hosts: ReadonlyMap<string, Iso3>;
  readonly research: ReadonlyMap<Iso3, Research>;
  /** Shared works, and the latest year that is wholly indexed; null where they could not be had. */
  readonly papers: { readonly of: Copublications; readonly year: number } | null;
}

/** For whom partners are looked for. */
export type PartnerSubject =
  | { readonly kind: 'country'; readonly id: Iso3 }
  | { readonly kind: 'site'; readonly id: string }
  | { readonly kind: 'network'; readonly id: string };

/** Somebody who cooperates, with all that the parts ask of them. */
export interface Party {
  readonly kind: 'country' | 'site' | 'network';
  readonly id: string;
  /** Of a network its members, of others their own; in the order of their table. */
  readonly countries: readonly Iso3[];
  readonly places: readonly LngLat[];
  /** The centres of the present: a country's, or the site itself. */
  readonly centres: readonly Centre[];
  /** The fields of these centres; of a network what it is about. */
  readonly fields: ReadonlySet<Field>;
  /** The networks of each who stands behind it: of a network one set for each member. */
  readonly memberships: readonly ReadonlySet<string>[];
  /** Whether an end of a link is this one: of a country itself or a centre in it. */
  readonly isEnd: (end: LinkEnd) => boolean;
}

/** What is looked at of the tables. */
export interface Sight {
  /** Only these fields count; all where there are none. */
  readonly fields: readonly Field[];
  /** Whether the networks count that nearly everyone is in. */
  readonly broad: boolean;
}

/** Whether something about a subject counts among the fields that are looked at. */
export const isAbout = ({ fields }: Sight, subject: string): boolean =>
  fields.length === 0 || isOneOf(fields, subject);

/** The networks that count, and the countries that are members of each. */
export interface Memberships {
  readonly ofCountry: ReadonlyMap<Iso3, ReadonlySet<string>>;
  readonly counted: ReadonlySet<string>;
}

/** Of which of the networks that count each country is a member. */
export function membershipsOf({ networks }: PartnerTables, sight: Sight): Memberships {
  const ofCountry = new Map<Iso3, Set<string>>();
  const counted = new Set<string>();
  for (const network of networks.values()) {
    const { id, subjects } = network;
    if (!sight.broad && BROAD_NETWORKS.includes(id)) continue;
    if (!subjects.some((subject) => isAbout(sight, subject))) continue;
    counted.add(id);
    for (const member of memberCountries(network)) {
      const own = ofCountry.get(member) ?? new Set();
      ofCountry.set(member, own.add(id));
    }
  }
  return { ofCountry, counted };
}

const NONE: ReadonlySet<string> = new Set();

/** Where a country is: its capital, or where its name stands if the table has none. */
const placeOf = (iso3: Iso3, { catalog, capitals }: PartnerTables): readonly LngLat[] => {
  const place = capitals.get(iso3) ?? catalog.countries.get(iso3)?.lngLat;
  return place ? [place] : [];
};

/** A country as a party. */
export function countryParty(iso3: Iso3, tables: PartnerTables, memberships: Memberships): Party {
  const centres = tables.catalog.sites.filter(
    (site): site is Centre => site.kind === 'centre' && !site.former && site.countries.includes(iso3),
  );
  return {
    kind: 'country',
    id: iso3,
    countries: [iso3],
    places: placeOf(iso3, tables),
    centres,
    fields: new Set(centres.map(({ field }) => field)),
    memberships: [memberships.ofCountry.get(iso3) ?? NONE],
    isEnd: (end) => countryOfEnd(end, tables.catalog, tables.hosts) === iso3,
  };
}

/** A centre as a party. */
export function centreParty(site: Centre, memberships: Memberships): Party {
  return {
    kind: 'site',
    id: site.id,
    countries: site.countries,
    places: [site.lngLat],
    centres: [site],
    fields: new Set([site.field]),
    memberships: [new Set(networksOfSite(site).filter((id) => memberships.counted.has(id)))],
    isEnd: ({ kind, id }) => kind === 'centre' && id === site.id,
  };
}

/** A network as a party: its members, and what it is about. */
export function networkParty(network: Network, tables: PartnerTables, memberships: Memberships): Party {
  const members = new Set(memberCountries(network));
  const countries = [...tables.catalog.countries.keys()].filter((iso3) => members.has(iso3));
  return {
    kind: 'network',
    id: network.id,
    countries,
    places: countries.flatMap((iso3) => placeOf(iso3, tables)),
    centres: [],
    fields: new Set(FIELDS.filter((field) => isOneOf(network.subjects, field))),
    memberships: countries.map((iso3) => memberships.ofCountry.get(iso3) ?? NONE),
    isEnd: (end) => members.has(countryOfEnd(end, tables.catalog, tables.hosts) ?? ''),
  };
}
