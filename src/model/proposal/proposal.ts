import type { Catalog } from '../catalog/catalog.ts';
import { EVERYWHERE, type GapSubject, mandateOf } from '../coverage/centres.ts';
import { type GroundIndex, type Mask, maskOf } from '../coverage/ground-index.ts';
import { fieldsByRegion, type MatrixCell } from '../coverage/matrix.ts';
import { type FarPlace, farthestPlaces } from '../coverage/people.ts';
import { lastClassOf } from '../coverage/ranges.ts';
import { compareReach, type LosingCentre } from '../coverage/what-if.ts';
import type { DossierTables } from '../dossier/tables.ts';
import { hostCountries } from '../graph/host-countries.ts';
import { PART_IDS, type PartId } from '../partners/parts.ts';
import type { PartnerTables, Party } from '../partners/party.ts';
import { measurePartners, type RankedPartner, weighPartners } from '../partners/rank.ts';
import type { Centre, LngLat } from '../site.ts';
import { isOneOf, mapKeys } from '../typed.ts';
import { FIELDS, type Field, type Region } from '../vocabulary.ts';
import type { ProposalAsked } from './asked.ts';
import { compareCandidates, type ProposalCandidate } from './candidates.ts';
import { type ProcedureStep, stepsFor } from './procedure.ts';
import { type Measuring, maskOfCountry, type PartReach, partReach, reachOf } from './reach-of.ts';
import { type ProposalRisks, risksOf } from './risks.ts';

/** All that proposals are made of. */
export interface ProposalTables extends DossierTables {
  readonly index: GroundIndex;
  readonly procedure: readonly ProcedureStep[];
}

/** The parts of the world whose people are counted, from near to far. */
export const PARTS = ['country', 'region', 'world'] as const;
export type PartOfWorld = (typeof PARTS)[number];

/** The people of a part as they are, and with what is thought of. */
export interface PartGap {
  readonly part: PartOfWorld;
  readonly before: PartReach;
  readonly after: PartReach;
}

/** So much of each list stands in a proposal. */
const MOST = { cities: 5, partners: 5, losing: 3 } as const;

/** All that a proposal says, as data: words are made of it elsewhere. */
export interface Proposal {
  readonly asked: ProposalAsked;
  readonly measuring: Measuring;
  readonly region: Region;
  /** The centres that are thought of; none where nothing was put on the map. */
  readonly points: readonly LngLat[];
  /** The centres that distances are measured to, and those of them in the country. */
  readonly centres: readonly Centre[];
  readonly own: readonly Centre[];
  readonly gaps: readonly PartGap[];
  /** The cities of the country that are farthest; else its other places. */
  readonly cities: readonly FarPlace[];
  /** Each field in each region. */
  readonly matrix: readonly MatrixCell[];
  /** How many people come within the distance by what is thought of, in the world and in the country. */
  readonly gain: { readonly world: number; readonly country: number };
  /** The centres that would be the nearest for fewer people. */
  readonly losing: readonly LosingCentre[];
  readonly candidates: readonly ProposalCandidate[];
  readonly partners: {
    readonly subject: Party;
    readonly parts: readonly PartId[];
    readonly ranked: readonly RankedPartner[];
    readonly tables: PartnerTables;
  } | null;
  readonly steps: readonly ProcedureStep[];
  readonly risks: ProposalRisks;
}

/** The fields of a subject; none where it is all of them. */
export function fieldsOf(subject: GapSubject): readonly Field[] {
  if (isOneOf(FIELDS, subject)) return [subject];
  // The natural sciences are the first five of the fields.
  return subject === 'all' ? [] : FIELDS.slice(0, 5);
}

/** Who could be its partners: all parts alike. */
function partnersOf({ subject, country }: ProposalAsked, tables: DossierTables): Proposal['partners'] {
  const own: PartnerTables = { ...tables, hosts: hostCountries(tables.links) };
  const measured = measurePartners(
    {
      subject: { kind: 'country', id: country },
      fields: fieldsOf(subject),
      broad: false,
      regions: [],
      groups: [],
    },
    own,
  );
  if (!measured) return null;
  const ranked = weighPartners(
    measured,
    mapKeys(PART_IDS, () => 1),
  ).slice(0, MOST.partners);
  return { subject: measured.subject, parts: measured.parts, ranked, tables: own };
}

/** The people of the country, of its region and of the world. */
function masksOf(country: string, region: Region, index: GroundIndex, { countries }: Catalog) {
  const inRegion = [...countries.values()].filter((each) => each.region === region).map(({ iso3 }) => iso3);
  const masks: Readonly<Record<PartOfWorld, Mask>> = {
    country: maskOfCountry(index, country),
    region: maskOf(index, new Set(inRegion)),
    world: maskOf(index, null),
  };
  return masks;
}

/** All that the tables tell for a proposal; null where the country has no row. */
export function makeProposal(
  asked: ProposalAsked,
  points: readonly LngLat[],
  measuring: Measuring,
  tables: ProposalTables,
): Proposal | null {
  const { index, catalog, procedure } = tables;
  const { subject, country } = asked;
  const region = catalog.countries.get(country)?.region;
  if (!region) return null;
  const { centres, before, after } = reachOf(subject, points, measuring, tables);
  const masks = masksOf(country, region, index, catalog);
  const { within, standing, byMandate } = measuring;
  const gainIn = (mask: Mask) => compareReach(before, after, index, mask.places);
  const inWorld = gainIn(masks.world);
  const range = lastClassOf(within);
  const gaps = PARTS.map((part) => ({
    part,
    before: partReach(before, index, masks[part]),
    after: partReach(after, index, masks[part]),
  }));
  const candidates = compareCandidates(points, {
    index,
    before,
    centres,
    within,
    home: masks.country,
    world: masks.world,
  });
  const own = centres.filter(({ countries }) => countries.includes(country));
  const field = isOneOf(FIELDS, subject) ? subject : null;
  return {
    asked,
    measuring,
    region,
    points,
    centres,
    own,
    gaps,
    cities: farthestPlaces(before, index.ground, masks.country.places).slice(0, MOST.cities),
    matrix: fieldsByRegion(index.places, catalog.sites, standing, (centre) => ({
      lngLat: centre.lngLat,
      regions: byMandate ? mandateOf(centre) : EVERYWHERE,
    })),
    gain: { world: inWorld.within[range] ?? 0, country: gainIn(masks.country).within[range] ?? 0 },
    losing: inWorld.losing.slice(0, MOST.losing),
    candidates,
    partners: partnersOf(asked, tables),
    steps: stepsFor(procedure, field),
    risks: risksOf({ asked, measuring, centres, own, candidates, points, home: masks.country }, tables),
  };
}
