/** The distances by which people are sorted, in kilometres. */
export const RANGES = [250, 500, 1000, 2000] as const;

/** How many classes the distances part people into: within each of them, and beyond the last. */
export const CLASS_COUNT = RANGES.length + 1;

/** The class of a distance: 0 within the first, the last beyond all, and where no centre is. */
export function classOf(km: number): number {
  const place = RANGES.findIndex((range) => km <= range);
  return place < 0 ? RANGES.length : place;
}

/** The class that ends with one of the distances, or with the first that is as far. */
export const lastClassOf = (km: number): number =>
  Math.max(
    0,
    RANGES.findIndex((range) => km <= range),
  );
