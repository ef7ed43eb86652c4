import { EARTH_RADIUS_KM } from '../geodesy.ts';
import type { Centre } from '../site.ts';
import { mapKeys } from '../typed.ts';
import type { Region } from '../vocabulary.ts';
import { createMeasure, type Measures } from './measure.ts';
import { PART_IDS, type PartId, type Weights } from './parts.ts';
import {
  centreParty,
  countryParty,
  membershipsOf,
  networkParty,
  type PartnerSubject,
  type PartnerTables,
  type Party,
  type Sight,
} from './party.ts';

/** Half the way round the Earth, in kilometres: nothing is farther. */
const FARTHEST = Math.PI * EARTH_RADIUS_KM;

/** A candidate with what was found of it, and what each part came to. */
export interface RankedPartner {
  readonly party: Party;
  readonly measures: Measures;
  /** Each part between 0 and 1; what is not known stands in the middle of what is known of the others. */
  readonly values: Readonly<Record<PartId, number>>;
  /** The parts that are not known of it. */
  readonly missing: readonly PartId[];
  /** Their mean by the weights, between 0 and 1; 0 where no part counts. */
  readonly score: number;
}

/** What is asked. */
export interface PartnerQuestion extends Sight {
  readonly subject: PartnerSubject;
  /** Only candidates in these; all where there are none. */
  readonly regions: readonly Region[];
  readonly groups: readonly string[];
}

type Amounts = Readonly<Record<PartId, number | null>>;

/** What each part comes to before it is set between 0 and 1; null where it is not known. */
function amountsOf(measures: Measures, ranks: CapacityRanks): Amounts {
  const { field, complement, networks, links, papers, growth, near, region, capacity } = measures;
  return {
    field: field.length,
    complement: complement?.length ?? null,
    networks: networks.mean,
    links: links.length,
    papers: papers === null ? null : Math.log1p(papers),
    growth: growth && Math.min(1, Math.max(0, (Math.log2(Math.max(growth.ratio, 1e-9)) + 1) / 3)),
    near: near === null ? null : 1 - near / FARTHEST,
    region: (region.same + region.south) / 2,
    capacity: ranks(capacity),
  };
}

/** The parts that count how many: of these the largest has 1, and none 0. */
const BY_LARGEST: readonly PartId[] = ['field', 'complement', 'networks', 'links', 'papers'];

type CapacityRanks = (capacity: Measures['capacity']) => number | null;

/** The share of the others whose figure is smaller, a tie counting half; of both figures the mean, where both are known. */
function capacityRanks(all: readonly Measures[]): CapacityRanks {
  const rankIn = (pick: (capacity: Measures['capacity']) => number | null) => {
    const known = all.flatMap(({ capacity }) => pick(capacity) ?? []);
    return (value: number | null) => {
      if (value === null || known.length < 2) return null;
      const below = known.filter((other) => other < value).length;
      const equal = known.filter((other) => other === value).length - 1;
      return (below + equal / 2) / (known.length - 1);
    };
  };
  const ofPercent = rankIn(({ percent }) => percent);
  const ofResearchers = rankIn(({ researchers }) => researchers);
  return ({ percent, researchers }) => {
    const ranks = [ofPercent(percent), ofResearchers(researchers)].filter((rank) => rank !== null);
    return ranks.length > 0 ? ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length : null;
  };
}

/** The middle of some numbers; 0.5 where there are none. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? 0.5 : (low + high) / 2;
}

/** Whether a country is asked for. */
function isAsked(iso3: string, { regions, groups }: PartnerQuestion, { catalog }: PartnerTables): boolean {
  const country = catalog.countries.get(iso3);
  if (!country) return false;
  if (regions.length > 0 && !regions.includes(country.region)) return false;
  return groups.length === 0 || country.groups.some((group) => groups.includes(group));
}

/** The subject as a party, and who could be its partners: countries for a country, those outside it for a network, centres for a centre. */
function partiesOf(
  question: PartnerQuestion,
  tables: PartnerTables,
): { readonly subject: Party; readonly candidates: readonly Party[] } | null {
  const { catalog, networks } = tables;
  const { kind, id } = question.subject;
  const memberships = membershipsOf(tables, question);
  if (kind === 'site') {
    const site = catalog.siteById.get(id);
    if (site?.kind !== 'centre') return null;
    const others = catalog.sites.filter(
      (other): other is Centre =>
        other.kind === 'centre' &&
        !other.former &&
        other.id !== id &&
        other.countries.some((iso3) => isAsked(iso3, question, tables)),
    );
    return {
      subject: centreParty(site, memberships),
      candidates: others.map((other) => centreParty(other, memberships)),
    };
  }
  const network = networks.get(id);
  const isKnown = kind === 'network' ? network : catalog.countries.has(id);
  if (!isKnown) return null;
  const subject =
    network && kind === 'network'
      ? networkParty(network, tables, memberships)
      : countryParty(id, tables, memberships);
  const own = new Set(subject.countries);
  return {
    subject,
    candidates: [...catalog.countries.keys()]
      .filter((iso3) => !own.has(iso3) && isAsked(iso3, question, tables))
      .map((iso3) => countryParty(iso3, tables, memberships)),
  };
}

/** Sets the amounts of a part between 0 and 1, and what is not known in the middle of what is. */
function scaleOf(part: PartId, amounts: readonly Amounts[]): (amount: number | null) => number {
  const known = amounts.flatMap((each) => each[part] ?? []);
  const largest = BY_LARGEST.includes(part) ? Math.max(0, ...known) : 1;
  const set = (amount: number) => (largest > 0 ? amount / largest : 0);
  const middle = medianOf(known.map(set));
  return (amount) => (amount === null ? middle : set(amount));
}

/** The mean of the parts by their weights; 0 where none counts. */
export function scoreOf(values: RankedPartner['values'], parts: readonly PartId[], weights: Weights): number {
  const whole = parts.reduce((sum, part) => sum + weights[part], 0);
  if (whole === 0) return 0;
  return parts.reduce((sum, part) => sum + weights[part] * values[part], 0) / whole;
}

/** Candidates with each part between 0 and 1, before they are weighed: what does not change with the weights. */
export interface MeasuredPartners {
  readonly subject: Party;
  /** The parts that can be asked of this subject. */
  readonly parts: readonly PartId[];
  readonly partners: readonly Omit<RankedPartner, 'score'>[];
}

/** Measures all candidates; null where the subject is not known, or is no centre. */
export function measurePartners(question: PartnerQuestion, tables: PartnerTables): MeasuredPartners | null {
  const parties = partiesOf(question, tables);
  if (!parties) return null;
  const { subject, candidates } = parties;
  const measure = createMeasure(subject, tables, question);
  const measured = candidates.map((party) => ({ party, measures: measure(party) }));
  const ranks = capacityRanks(measured.map(({ measures }) => measures));
  const rows = measured.map((row) => ({ ...row, amounts: amountsOf(row.measures, ranks) }));
  const all = rows.map(({ amounts }) => amounts);
  const scales = mapKeys(PART_IDS, (part) => scaleOf(part, all));
  // One centre has one field: there is nothing for the other to add to.
  const parts = PART_IDS.filter((part) => subject.kind !== 'site' || part !== 'complement');
  return {
    subject,
    parts,
    partners: rows.map(({ party, measures, amounts }) => ({
      party,
      measures,
      values: mapKeys(PART_IDS, (part) => scales[part](amounts[part])),
      missing: parts.filter((part) => amounts[part] === null),
    })),
  };
}

/** Puts measured candidates into the order of their scores; among equals that of their table. */
export function weighPartners(
  { parts, partners }: MeasuredPartners,
  weights: Weights,
): readonly RankedPartner[] {
  return partners
    .map((partner) => ({ ...partner, score: scoreOf(partner.values, parts, weights) }))
    .sort((a, b) => b.score - a.score);
}
