import type { LngLat } from '../site.ts';
import { at, isOneOf } from '../typed.ts';
import { GAP_SUBJECTS, type GapSubject } from './centres.ts';
import type { Ground } from './ground-file.ts';
import type { Points } from './ground-index.ts';
import { medianKm, type Spread, spreadOf } from './people.ts';
import { RANGES } from './ranges.ts';
import type { Reach } from './reach.ts';

/** So many centres may be thought of at one time. */
export const MOST_WHAT_IFS = 3;

/** Centres that are thought of: of what, and where. */
export interface WhatIf {
  readonly subject: GapSubject;
  readonly points: readonly LngLat[];
}

/** About a kilometre: what a link keeps. */
const tidy = (degrees: number) => Number(degrees.toFixed(2));

/** As a link carries it: `water@105.85,21.03;-0.19,5.6`. */
export function encodeWhatIf({ subject, points }: WhatIf): string | null {
  if (points.length === 0) return null;
  return `${subject}@${points.map(([lng, lat]) => `${tidy(lng)},${tidy(lat)}`).join(';')}`;
}

function decodePoint(text: string): LngLat | null {
  const parts = /^(-?\d{1,3}(?:\.\d+)?),(-?\d{1,2}(?:\.\d+)?)$/.exec(text.trim());
  const [lng, lat] = [Number(parts?.[1]), Number(parts?.[2])];
  return Math.abs(lng) <= 180 && Math.abs(lat) <= 90 ? [tidy(lng), tidy(lat)] : null;
}

/** What a link means; null where it is none. Each point may name its subject again; points that are none are left out. */
export function decodeWhatIf(text: string): WhatIf | null {
  const [subject] = text.split('@');
  if (!isOneOf(GAP_SUBJECTS, subject)) return null;
  const points = text
    .split(';')
    .map((part) => decodePoint(part.slice(part.indexOf('@') + 1)))
    .filter((point) => point !== null)
    .slice(0, MOST_WHAT_IFS);
  return points.length > 0 ? { subject, points } : null;
}

/** A country some of whose people come nearer. */
export interface NearerCountry {
  readonly code: string;
  /** How many of its people come nearer. */
  readonly people: number;
  /** How many of them come within each of the ranges. */
  readonly within: readonly number[];
  readonly median: { readonly before: number; readonly after: number };
}

/** A centre for some of whose people another one would be nearer. */
export interface LosingCentre {
  /** Its place among the centres. */
  readonly centre: number;
  /** For how many people it is the nearest, and would be. */
  readonly before: number;
  readonly after: number;
}

/** What would be another with the centres that are thought of. */
export interface WhatIfGain {
  readonly before: Spread;
  readonly after: Spread;
  /** How many people come within each of the ranges. */
  readonly within: readonly number[];
  /** Those with most people who come nearer first. */
  readonly countries: readonly NearerCountry[];
  /** Those that lose most first. */
  readonly losing: readonly LosingCentre[];
}

/** Who is counted as having come within each range. */
function addWithin(within: number[], before: number, after: number, people: number): void {
  RANGES.forEach((range, index) => {
    if (before > range && after <= range) within[index] = at(within, index) + people;
  });
}

function nearerCountries(
  before: Reach,
  after: Reach,
  ground: Ground,
  mask: Uint8Array,
): readonly NearerCountry[] {
  const byCountry = new Map<string, { people: number; within: number[] }>();
  for (const { index, country, people } of ground.places) {
    const [was, is] = [at(before.km, index), at(after.km, index)];
    if (at(mask, index) === 0 || country === '' || is >= was) continue;
    const own = byCountry.get(country) ?? { people: 0, within: RANGES.map(() => 0) };
    own.people += people;
    addWithin(own.within, was, is, people);
    byCountry.set(country, own);
  }
  const medianOf = (code: string, { km }: Reach) =>
    medianKm(
      ground.places
        .filter(({ country }) => country === code)
        .map(({ index, people }) => ({ km: at(km, index), people })),
    );
  return [...byCountry]
    .map(([code, own]) => ({
      code,
      ...own,
      median: { before: medianOf(code, before), after: medianOf(code, after) },
    }))
    .sort((a, b) => b.people - a.people || a.code.localeCompare(b.code));
}

/** Compares the present with what would be, for the people of a part of the world. `after` extends `before`. */
export function compareReach(
  before: Reach,
  after: Reach,
  { ground, places }: { readonly ground: Ground; readonly places: Points },
  mask: Uint8Array,
): WhatIfGain {
  const within = RANGES.map(() => 0);
  const leads = new Map<number, { before: number; after: number }>();
  for (let place = 0; place < places.count; place++) {
    if (at(mask, place) === 0) continue;
    const people = at(places.weights, place);
    addWithin(within, at(before.km, place), at(after.km, place), people);
    const [was, is] = [at(before.nearest, place), at(after.nearest, place)];
    if (was < 0) continue;
    const lead = leads.get(was) ?? { before: 0, after: 0 };
    lead.before += people;
    if (was === is) lead.after += people;
    leads.set(was, lead);
  }
  return {
    before: spreadOf(before, places, mask),
    after: spreadOf(after, places, mask),
    within,
    countries: nearerCountries(before, after, ground, mask),
    losing: [...leads]
      .map(([centre, lead]) => ({ centre, ...lead }))
      .filter((lead) => lead.after < lead.before)
      .sort((a, b) => b.before - b.after - (a.before - a.after) || a.centre - b.centre),
  };
}
