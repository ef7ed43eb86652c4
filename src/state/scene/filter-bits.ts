import { mapKeys } from '../../model/typed.ts';
import { FACET_IDS, type FacetId } from '../facets/index.ts';

/** A filter that a site may fail. */
export type FilterId = FacetId | 'since' | 'query' | 'area';

/** Of a former site that is not asked for: it is no part of the present state, whatever is ignored. The last of 16 bits. */
export const LEFT_OUT = 1 << 15;

/** Gives each filter a bit of its own below `LEFT_OUT`. Error: where there are more filters than bits. */
export function assignBits<Id extends string>(ids: readonly Id[]): Readonly<Record<Id, number>> {
  if (ids.length > Math.log2(LEFT_OUT)) throw new RangeError(`${ids.length} filters do not fit 16 bits`);
  return mapKeys(ids, (id) => 1 << ids.indexOf(id));
}

/** The bit of each filter in `Scene.failed`. */
export const FILTER_BITS = assignBits<FilterId>([...FACET_IDS, 'since', 'query', 'area']);
