import type { SearchResult } from '../model/search.ts';
import { type Columns, type MultiColumn, NONE, type SingleColumn } from './columns.ts';
import type { Scene } from './scene.ts';
import type { FacetId, Filters } from './view.ts';

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

/** Numbers the two filters that are no facets, after the facets. */
const SINCE = 100;
const QUERY = 101;
const NOTHING = -1;

/** What one pass finds out; see `Scene`. */
export type FilteredSites = Pick<Scene, 'mask' | 'visible' | 'total' | 'withoutYear' | 'counts'>;

/**
 * Filters every site in one pass. A site that fails exactly one filter still counts for the values of that
 * filter: so each value knows how many sites it would leave against all the others.
 */
export function filterSites(columns: Columns, filters: Filters, search: SearchResult | null): FilteredSites {
  const { length, single, multi, year, former } = columns;
  const allowedSingle = single.map((column) => allowedCodes(column, filters));
  const allowedMulti = multi.map((column) => allowedCodes(column, filters));
  const countsSingle = single.map(() => new Uint32Array(NONE + 1));
  const countsMulti = multi.map((column) => new Uint32Array(column.values.length));
  const [first, last] = filters.since ?? [0, 0];

  const mask = new Uint8Array(length);
  const visible = new Uint32Array(length);
  let shown = 0;
  let total = 0;
  let withoutYear = 0;

  for (let site = 0; site < length; site++) {
    if (former[site] === 1 && !filters.former) continue;
    total++;
    let failures = 0;
    let failed = NOTHING;
    for (let c = 0; c < single.length && failures < 2; c++) {
      const allowed = allowedSingle[c];
      if (allowed && allowed[(single[c] as SingleColumn).codes[site] as number] !== 1) {
        failures++;
        failed = c;
      }
    }
    for (let c = 0; c < multi.length && failures < 2; c++) {
      const allowed = allowedMulti[c];
      if (!allowed) continue;
      const { codes, offsets } = multi[c] as MultiColumn;
      let any = 0;
      for (let k = offsets[site] as number; k < (offsets[site + 1] as number); k++) {
        any |= allowed[codes[k] as number] as number;
      }
      if (any === 0) {
        failures++;
        failed = single.length + c;
      }
    }
    if (filters.since) {
      const value = year[site] as number;
      if (value < first || value > last) {
        failures++;
        failed = SINCE;
      }
    }
    if (search && (search.scores[site] as number) <= 0) {
      failures++;
      failed = QUERY;
    }
    if (failures > 1) continue;
    if (failed === SINCE && year[site] === 0) withoutYear++;
    if (failures === 0) {
      mask[site] = 1;
      visible[shown++] = site;
    }
    for (let c = 0; c < single.length; c++) {
      if (failures === 0 || failed === c) {
        const counts = countsSingle[c] as Uint32Array;
        const code = (single[c] as SingleColumn).codes[site] as number;
        counts[code] = (counts[code] as number) + 1;
      }
    }
    for (let c = 0; c < multi.length; c++) {
      if (failures === 0 || failed === single.length + c) {
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
  return { mask, visible: visible.slice(0, shown), total, withoutYear, counts };
}
