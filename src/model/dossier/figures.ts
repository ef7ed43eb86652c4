import type { Research } from '../catalog/research.ts';
import type { Iso3, Site } from '../site.ts';
import { FIELDS, type Group, KINDS, type Kind, REGIONS } from '../vocabulary.ts';
import { type Peers, type Rank, rankOf } from './rank.ts';
import { countriesOf, type Subject } from './subject.ts';
import type { DossierTables, Rows } from './tables.ts';

/** The numbers that stand at the head of a dossier. */
export const FIGURE_IDS = [...KINDS, 'countries', 'networks', 'spending', 'researchers', 'articles'] as const;
export type FigureId = (typeof FIGURE_IDS)[number];

/** A number at the head of a dossier. */
export interface KeyFigure {
  readonly id: FigureId;
  /** Null where it is not known. */
  readonly value: number | null;
  /** Of a figure that is of a year. */
  readonly year: number | null;
  /** The rows behind it; null where it is no number of sites. */
  readonly rows: Rows | null;
  /** The nearest peers first; empty where it is not ranked. */
  readonly ranks: readonly Rank[];
  /** Of how many in the whole world; null where a part says nothing. */
  readonly world: number | null;
  /** Whether it is older than `YEARS_RANKED` and so is not ranked. */
  readonly isOld: boolean;
}

/** A figure of research that is older than so many years is not ranked: see `countries.SOURCES.md`. */
export const YEARS_RANKED = 10;

/** A figure of research with its year; null where the table has none. */
export interface Measured {
  readonly value: number;
  readonly year: number;
}

/** The figures of research that countries are ranked by. */
export const RESEARCH_FIGURES = ['spending', 'researchers', 'articles'] as const;
export type ResearchFigure = (typeof RESEARCH_FIGURES)[number];

/** A country's figure of research. */
export function measured(research: Research | undefined, figure: ResearchFigure): Measured | null {
  if (!research) return null;
  const pairs: Readonly<Record<ResearchFigure, readonly [number | null, number | null]>> = {
    spending: [research.percent, research.percentYear],
    researchers: [research.researchers, research.researchersYear],
    articles: [research.articles, research.articlesYear],
  };
  const [value, year] = pairs[figure];
  return value === null || year === null ? null : { value, year };
}

/** Whether a figure is too old to be ranked in an edition of a year. */
export const isOldFigure = ({ year }: Measured, now: number): boolean => now - year > YEARS_RANKED;

/** Groups whose members compare themselves with one another; any other country is ranked in its region. */
const OWN_GROUPS: readonly Group[] = ['asean', 'eu'];

/** Among whom a country is ranked first. */
export function peersOfCountry(iso3: Iso3, { catalog }: Pick<DossierTables, 'catalog'>): Peers | null {
  const country = catalog.countries.get(iso3);
  const group = OWN_GROUPS.find((id) => country?.groups.includes(id));
  if (group) return { kind: 'group', id: group };
  return country ? { kind: 'region', id: country.region } : null;
}

/** The countries among which one is ranked. */
export function countriesOfPeers(peers: Peers, tables: DossierTables): readonly Iso3[] {
  if (peers.kind === 'group' || peers.kind === 'region') return countriesOf(peers, tables);
  return [...tables.catalog.countries.keys()];
}

/** How many of each kind of site countries have, former ones left out. */
export function countByCountry(sites: readonly Site[]): ReadonlyMap<Iso3, Readonly<Record<Kind, number>>> {
  const counts = new Map<Iso3, Record<Kind, number>>();
  for (const { countries, kind, former } of sites) {
    if (former) continue;
    for (const iso3 of countries) {
      const own = counts.get(iso3) ?? { centre: 0, 'biosphere-reserve': 0, geopark: 0 };
      own[kind]++;
      counts.set(iso3, own);
    }
  }
  return counts;
}

/** The networks of which countries are members, by country. */
export function networksByCountry({
  networks,
}: Pick<DossierTables, 'networks'>): ReadonlyMap<Iso3, ReadonlySet<string>> {
  const found = new Map<Iso3, Set<string>>();
  for (const { id, members } of networks.values()) {
    for (const { kind, role, member } of members) {
      if (kind !== 'country' || role !== 'member') continue;
      const own = found.get(member) ?? new Set();
      found.set(member, own.add(id));
    }
  }
  return found;
}

const NO_RANK = { year: null, ranks: [], world: null, isOld: false } as const;

/** The ranks of a country by a number, among its own group or region and in the world. */
function ranksOfCountry(
  iso3: Iso3,
  numberOf: (iso3: Iso3) => number | null,
  tables: DossierTables,
): readonly Rank[] {
  const own = peersOfCountry(iso3, tables);
  const all: readonly Peers[] = [...(own ? [own] : []), { kind: 'world' }];
  return all.flatMap((peers) => rankOf(iso3, countriesOfPeers(peers, tables), numberOf, peers) ?? []);
}

/** The figures of a country: its sites by kind, its networks, and its research. */
function figuresOfCountry(iso3: Iso3, tables: DossierTables): readonly KeyFigure[] {
  const { catalog, research } = tables;
  const counts = countByCountry(catalog.sites);
  const networks = networksByCountry(tables);
  const now = Number(catalog.compiled.slice(0, 4));
  const sites = KINDS.map((kind): KeyFigure => {
    const countOf = (code: Iso3) => counts.get(code)?.[kind] ?? 0;
    return {
      ...NO_RANK,
      id: kind,
      value: countOf(iso3),
      rows: { kind: [kind], country: [iso3] },
      ranks: ranksOfCountry(iso3, countOf, tables),
    };
  });
  const figures = RESEARCH_FIGURES.map((id): KeyFigure => {
    const own = measured(research.get(iso3), id);
    const isOld = own !== null && isOldFigure(own, now);
    const numberOf = (code: Iso3) => {
      const figure = measured(research.get(code), id);
      return figure && !isOldFigure(figure, now) ? figure.value : null;
    };
    return {
      id,
      value: own?.value ?? null,
      year: own?.year ?? null,
      rows: null,
      ranks: ranksOfCountry(iso3, numberOf, tables),
      world: null,
      isOld,
    };
  });
  return [
    ...sites,
    // The tables tell of networks as Viet Nam sees them: to rank others by them would say nothing.
    { ...NO_RANK, id: 'networks', value: networks.get(iso3)?.size ?? 0, rows: null },
    ...figures,
  ];
}

/** Ranks what is one of five regions or ten fields, by its number of sites. */
function rankOfWhole(subject: Subject, kind: Kind, sites: readonly Site[]): readonly Rank[] {
  const now = sites.filter((site) => site.kind === kind && !site.former);
  if (subject.kind === 'region') {
    const countOf = (id: string) => now.filter(({ region }) => region === id).length;
    const rank = rankOf<string>(subject.id, REGIONS, countOf, { kind: 'regions' });
    return rank ? [rank] : [];
  }
  if (subject.kind !== 'field') return [];
  const countOf = (id: string) => now.filter(({ field }) => field === id).length;
  const rank = rankOf<string>(subject.id, FIELDS, countOf, { kind: 'fields' });
  return rank ? [rank] : [];
}

/** The rows of a subject: what its sites are filtered by; null of a single site. */
export function rowsOf(subject: Subject): Rows | null {
  switch (subject.kind) {
    case 'country':
      return { country: [subject.id] };
    case 'group':
      return { group: [subject.id] };
    case 'region':
      return { region: [subject.id] };
    case 'network':
      return { member: [subject.id] };
    case 'field':
      return { kind: ['centre'], field: [subject.id] };
    case 'site':
      return null;
  }
}

/** The figures at the head of a dossier; none of a single site, whose facts are words. */
export function figuresOf(
  subject: Subject,
  own: readonly Site[],
  countries: readonly Iso3[],
  tables: DossierTables,
): readonly KeyFigure[] {
  if (subject.kind === 'site') return [];
  if (subject.kind === 'country') return figuresOfCountry(subject.id, tables);
  const { sites } = tables.catalog;
  const present = own.filter(({ former }) => !former);
  const kinds = subject.kind === 'field' ? (['centre'] as const) : KINDS;
  const whole = (kind: Kind) => sites.filter((site) => site.kind === kind && !site.former).length;
  const hosts = new Set(present.flatMap((site) => site.countries));
  return [
    ...kinds.map(
      (kind): KeyFigure => ({
        ...NO_RANK,
        id: kind,
        value: present.filter((site) => site.kind === kind).length,
        rows: { ...rowsOf(subject), kind: [kind] },
        ranks: rankOfWhole(subject, kind, sites),
        world: whole(kind),
      }),
    ),
    {
      ...NO_RANK,
      id: 'countries',
      value: subject.kind === 'field' ? hosts.size : countries.length,
      rows: null,
    },
  ];
}
