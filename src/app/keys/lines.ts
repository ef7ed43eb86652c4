import { ANYWHERE_KEYS } from '../../state/keys/anywhere.ts';
import { STEP_KEYS } from '../../state/keys/compose.ts';
import { MAP_KEYS } from '../../state/keys/map.ts';
import { PRESENT_KEYS } from '../../state/keys/present.ts';

/** Every key of the atlas, by where it counts, as the dialog of keys lists them. */
export const KEY_GROUPS = {
  anywhere: ANYWHERE_KEYS,
  map: MAP_KEYS,
  compose: STEP_KEYS,
  present: PRESENT_KEYS,
} as const;

type Row = (typeof KEY_GROUPS)[keyof typeof KEY_GROUPS][number];

const lineOf = (row: Row) => ('line' in row ? row.line : row.id);

/** A line of the dialog of keys. */
interface KeyLine {
  readonly id: ReturnType<typeof lineOf>;
  readonly keys: readonly string[];
}

/** The lines for a table, in its order; keys that share a line stand in it together. */
export function linesOf(rows: readonly Row[]): KeyLine[] {
  const lines = new Map<KeyLine['id'], readonly string[]>();
  for (const row of rows) {
    const line = lineOf(row);
    lines.set(line, [...(lines.get(line) ?? []), ...('shown' in row ? row.shown : row.keys)]);
  }
  return [...lines].map(([id, keys]) => ({ id, keys }));
}
