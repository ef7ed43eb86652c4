import { ckmeans } from 'simple-statistics';
import type { Iso3 } from '../../model/site.ts';
import type { CountClass } from './filling.ts';

/** More classes of one colour than these cannot be told apart on a map. */
const MOST_CLASSES = 5;

/**
 * Sorts countries into at most five classes whose numbers differ least within each: the optimal partition by k-means in
 * one dimension (H. Wang and M. Song, "Ckmeans.1d.dp", The R Journal 3/2 (2011), 29–33). Up to five different numbers
 * are a class each. With a `scale` they are compared on it, so that numbers of very different size are told apart by their ratio.
 */
export function classifyCounts(
  counts: ReadonlyMap<Iso3, number>,
  scale: (count: number) => number = (count) => count,
): readonly CountClass[] {
  const placed = [...counts].map(([iso3, count]) => ({ iso3, count, at: scale(count) }));
  const places = placed.map(({ at }) => at);
  const different = new Set(places);
  if (different.size === 0) return [];
  const groups = ckmeans(places, Math.min(MOST_CLASSES, different.size));
  return groups.map((group) => {
    const [least, most] = [Math.min(...group), Math.max(...group)];
    const own = placed.filter(({ at }) => at >= least && at <= most);
    const values = own.map(({ count }) => count);
    return {
      from: Math.min(...values),
      to: Math.max(...values),
      countries: own.map(({ iso3 }) => iso3).sort(),
    };
  });
}
