/** The rows of a table of `count` that exist: those in sight, and the last with the focus between its neighbours, to which Tab leads. */
export function keptRows(inSight: readonly number[], focused: number | null, count: number): number[] {
  const rows = new Set(inSight);
  if (focused !== null) {
    for (let row = Math.max(0, focused - 1); row <= Math.min(focused + 1, count - 1); row++) rows.add(row);
  }
  return [...rows].sort((a, b) => a - b);
}
