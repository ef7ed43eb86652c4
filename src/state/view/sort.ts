import type { Area } from '../../model/area.ts';
import { greatCircleKm } from '../../model/geodesy.ts';
import type { LngLat, Site } from '../../model/site.ts';

/**
 * What results can be sorted by: `relevance` only while something is searched, `distance` only from a middle. Stands in links:
 * never rename one.
 */
export const SORT_KEYS = [
  'relevance',
  'distance',
  'name',
  'kind',
  'field',
  'country',
  'year',
  'status',
  'verified',
  'known',
] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** An order as a link names it: a key, with a dash before it the other way round. */
export type SortCode = SortKey | `-${SortKey}`;

export const SORT_CODES: readonly SortCode[] = SORT_KEYS.flatMap((key): SortCode[] => [key, `-${key}`]);

export interface Sort {
  readonly key: SortKey;
  readonly descending: boolean;
}

/** The order that a code names. */
export function sortOfCode(code: SortCode): Sort {
  const key = SORT_KEYS.find((candidate) => code.endsWith(candidate)) ?? 'name';
  return { key, descending: code.startsWith('-') };
}

/** The code of an order. */
export const codeOfSort = ({ key, descending }: Sort): SortCode => (descending ? `-${key}` : key);

/** What decides how results can be sorted. */
interface Ground {
  readonly sort: SortCode | null;
  readonly area: Area | null;
  readonly query: string;
}

/** From where each result tells its distance: the middle of the circle that is filtered by, else the selected site that sorts them. */
export function middleOf({ sort, area }: Omit<Ground, 'query'>, site: Site | undefined): LngLat | null {
  if (area?.kind === 'circle') return area.lngLat;
  return sort?.endsWith('distance') && site ? site.lngLat : null;
}

/** The order that was chosen; null where there is none, or nothing that it could go by. */
export function soundSort({ sort, area, query }: Ground, hasSite: boolean): SortCode | null {
  const isIdle =
    (sort?.endsWith('relevance') && query.trim() === '') ||
    (sort?.endsWith('distance') && !hasSite && area?.kind !== 'circle');
  return isIdle ? null : sort;
}

/** The order of results: as chosen, else by distance within a circle, by relevance while something is searched, and by name. */
export function sortOf(ground: Ground, hasSite: boolean): SortCode {
  const usual = ground.area?.kind === 'circle' ? 'distance' : ground.query.trim() ? 'relevance' : 'name';
  return soundSort(ground, hasSite) ?? usual;
}

/** How far a site is from a middle, in whole kilometres. */
export const kmFrom = (middle: LngLat, { lngLat }: Site): number => Math.round(greatCircleKm(middle, lngLat));
