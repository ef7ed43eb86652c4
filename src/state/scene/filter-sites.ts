import type { SearchResult } from '../../model/search/search.ts';
import { at } from '../../model/typed.ts';
import { mapFacets } from '../facets/index.ts';
import type { Filters } from '../view/view.ts';
import { type Columns, type MultiColumn, NONE, type SingleColumn } from './columns.ts';
import { FILTER_BITS, LEFT_OUT } from './filter-bits.ts';
import type { Scene } from './scene.ts';
import { sitesWithin } from './sites-within.ts';

/** Which codes of a column a filter allows; null where it allows all. */
function allowedCodes(column: SingleColumn | MultiColumn, filters: Filters): Uint8Array | null {
  const wanted: readonly string[] = filters[column.facet];
  if (wanted.length === 0) return null;
  const allowed = new Uint8Array(Math.max(column.values.length, NONE + 1));
  for (const value of wanted) {
    const code = column.values.indexOf(value);
    if (code >= 0) allowed[code] = 1;
  }
  return allowed;
}

/** What one pass needs to know and finds out about a column. */
const prepare = (column: SingleColumn | MultiColumn, filters: Filters) => ({
  bit: FILTER_BITS[column.facet],
  allowed: allowedCodes(column, filters),
  counts: new Uint32Array(Math.max(column.values.length, NONE + 1)),
});
const prepareSingle = (column: SingleColumn, filters: Filters) => {
  const { bit, allowed, counts } = prepare(column, filters);
  const { facet, values, codes } = column;
  return { facet, values, codes, bit, allowed, counts };
};
const prepareMulti = (column: MultiColumn, filters: Filters) => {
  const { bit, allowed, counts } = prepare(column, filters);
  const { facet, values, codes, offsets } = column;
  return { facet, values, codes, offsets, bit, allowed, counts };
};
type Single = ReturnType<typeof prepareSingle>;
type Multi = ReturnType<typeof prepareMulti>;

/** The bits of the facets that a site fails. */
function failedFacets(site: number, single: readonly Single[], multi: readonly Multi[]): number {
  let bits = 0;
  for (const { allowed, codes, bit } of single) {
    if (allowed && allowed[at(codes, site)] !== 1) bits |= bit;
  }
  for (const { allowed, codes, offsets, bit } of multi) {
    if (!allowed) continue;
    const end = at(offsets, site + 1);
    let any = 0;
    for (let k = at(offsets, site); k < end; k++) any |= at(allowed, at(codes, k));
    if (any === 0) bits |= bit;
  }
  return bits;
}

/** Counts a site that fails `bits`, one filter at most, for the values of that filter, or for all if it fails none. */
function count(site: number, bits: number, single: readonly Single[], multi: readonly Multi[]): void {
  for (const { counts, codes, bit } of single) {
    if (bits !== 0 && bits !== bit) continue;
    const code = at(codes, site);
    counts[code] = at(counts, code) + 1;
  }
  for (const { counts, codes, offsets, bit } of multi) {
    if (bits !== 0 && bits !== bit) continue;
    const end = at(offsets, site + 1);
    for (let k = at(offsets, site); k < end; k++) {
      const code = at(codes, k);
      counts[code] = at(counts, code) + 1;
    }
  }
}

/** What one pass finds out; see `Scene`. */
export type FilteredSites = Pick<Scene, 'failed' | 'mask' | 'visible' | 'total' | 'withoutYear' | 'counts'>;

/**
 * Filters every site in one pass. A site that fails exactly one filter still counts for the values of that
 * filter: so each value knows how many sites it would leave against all the others.
 */
export function filterSites(columns: Columns, filters: Filters, search: SearchResult | null): FilteredSites {
  const { length, year, former } = columns;
  const within = filters.area && sitesWithin(columns, filters.area);
  const single = columns.single.map((column) => prepareSingle(column, filters));
  const multi = columns.multi.map((column) => prepareMulti(column, filters));
  const [first, last] = filters.since ?? [0, 0];

  const failed = new Uint16Array(length);
  const mask = new Uint8Array(length);
  const visible = new Uint32Array(length);
  let shown = 0;
  let total = 0;
  let withoutYear = 0;

  for (let site = 0; site < length; site++) {
    if (former[site] === 1 && !filters.former) {
      failed[site] = LEFT_OUT;
      continue;
    }
    total++;
    let bits = failedFacets(site, single, multi);
    if (filters.since) {
      const value = year[site] ?? 0;
      if (value < first || value > last) bits |= FILTER_BITS.since;
    }
    if (search && (search.scores[site] ?? 0) <= 0) bits |= FILTER_BITS.query;
    if (within && within[site] !== 1) bits |= FILTER_BITS.area;
    failed[site] = bits;
    // Whoever fails two filters or more counts nowhere.
    if ((bits & (bits - 1)) !== 0) continue;
    if (bits === FILTER_BITS.since && year[site] === 0) withoutYear++;
    if (bits === 0) {
      mask[site] = 1;
      visible[shown++] = site;
    }
    count(site, bits, single, multi);
  }

  const countsOf = new Map(
    [...single, ...multi].map(({ facet, values, counts }) => [
      facet,
      new Map(values.map((value, code) => [value, counts[code] ?? 0])),
    ]),
  );
  return {
    failed,
    mask,
    visible: visible.slice(0, shown),
    total,
    withoutYear,
    counts: mapFacets<Scene['counts']>((facet) => countsOf.get(facet) ?? new Map()),
  };
}
