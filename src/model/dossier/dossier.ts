import type { Indicator } from '../catalog/chronicle.ts';
import type { Research } from '../catalog/research.ts';
import { isSiteOfNetwork } from '../catalog/site-networks.ts';
import type { Statement } from '../catalog/statement.ts';
import type { Link, Network } from '../network.ts';
import type { Iso3, Site } from '../site.ts';
import type { Kind } from '../vocabulary.ts';
import {
  type CentreTerm,
  centresOf,
  type DossierCentre,
  type FieldLine,
  fieldLines,
  type MeasuredFrom,
  placeOfCountry,
  type SimilarSite,
  similarTo,
} from './centres.ts';
import { linksOf, type NetworksPart, networksPart } from './cooperation.ts';
import { countByCountry, figuresOf, type KeyFigure, rowsOf } from './figures.ts';
import { type GrowthPart, growthOf } from './growth.ts';
import { type PapersPart, papersPart } from './papers.ts';
import { type PartnersPart, partnersPart } from './partners.ts';
import { type ReachLine, reachLines } from './reach.ts';
import { countriesOf, type Subject, sitesOfSubject } from './subject.ts';
import type { DossierTables, Rows } from './tables.ts';
import { type DossierEvent, type Membership, membershipOf, timelineOf } from './timeline.ts';
import { type Unknowns, unknownsOf } from './unknowns.ts';

/** A country of a place, and what it has. */
export interface CountryLine {
  readonly iso3: Iso3;
  readonly counts: Readonly<Record<Kind, number>>;
  readonly research: Research | null;
}

/** All that a dossier says of its subject, as data: words are made of it elsewhere. A part that has nothing is null or empty. */
export interface Dossier {
  readonly subject: Subject;
  /** What its sites are filtered by; null of a single site. */
  readonly rows: Rows | null;
  /** Its sites of the present, and former ones after them. */
  readonly sites: readonly Site[];
  readonly countries: readonly Iso3[];
  readonly figures: readonly KeyFigure[];
  readonly growth: GrowthPart | null;
  readonly centres: readonly DossierCentre[];
  /** Countries of a place with what they have, those with most first; empty of a country or a site. */
  readonly countryLines: readonly CountryLine[];
  readonly from: MeasuredFrom | null;
  readonly fields: readonly FieldLine[];
  readonly networks: NetworksPart | null;
  readonly network: Network | null;
  readonly links: readonly Link[];
  readonly papers: PapersPart | null;
  /** What a country has of research. */
  readonly research: Research | null;
  readonly membership: Membership | null;
  /** Figures that sources state of it. */
  readonly indicators: readonly Indicator[];
  readonly similar: readonly SimilarSite[];
  /** The term of a single centre. */
  readonly term: CentreTerm | null;
  readonly events: readonly DossierEvent[];
  readonly statements: readonly Statement[];
  readonly unknowns: Unknowns;
  /** How far its people live from the nearest centre. */
  readonly reach: readonly ReachLine[];
  readonly partners: PartnersPart | null;
}

function measuredFrom(subject: Subject, tables: DossierTables): MeasuredFrom | null {
  if (subject.kind === 'country') return placeOfCountry(subject.id, tables);
  const site = subject.kind === 'site' ? tables.catalog.siteById.get(subject.id) : undefined;
  return site ? { lngLat: site.lngLat, kind: 'site' } : null;
}

/** What the countries of a place have. */
function linesOfCountries(
  subject: Subject,
  own: readonly Site[],
  countries: readonly Iso3[],
  { catalog, research }: DossierTables,
): readonly CountryLine[] {
  if (subject.kind === 'country' || subject.kind === 'site') return [];
  const counts = countByCountry(subject.kind === 'field' ? own : catalog.sites);
  const codes = subject.kind === 'field' ? [...counts.keys()] : countries;
  const none = { centre: 0, 'biosphere-reserve': 0, geopark: 0 };
  const sum = ({ counts: each }: CountryLine) => each.centre + each['biosphere-reserve'] + each.geopark;
  return codes
    .map((iso3) => ({ iso3, counts: counts.get(iso3) ?? none, research: research.get(iso3) ?? null }))
    .sort((a, b) => b.counts.centre - a.counts.centre || sum(b) - sum(a) || a.iso3.localeCompare(b.iso3));
}

/** How much a dossier tells: all, or only what the tables state, without what has to be measured against everything else. */
export type DossierExtent = 'whole' | 'stated';

/** All that the tables tell of a subject. */
export function makeDossier(
  subject: Subject,
  tables: DossierTables,
  extent: DossierExtent = 'whole',
): Dossier {
  const { catalog, networks, research, indicators, statements } = tables;
  const countries = countriesOf(subject, tables);
  const network = subject.kind === 'network' ? (networks.get(subject.id) ?? null) : null;
  const isMember = (site: Site) => network !== null && isSiteOfNetwork(site, network);
  const own = sitesOfSubject(subject, catalog.sites, isMember, new Set(countries));
  const sites = own.toSorted((a, b) => Number(a.former) - Number(b.former));
  const from = measuredFrom(subject, tables);
  const site = subject.kind === 'site' ? catalog.siteById.get(subject.id) : undefined;
  const centres = centresOf(sites, tables);
  const isPlace = subject.kind === 'country' || subject.kind === 'group' || subject.kind === 'region';
  const isWhole = extent === 'whole';
  const entity = subject.id;
  return {
    subject,
    rows: rowsOf(subject),
    sites,
    countries,
    figures: figuresOf(subject, sites, countries, tables),
    growth: site ? null : growthOf(sites, Number(catalog.compiled.slice(0, 4))),
    centres,
    countryLines: linesOfCountries(subject, sites, countries, tables),
    from,
    fields: subject.kind === 'field' || !isWhole ? [] : fieldLines(sites, from?.lngLat ?? null, tables),
    networks: networksPart(subject, tables),
    network,
    links: linksOf(subject, sites, tables),
    papers: isPlace && isWhole ? papersPart(countries, tables) : null,
    research: subject.kind === 'country' ? (research.get(subject.id) ?? null) : null,
    membership: membershipOf(subject, tables),
    indicators: indicators.filter((indicator) => indicator.entity === entity),
    similar: site && isWhole ? similarTo(site, tables) : [],
    term: site ? (centres[0]?.term ?? null) : null,
    events: timelineOf(subject, sites, tables),
    statements: statements.filter(({ entities }) => entities.includes(entity)),
    unknowns: unknownsOf(subject, sites, tables),
    reach: isWhole ? reachLines(subject, countries, tables) : [],
    partners: isWhole ? partnersPart(subject, tables) : null,
  };
}
