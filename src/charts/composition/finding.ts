import { NAMED_AT_MOST } from '../marks/leaders.ts';
import type { CompositionLayout } from './layout.ts';
import type { CompositionWords } from './words.ts';

/**
 * What the composition shows, in a sentence: of the one part that is filtered by, which is what the reader asks about,
 * otherwise of the part furthest above the world, or of all that read as far above it.
 */
export function findComposition(
  { rows, here, world }: Pick<CompositionLayout, 'rows' | 'here' | 'world'>,
  { subject, hasOnlyOne }: { readonly subject: string; readonly hasOnlyOne: boolean },
  { text, formats, partName, percent, points }: CompositionWords,
): string {
  if (world === 0) return text.none;
  if (here === 0) return text.noneHere(subject, world, formats.count(world));
  const only = hasOnlyOne ? rows.find((row) => row.chosen) : undefined;
  const row = only ?? rows[0];
  if (!row || (!only && row.direction !== 'over')) return text.same(subject);
  const by = points(row.difference ?? 0);
  const leaders = rows.filter(
    ({ direction, difference }) => direction === 'over' && points(difference ?? 0) === by,
  );
  if (!only && leaders.length > NAMED_AT_MOST)
    return text.manyTied(subject, formats.count(leaders.length), by);
  if (!only && leaders.length > 1) {
    return text.tied(subject, formats.list(leaders.map(({ value }) => partName(value))), by);
  }
  const words = {
    subject,
    part: partName(row.value),
    share: percent(row.hereShare ?? 0),
    worldShare: percent(row.worldShare ?? 0),
  };
  if (!only) return text.over(words);
  if (row.direction === 'same') return text.chosenSame(words);
  return row.direction === 'over' ? text.chosenOver(words) : text.chosenUnder(words);
}
