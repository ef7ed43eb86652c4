import type { Catalog } from '../../model/catalog/catalog.ts';
import type { FacetId } from '../facets/index.ts';
import type { Filters } from '../view/view.ts';
import type { Columns } from './columns.ts';

/** The Catalog seen through the filters of a View. Derived and memoised; the same filters give the same object. */
export interface Scene {
  readonly catalog: Catalog;
  readonly filters: Filters;
  /** The catalog's sites as numbers; the same object in all scenes of a catalog. */
  readonly columns: Columns;
  /** One number a site: a bit for each filter that it fails (see `FILTER_BITS`), or `LEFT_OUT`; 0 where it passes all. */
  readonly failed: Uint16Array;
  /** One number a site: 1 where it passes every filter. */
  readonly mask: Uint8Array;
  /** Indices of the sites that pass, ascending: the order of drawing. */
  readonly visible: Uint32Array;
  /** How many sites there are at all: the present ones, with the former ones where they are asked for. */
  readonly total: number;
  /** For each value of each facet, how many sites it would leave, counted against the other filters. */
  readonly counts: Readonly<Record<FacetId, ReadonlyMap<string, number>>>;
  /** Sites that pass every filter but `since`, left out because no source gives their year. */
  readonly withoutYear: number;
  /** How the words of the search were found: not asked, as written, or only with a letter or two changed. */
  readonly match: 'none' | 'exact' | 'close';
  /** How well each site, by index, answers the search; null where nothing was asked. */
  readonly scores: Float32Array | null;
}
