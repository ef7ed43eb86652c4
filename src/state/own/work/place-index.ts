import { PlaceIndex } from '../../../model/own/kept/place-index.ts';
import type { OwnSaved } from '../own-list.ts';
import { isLong } from './long.ts';
import { indexInWorker } from './run-job.ts';
import { NEVER } from './run-worker.ts';

const indices = new WeakMap<OwnSaved['placement'], PlaceIndex | 'none'>();

/**
 * The index of where the rows of a long list are, which a worker makes as soon as it is asked for; null of a short list, and as long as
 * there is none.
 */
export function placeIndexOf(list: Pick<OwnSaved, 'table' | 'placement'>): PlaceIndex | null {
  if (!isLong(list)) return null;
  const { placement } = list;
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
