export const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/**
 * Widths of columns: as wide as their words where there is room; else each has what its longest word needs. Of what is left, who wishes
 * no more than a fair share gets it, and the others share the rest by how much more they wish, so that these have as many lines.
 */
export function shareWidths(
  wishes: readonly number[],
  width: number,
  needs: readonly number[],
): readonly number[] {
  if (sumOf(wishes) <= width) return wishes;
  const given = wishes.map((wish, column) => Math.min(wish, needs[column] ?? 0));
  let left = width - sumOf(given);
  if (left <= 0) return wishes.map(() => width / wishes.length);
  const moreOf = (column: number) => (wishes[column] ?? 0) - (needs[column] ?? 0);
  const waiting = [...wishes.keys()].filter((column) => moreOf(column) > 0);
  waiting.sort((a, b) => moreOf(a) - moreOf(b));
  while (waiting.length > 0 && moreOf(waiting[0] ?? 0) <= left / waiting.length) {
    const column = waiting.shift() ?? 0;
    given[column] = wishes[column] ?? 0;
    left -= moreOf(column);
  }
  const whole = sumOf(waiting.map(moreOf));
  for (const column of waiting) given[column] = (needs[column] ?? 0) + (left * moreOf(column)) / whole;
  return given;
}
