import { BROAD_NETWORKS } from '../broad-networks.ts';
import { networksOfSite } from '../catalog/site-networks.ts';
import { type Link, type MemberRole, NETWORK_KINDS, type Network } from '../network.ts';
import type { Iso3, Site } from '../site.ts';
import { isOneOf } from '../typed.ts';
import { networksByCountry } from './figures.ts';
import { countriesOf, type Subject } from './subject.ts';
import type { DossierTables } from './tables.ts';

/** A network in which a subject takes part. */
export interface OwnNetwork {
  readonly network: Network;
  /** As what; null where it is told by members alone. */
  readonly role: MemberRole | null;
  readonly since: number | null;
  /** How many of the subject's countries are members; null of a single country or site. */
  readonly members: number | null;
  readonly isBroad: boolean;
}

/** A country and a number. */
export interface Counted {
  readonly iso3: Iso3;
  readonly count: number;
}

/** The networks of a subject. */
export interface NetworksPart {
  readonly networks: readonly OwnNetwork[];
  /** Of how many countries its members are; 1 of a country. */
  readonly countries: number;
  /** With whom it shares most networks, the broad ones left out. */
  readonly shared: readonly Counted[];
}

/** So many countries with which networks are shared are told. */
const FEW = 6;

const isBroad = ({ id }: Network) => BROAD_NETWORKS.includes(id);

/** UNESCO's own first, then organisations and forums, agreements between two last; of a kind, that of most members first. */
const byWeight = (a: OwnNetwork, b: OwnNetwork) =>
  Number(a.isBroad) - Number(b.isBroad) ||
  NETWORK_KINDS.indexOf(a.network.kind) - NETWORK_KINDS.indexOf(b.network.kind) ||
  b.network.members.length - a.network.members.length;

function networksOfCountry(iso3: Iso3, { networks }: DossierTables): readonly OwnNetwork[] {
  return [...networks.values()].flatMap((network) => {
    const own = network.members.filter(({ kind, member }) => kind === 'country' && member === iso3);
    const [first] = own;
    if (!first) return [];
    const { role, since } = own.find((each) => each.role === 'member') ?? first;
    return [{ network, role, since, members: null, isBroad: isBroad(network) }];
  });
}

/** The networks of which at least half of the countries are members. */
function networksOfPlace(countries: readonly Iso3[], { networks }: DossierTables): readonly OwnNetwork[] {
  const own = new Set(countries);
  return [...networks.values()].flatMap((network) => {
    const members = new Set(
      network.members.flatMap(({ kind, role, member }) =>
        kind === 'country' && role === 'member' && own.has(member) ? [member] : [],
      ),
    ).size;
    if (members * 2 < countries.length || members === 0) return [];
    return [{ network, role: null, since: network.startYear, members, isBroad: isBroad(network) }];
  });
}

function networksOfOneSite(site: Site, { networks, details }: DossierTables): readonly OwnNetwork[] {
  const listed = details.get(site.id)?.networks ?? [];
  const ids = new Set([...networksOfSite(site), ...listed.map(({ id }) => id)]);
  return [...ids].flatMap((id) => {
    const network = networks.get(id);
    if (!network) return [];
    const row = listed.find((each) => each.id === id);
    const role = network.members.find(({ member }) => member === site.id)?.role ?? null;
    return [{ network, role, since: row?.since ?? null, members: null, isBroad: isBroad(network) }];
  });
}

/** With whom countries share most networks, the broad ones left out. */
function sharedWith(iso3: Iso3, tables: DossierTables): readonly Counted[] {
  const narrow = new Map(
    [...networksByCountry(tables)].map(([code, ids]) => [
      code,
      [...ids].filter((id) => !BROAD_NETWORKS.includes(id)),
    ]),
  );
  const own = new Set(narrow.get(iso3));
  return [...narrow]
    .filter(([code]) => code !== iso3 && tables.catalog.countries.has(code))
    .map(([code, ids]) => ({ iso3: code, count: ids.filter((id) => own.has(id)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.iso3.localeCompare(b.iso3))
    .slice(0, FEW);
}

/** The networks of a subject; null where it is a network itself. */
export function networksPart(subject: Subject, tables: DossierTables): NetworksPart | null {
  const part = (networks: readonly OwnNetwork[], countries: number, shared: readonly Counted[] = []) => ({
    networks: networks.toSorted(byWeight),
    countries,
    shared,
  });
  switch (subject.kind) {
    case 'country':
      return part(networksOfCountry(subject.id, tables), 1, sharedWith(subject.id, tables));
    case 'group':
    case 'region': {
      const countries = countriesOf(subject, tables);
      return part(networksOfPlace(countries, tables), countries.length);
    }
    case 'site': {
      const site = tables.catalog.siteById.get(subject.id);
      return site ? part(networksOfOneSite(site, tables), 1) : null;
    }
    case 'field': {
      const all = [...tables.networks.values()].filter(({ subjects }) => isOneOf(subjects, subject.id));
      return part(
        all.map((network) => ({
          network,
          role: null,
          since: network.startYear,
          members: null,
          isBroad: isBroad(network),
        })),
        0,
      );
    }
    case 'network':
      return null;
  }
}

/** The links that sources state and of which one end is the subject, or one of its sites. */
export function linksOf(subject: Subject, own: readonly Site[], { links }: DossierTables): readonly Link[] {
  if (subject.kind === 'network') return links.filter(({ network }) => network === subject.id);
  const sites = new Set(own.map(({ id }) => id));
  const isOwn = ({ kind, id }: Link['from']) =>
    (kind === 'centre' && sites.has(id)) ||
    (subject.kind === 'country' && kind === 'country' && id === subject.id);
  if (subject.kind !== 'country' && subject.kind !== 'site') return [];
  // That a country hosts its centre is said where the centre stands.
  return links.filter(({ from, to, type }) => type !== 'host' && isOwn(from) !== isOwn(to));
}
