import type { Catalog } from '../../model/catalog/catalog.ts';
import type { CreateSearch, SearchResult, SearchSites } from '../../model/search/search.ts';
import { keysOf } from '../../model/typed.ts';
import { type Filters, NO_FILTERS } from '../view/view.ts';
import { buildColumns } from './columns.ts';
import { filterSites } from './filter-sites.ts';
import type { Scene } from './scene.ts';

const FILTER_KEYS = keysOf(NO_FILTERS);

/** Whether two values of a View are equal, lists and records by what they hold. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  return (
    keys.length === others.length && keys.every((key) => sameValue(Reflect.get(a, key), Reflect.get(b, key)))
  );
}

/** Whether two sets of filters ask for the same, so that what was derived from one serves the other. */
export function sameFilters(a: Filters, b: Filters): boolean {
  return FILTER_KEYS.every((key) => sameValue(a[key], b[key]));
}

/** The filters of anything that has them, and nothing else of it. */
export function pickFilters(source: Filters): Filters {
  // Every key has been copied, each with the value of its own.
  return Object.fromEntries(FILTER_KEYS.map((key) => [key, source[key]])) as unknown as Filters;
}

/**
 * Makes the selector of the Scene for one catalog: the same filters give the same object, a change costs one
 * pass. The search index is built with the first query, since most visits ask none; before `createSearch` is loaded, null,
 * a query narrows nothing.
 */
export function createSceneSelector(
  catalog: Catalog,
  createSearch: CreateSearch | null = null,
): (filters: Filters) => Scene {
  const columns = buildColumns(catalog);
  let search: SearchSites | null = null;
  let latestQuery = '';
  let latestResult: SearchResult | null = null;
  let latest: Scene | null = null;

  const find = (query: string): SearchResult | null => {
    if (query !== latestQuery) {
      latestQuery = query;
      search ??= createSearch?.(catalog) ?? null;
      latestResult = query.trim() === '' ? null : (search?.(query) ?? null);
    }
    return latestResult;
  };

  return (filters) => {
    if (latest && sameFilters(latest.filters, filters)) return latest;
    const result = find(filters.query);
    latest = {
      catalog,
      filters: pickFilters(filters),
      columns,
      ...filterSites(columns, filters, result),
      match: result?.match ?? 'none',
      scores: result?.scores ?? null,
    };
    return latest;
  };
}
