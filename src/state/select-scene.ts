import type { Catalog } from '../model/catalog.ts';
import { createSearch, type SearchResult, type SearchSites } from '../model/search.ts';
import { buildColumns, type Columns, type MultiColumn, NONE, type SingleColumn } from './columns.ts';
import type { Scene } from './scene.ts';
import { type FacetId, type Filters, NO_FILTERS } from './view.ts';

const FILTER_KEYS = Object.keys(NO_FILTERS) as (keyof Filters)[];

function sameValue(a: Filters[keyof Filters], b: Filters[keyof Filters]): boolean {
  if (a === b) return true;
  if (!Array.isArray(a) || !Array.isArray(b)) return false;
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

/** Whether two sets of filters ask for the same, so that what was derived from one serves the other. */
export function sameFilters(a: Filters, b: Filters): boolean {
  return FILTER_KEYS.every((key) => sameValue(a[key], b[key]));
}

/** The filters of anything that has them, and nothing else of it. */
export function pickFilters(source: Filters): Filters {
  const { kind, field, sector, category, status, region, group, country, since, former, query } = source;
  return { kind, field, sector, category, status, region, group, country, since, former, query };
}

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

/**
 * Filters every site in one pass. A site that fails exactly one filter still counts for the values of that
 * filter: so each value knows how many sites it would leave against all the others.
 */
function filterSites(columns: Columns, filters: Filters, search: SearchResult | null) {
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

/**
 * Makes the selector of the Scene for one catalog: the same filters give the same object, a change costs one
 * pass. The search index is built with the first query, since most visits ask none.
 */
export function createSceneSelector(catalog: Catalog): (filters: Filters) => Scene {
  const columns = buildColumns(catalog);
  let search: SearchSites | null = null;
  let latestQuery = '';
  let latestResult: SearchResult | null = null;
  let latest: Scene | null = null;

  const find = (query: string): SearchResult | null => {
    if (query !== latestQuery) {
      latestQuery = query;
      search ??= createSearch(catalog);
      latestResult = query.trim() === '' ? null : search(query);
    }
    return latestResult;
  };

  return (filters) => {
    if (latest && sameFilters(latest.filters, filters)) return latest;
    const result = find(filters.query);
    latest = {
      catalog,
      filters: pickFilters(filters),
      ...filterSites(columns, filters, result),
      match: result?.match ?? 'none',
      scores: result?.scores ?? null,
    };
    return latest;
  };
}
