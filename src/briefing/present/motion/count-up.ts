/** So long do numbers count, in milliseconds. */
export const COUNTING = 500;

/** The whole number that a text is and nothing besides, as `count` writes it; null for all else, e.g. `0.4 %` or `2010`. */
export function wholeNumberOf(text: string, count: (value: number) => string): number | null {
  const digits = text.replace(/\D/g, '');
  if (digits === '' || digits.length > 9) return null;
  const value = Number(digits);
  return count(value) === text ? value : null;
}

/** What a number shows on its way up, so many milliseconds after it began: quickly first, and slower towards its end. */
export function countedUp(value: number, elapsed: number): number {
  const share = Math.min(Math.max(elapsed / COUNTING, 0), 1);
  return Math.round(value * (1 - (1 - share) ** 3));
}
