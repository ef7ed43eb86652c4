import { FIELDS, type Field, KINDS, type Kind } from '../../model/vocabulary.ts';
import { crossTabulate } from '../../state/scene/cross-filter.ts';
import type { Scene } from '../../state/scene/scene.ts';

/** The sites of one kind in one field. */
export interface FieldCount {
  readonly field: Field;
  readonly kind: Kind;
  readonly count: number;
  /** Share of all sites of the kind, 0…1; 0 where there are none. */
  readonly share: number;
  /** Whether the filters of field and kind let it through. */
  readonly chosen: boolean;
}

/** Counts the sites of each kind in each field, most first, against every filter but those of field and kind. */
export function countFields(scene: Scene): ReadonlyMap<Kind, readonly FieldCount[]> {
  const { field: fields, kind: kinds } = scene.filters;
  const { rows, counts } = crossTabulate(scene, 'field', 'kind');
  return new Map(
    KINDS.map((kind, place) => {
      const ofKind = FIELDS.map((field) => ({
        field,
        kind,
        count: counts[rows.indexOf(field) * KINDS.length + place] ?? 0,
        chosen:
          (fields.length === 0 || fields.includes(field)) && (kinds.length === 0 || kinds.includes(kind)),
      }));
      const total = ofKind.reduce((sum, { count }) => sum + count, 0);
      // The order of equal fields is that of the vocabulary, since sorting is stable.
      const ordered = ofKind
        .map((entry) => ({ ...entry, share: total === 0 ? 0 : entry.count / total }))
        .sort((a, b) => b.count - a.count);
      return [kind, ordered];
    }),
  );
}
