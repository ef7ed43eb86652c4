import type { Referent } from '../state/referent.ts';
import type { PlaceLevel } from './countries-ranking.ts';

const known = new Map<string, Referent>();

/** The referent of a place, or of its sites of one field: always the same object, so that its mark does not render again. */
export function referentOfPlace(level: PlaceLevel, id: string, field?: string): Referent {
  const key = `${level} ${id} ${field ?? ''}`;
  const referent = known.get(key) ?? { [level]: [id], ...(field ? { field: [field] } : {}) };
  known.set(key, referent);
  return referent;
}
