import type { Centre } from '../site.ts';
import { at } from '../typed.ts';
import type { Points } from './ground-index.ts';
import type { Spread } from './people.ts';
import { CLASS_COUNT, RANGES } from './ranges.ts';
import { type Aim, dotOfKm, growReach } from './reach.ts';

/** The people by their distances when the centres of a year and of those before it had been approved. */
export interface CoverageYear {
  readonly year: number;
  /** How many of them there were. */
  readonly centres: number;
  readonly spread: Spread;
}

/** How coverage grew, year by year, from the first approval on; and the centres whose year no source gives, which are in none. */
export interface CoverageHistory {
  readonly years: readonly CoverageYear[];
  readonly unknown: readonly Centre[];
}

const LIMITS = RANGES.map(dotOfKm);

function spreadOfDots(dots: Float64Array, { count, weights }: Points, mask: Uint8Array): Spread {
  const classes = new Array<number>(CLASS_COUNT).fill(0);
  let total = 0;
  for (let point = 0; point < count; point++) {
    if (mask[point] !== 1) continue;
    const dot = dots[point] ?? 0;
    let own = 0;
    while (own < LIMITS.length && dot < at(LIMITS, own)) own++;
    const weight = weights[point] ?? 0;
    classes[own] = at(classes, own) + weight;
    total += weight;
  }
  return { classes, total };
}

/** The centres of today by the years of their approval, up to a last year: whoever ceased before is not among them. */
export function coverageByYear(
  points: Points,
  mask: Uint8Array,
  centres: readonly Centre[],
  aimOf: (centre: Centre) => Aim,
  lastYear: number,
): CoverageHistory {
  const dated = centres.flatMap((centre) => (centre.year === null ? [] : [{ centre, year: centre.year }]));
  const unknown = centres.filter(({ year }) => year === null);
  if (dated.length === 0) return { years: [], unknown };
  const first = dated.reduce((least, { year }) => Math.min(least, year), lastYear);
  const grow = growReach(points);
  let count = 0;
  const years: CoverageYear[] = [];
  for (let year = first; year <= lastYear; year++) {
    const own = dated.filter((entry) => entry.year === year);
    for (const { centre } of own) grow.add(aimOf(centre));
    count += own.length;
    const before = years.at(-1);
    const spread = own.length === 0 && before ? before.spread : spreadOfDots(grow.dots, points, mask);
    years.push({ year, centres: count, spread });
  }
  return { years, unknown };
}
