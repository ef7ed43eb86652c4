import { keepReferent, type Referent } from '../../state/view/referent.ts';
import type { PlaceLevel } from './ranking.ts';

/** The referent of a place, or of its sites of one field. */
export function referentOfPlace(level: PlaceLevel, id: string, field?: string): Referent {
  return keepReferent({ [level]: id, field });
}
