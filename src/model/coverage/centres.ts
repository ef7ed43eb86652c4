import type { Centre, Site } from '../site.ts';
import { FIELDS, type Field, REGIONS, type Region, type Status } from '../vocabulary.ts';

/** What distances are measured for: a field, the five fields of the natural sciences together, or all centres. */
export const GAP_SUBJECTS = [...FIELDS, 'natural-sciences', 'all'] as const;
export type GapSubject = (typeof GAP_SUBJECTS)[number];

/** Which centres count by what is known of them: those at work, also those of which that is not known, also those that have ceased. */
export const STANDINGS = ['active', 'unknown', 'ceased'] as const;
export type Standing = (typeof STANDINGS)[number];

const COUNTED: Readonly<Record<Standing, readonly Status[]>> = {
  active: ['active', 'renewal-under-review'],
  unknown: ['active', 'renewal-under-review', 'unknown'],
  ceased: ['active', 'renewal-under-review', 'unknown', 'ceased'],
};

/** Whether a centre belongs to what distances are measured for. */
function isOf(subject: GapSubject, { field, sector }: { readonly field: Field; readonly sector: string }) {
  return subject === 'all' || (subject === 'natural-sciences' ? sector === subject : field === subject);
}

/** The centres of a subject, in the order of the sites. */
export function centresOf(sites: Iterable<Site>, subject: GapSubject, standing: Standing): readonly Centre[] {
  const counted = COUNTED[standing];
  const centres: Centre[] = [];
  for (const site of sites) {
    if (site.kind === 'centre' && counted.includes(site.status) && isOf(subject, site)) centres.push(site);
  }
  return centres;
}

/** The bit of a region among those that a centre serves; of places without a region, the bit after the last. */
export const bitOfRegion = (region: Region | null): number =>
  1 << (region === null ? REGIONS.length : REGIONS.indexOf(region));

/** Every region, and none. */
export const EVERYWHERE = (1 << (REGIONS.length + 1)) - 1;

/** The regions that a centre serves by its mandate, as bits: its own where that is regional, all where it is global. */
export const mandateOf = ({ scope, region }: Pick<Centre, 'scope' | 'region'>): number =>
  scope === 'regional' ? bitOfRegion(region) : EVERYWHERE;
