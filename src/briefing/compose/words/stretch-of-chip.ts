import type { Chip } from './chips.ts';
import type { Stretch } from './typing.ts';

/**
 * The stretch of a text that goes with a chip when it is changed or removed: its code, and the unit, country and year that were put
 * in with it where they still stand around it as they were. `snippet` is what it was put in with, null where that was its code alone.
 */
export function stretchOfChip(text: string, { code, start, end }: Chip, snippet: string | null): Stretch {
  const before = snippet?.indexOf(code) ?? -1;
  if (snippet === null || before === -1) return { start, end };
  const from = start - before;
  const isWhole = from >= 0 && text.startsWith(snippet, from);
  return isWhole ? { start: from, end: from + snippet.length } : { start, end };
}
