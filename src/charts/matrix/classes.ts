/** How strongly the five classes are inked: evenly from paper to ink, so that each step looks as large as the next. */
export const TINTS: readonly number[] = [0.15, 0.34, 0.52, 0.71, 0.91];

/** One class of strength: its bounds, both inclusive. */
export interface TintClass {
  readonly from: number;
  readonly to: number;
  /** Place in `TINTS`. */
  readonly tint: number;
}

/**
 * Five classes for whole numbers above 0, each a same multiple wider than the one before, since most pairs share little
 * and few share much. Classes in which no whole number falls are left out, and the tints stay spread from end to end.
 */
export function classifyStrengths(strengths: Iterable<number>): readonly TintClass[] {
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const strength of strengths) {
    least = Math.min(least, strength);
    most = Math.max(most, strength);
  }
  if (most === 0) return [];
  const classes: { from: number; to: number }[] = [];
  let from = least;
  for (let place = 1; place <= TINTS.length; place++) {
    const to =
      place === TINTS.length ? most : Math.ceil(least * (most / least) ** (place / TINTS.length) - 1e-9) - 1;
    if (to < from) continue;
    classes.push({ from, to });
    from = to + 1;
  }
  const last = TINTS.length - 1;
  return classes.map((bounds, place) => ({
    ...bounds,
    tint: classes.length === 1 ? Math.floor(last / 2) : Math.round((place / (classes.length - 1)) * last),
  }));
}

/** The tint of a strength; 0 where it lies outside of all classes. */
export function tintOf(strength: number, classes: readonly TintClass[]): number {
  return classes.find(({ from, to }) => strength >= from && strength <= to)?.tint ?? 0;
}
