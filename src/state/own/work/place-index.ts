import { PlaceIndex } from '../../../model/own/kept/place-index.ts';
import type { OwnSaved } from '../own-list.ts';
import { LONG } from './long.ts';
import { indexInWorker } from './run-job.ts';

const indices = new WeakMap<OwnSaved['placement'], PlaceIndex | 'none'>();
const NEVER = new AbortController().signal;

/**
 * The index of where the rows of a long list are, which a worker makes as soon as it is asked for; null of a short list, and as long as
 * there is none.
 */
export function placeIndexOf({ table, placement }: Pick<OwnSaved, 'table' | 'placement'>): PlaceIndex | null {
  if (table.rows < LONG) return null;
  const known = indices.get(placement);
  if (known === undefined) {
    indices.set(placement, 'none');
    const { lngs, lats } = placement;
    indexInWorker({ lngs, lats }, NEVER).then(
      (bytes) => indices.set(placement, new PlaceIndex(bytes)),
      // Whoever looks for a row looks at all of them.
      () => {},
    );
  }
  return known instanceof PlaceIndex ? known : null;
}
