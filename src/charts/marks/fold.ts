/** Below this width of its drawing a chart shows less, and nothing smaller, in CSS pixels: that of a frame of 560 px. */
export const ROOM_FOR_ALL = 528;
/** Height of the line that says how many rows are left out. */
export const FOLD_LINE = 18;
/** Fewer rows than these are no chart: it is scrolled rather. */
const FEWEST = 3;

/** How many of `count` rows of at least `least` are drawn in this height; all of them where they fit, or too few would. */
export function rowsThatFit(count: number, least: number, height: number): number {
  if (count * least <= height) return count;
  const fitting = Math.floor((height - FOLD_LINE) / least);
  return fitting < FEWEST ? count : fitting;
}

/** The `count` weightiest of the items in their order; those that are `kept` come before all others. */
export function weightiest<Item>(
  items: readonly Item[],
  count: number,
  { weightOf, isKept }: { weightOf: (item: Item) => number; isKept: (item: Item) => boolean },
): readonly Item[] {
  if (count >= items.length) return items;
  const claim = (item: Item) => (isKept(item) ? 1 : 0);
  const taken = new Set(
    [...items].sort((a, b) => claim(b) - claim(a) || weightOf(b) - weightOf(a)).slice(0, count),
  );
  return items.filter((item) => taken.has(item));
}
