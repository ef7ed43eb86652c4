import type { SearchResult } from '../../model/search/search.ts';
import type { FacetId, Filters } from '../view/view.ts';
import { type Columns, type MultiColumn, NONE, type SingleColumn } from './columns.ts';
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

function emptyCounts(): Record<FacetId, Map<string, number>> {
  return {
    kind: new Map(),
    field: new Map(),
    sector: new Map(),
    category: new Map(),
    status: new Map(),
    region: new Map(),
    group: new Map(),
    country: new Map(),
  };
}

/** The filters that a site may fail, each a bit of `Scene.failed`: the facets in the order of the columns, then the two others. */
export const FILTER_BITS = {
  kind: 1 << 0,
  field: 1 << 1,
  sector: 1 << 2,
  category: 1 << 3,
  status: 1 << 4,
  region: 1 << 5,
  group: 1 << 6,
  country: 1 << 7,
  since: 1 << 8,
  query: 1 << 9,
  area: 1 << 10,
} as const satisfies Readonly<Record<FacetId | 'since' | 'query' | 'area', number>>;
export type FilterId = keyof typeof FILTER_BITS;

/** Of a former site that is not asked for: it is no part of the present state, whatever is ignored. */
export const LEFT_OUT = 1 << 15;

/** What one pass finds out; see `Scene`. */
export type FilteredSites = Pick<Scene, 'failed' | 'mask' | 'visible' | 'total' | 'withoutYear' | 'counts'>;

/**
 * Filters every site in one pass. A site that fails exactly one filter still counts for the values of that
 * filter: so each value knows how many sites it would leave against all the others.
 */
export function filterSites(columns: Columns, filters: Filters, search: SearchResult | null): FilteredSites {
  const { length, single, multi, year, former } = columns;
  const within = filters.area && sitesWithin(columns, filters.area);
  const allowedSingle = single.map((column) => allowedCodes(column, filters));
  const allowedMulti = multi.map((column) => allowedCodes(column, filters));
  const countsSingle = single.map(() => new Uint32Array(NONE + 1));
  const countsMulti = multi.map((column) => new Uint32Array(column.values.length));
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
    let bits = 0;
    for (let c = 0; c < single.length; c++) {
      const allowed = allowedSingle[c];
      const { facet, codes } = single[c] as SingleColumn;
      if (allowed && allowed[codes[site] as number] !== 1) bits |= FILTER_BITS[facet];
    }
    for (let c = 0; c < multi.length; c++) {
      const allowed = allowedMulti[c];
      if (!allowed) continue;
      const { facet, codes, offsets } = multi[c] as MultiColumn;
      let any = 0;
      for (let k = offsets[site] as number; k < (offsets[site + 1] as number); k++) {
        any |= allowed[codes[k] as number] as number;
      }
      if (any === 0) bits |= FILTER_BITS[facet];
    }
    if (filters.since) {
      const value = year[site] as number;
      if (value < first || value > last) bits |= FILTER_BITS.since;
    }
    if (search && (search.scores[site] as number) <= 0) bits |= FILTER_BITS.query;
    if (within && within[site] !== 1) bits |= FILTER_BITS.area;
    failed[site] = bits;
    // Whoever fails two filters or more counts nowhere.
    if ((bits & (bits - 1)) !== 0) continue;
    if (bits === FILTER_BITS.since && year[site] === 0) withoutYear++;
    if (bits === 0) {
      mask[site] = 1;
      visible[shown++] = site;
    }
    for (let c = 0; c < single.length; c++) {
      if (bits === 0 || bits === FILTER_BITS[(single[c] as SingleColumn).facet]) {
        const counts = countsSingle[c] as Uint32Array;
        const code = (single[c] as SingleColumn).codes[site] as number;
        counts[code] = (counts[code] as number) + 1;
      }
    }
    for (let c = 0; c < multi.length; c++) {
      if (bits === 0 || bits === FILTER_BITS[(multi[c] as MultiColumn).facet]) {
        const counts = countsMulti[c] as Uint32Array;
        const { codes, offsets } = multi[c] as MultiColumn;
        for (let k = offsets[site] as number; k < (offsets[site + 1] as number); k++) {
          const code = codes[k] as number;
          counts[code] = (counts[code] as number) + 1;
        }
      }
    }
  }

  const counts = emptyCounts();
  const collect = (column: SingleColumn | MultiColumn, numbers: Uint32Array) =>
    column.values.forEach((value, code) => {
      counts[column.facet].set(value, numbers[code] as number);
    });
  single.forEach((column, c) => {
    collect(column, countsSingle[c] as Uint32Array);
  });
  multi.forEach((column, c) => {
    collect(column, countsMulti[c] as Uint32Array);
  });
  return { failed, mask, visible: visible.slice(0, shown), total, withoutYear, counts };
}
