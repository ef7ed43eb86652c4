import { at } from '../../model/typed.ts';
import { FIELDS, type Group, KINDS, REGIONS, type Region } from '../../model/vocabulary.ts';
import { NONE } from '../../state/scene/columns.ts';
import { eachPassing } from '../../state/scene/cross-filter.ts';
import type { Scene } from '../../state/scene/scene.ts';
import type { ChartOptionValue } from '../../state/view/charts.ts';
import type { Filters } from '../../state/view/view.ts';

/** The region or the group of countries that is held against the world. */
export interface Subject {
  readonly facet: 'region' | 'group';
  readonly value: Region | Group;
  /** Whether it is what the reader filters by, and not only what the chart was asked for. */
  readonly filtered: boolean;
}

/** What the whole is parted into. */
export type Parts = ChartOptionValue<'composition-parts'>;

/** One part of the subject and of the world. */
export interface PartShares {
  readonly value: string;
  readonly here: number;
  readonly world: number;
  /** Shares of one; null where there is no site of which it could be a share. */
  readonly hereShare: number | null;
  readonly worldShare: number | null;
  /** The share here less the share in the world, −1…1; null where either is not known. */
  readonly difference: number | null;
}

/** How a subject is composed, and the world. */
export interface Composition {
  readonly here: number;
  readonly world: number;
  /** The most over-represented first; where there is nothing to compare, the largest of the world. */
  readonly parts: readonly PartShares[];
}

/** The filters that the chart leaves aside on both sides, beside that of its parts. */
const PLACES = ['region', 'group', 'country'] as const;

/** What is held against the world: the one region or the one group that is filtered by, otherwise what was asked for. */
export function subjectOf(filters: Filters, asked: ChartOptionValue<'composition-of'>): Subject {
  const [region, ...otherRegions] = filters.region;
  if (region && otherRegions.length === 0) return { facet: 'region', value: region, filtered: true };
  const [group, ...otherGroups] = filters.group;
  if (group && otherGroups.length === 0) return { facet: 'group', value: group, filtered: true };
  const facet = REGIONS.some((candidate) => candidate === asked) ? 'region' : 'group';
  return { facet, value: asked, filtered: false };
}

/** Whether each site belongs to the subject; a transboundary site belongs to a group if one of its countries does. */
function belongsTo({ columns }: Scene, { facet, value }: Subject): (site: number) => boolean {
  if (facet === 'region') {
    const column = columns.single.find((candidate) => candidate.facet === 'region');
    const code = column?.values.indexOf(value) ?? NONE;
    return (site) => column?.codes[site] === code;
  }
  const column = columns.multi.find((candidate) => candidate.facet === 'group');
  if (!column) return () => false;
  const { codes, offsets, values } = column;
  const code = values.indexOf(value);
  return (site) => {
    for (let k = at(offsets, site); k < at(offsets, site + 1); k++) {
      if (codes[k] === code) return true;
    }
    return false;
  };
}

/**
 * Counts the parts of the subject and of the world in one pass, against every filter but those of place and of the parts
 * themselves. Each site counts once on a side; the world includes the subject.
 */
export function countComposition(scene: Scene, subject: Subject, by: Parts): Composition {
  const values: readonly string[] = by === 'field' ? FIELDS : KINDS;
  const codes = scene.columns.single.find(({ facet }) => facet === by)?.codes ?? new Uint8Array(0);
  const isHere = belongsTo(scene, subject);
  const hereCounts = new Uint32Array(values.length);
  const worldCounts = new Uint32Array(values.length);
  let here = 0;
  let world = 0;
  eachPassing(scene, [...PLACES, by], (site) => {
    const code = at(codes, site);
    worldCounts[code] = at(worldCounts, code) + 1;
    world++;
    if (!isHere(site)) return;
    hereCounts[code] = at(hereCounts, code) + 1;
    here++;
  });
  const parts = values.map((value, code): PartShares => {
    const [ofHere, ofWorld] = [hereCounts[code] ?? 0, worldCounts[code] ?? 0];
    const hereShare = here > 0 ? ofHere / here : null;
    const worldShare = world > 0 ? ofWorld / world : null;
    const difference = hereShare === null || worldShare === null ? null : hereShare - worldShare;
    return { value, here: ofHere, world: ofWorld, hereShare, worldShare, difference };
  });
  // The order of equal parts is that of the vocabulary, since sorting is stable.
  parts.sort((a, b) => (b.difference ?? 0) - (a.difference ?? 0) || (here === 0 ? b.world - a.world : 0));
  return { here, world, parts };
}
