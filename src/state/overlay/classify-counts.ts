import { ckmeans } from 'simple-statistics';
import type { Iso3 } from '../../model/site.ts';
import type { CountClass } from './filling.ts';

/** More classes of one colour than these cannot be told apart on a map. */
const MOST_CLASSES = 5;

/**
 * Sorts countries into at most five classes whose numbers differ least within each: the optimal partition by k-means in
 * one dimension (H. Wang and M. Song, "Ckmeans.1d.dp", The R Journal 3/2 (2011), 29–33). Up to five different numbers
 * are a class each.
 */
export function classifyCounts(counts: ReadonlyMap<Iso3, number>): readonly CountClass[] {
  const values = [...counts.values()];
  const different = new Set(values);
  if (different.size === 0) return [];
  const groups = ckmeans(values, Math.min(MOST_CLASSES, different.size));
  return groups.map((group) => {
    const [from, to] = [Math.min(...group), Math.max(...group)];
    const countries = [...counts].filter(([, count]) => count >= from && count <= to).map(([iso3]) => iso3);
    return { from, to, countries: countries.sort() };
  });
}
