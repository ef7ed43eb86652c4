import type { Research } from '../../model/catalog/research.ts';
import { figuresOfCountries, isResearch } from '../figures/country-figures.ts';
import type { Scene } from '../scene/scene.ts';
import type { FillId } from '../view/map-choices.ts';
import { classifyCounts } from './classify-counts.ts';
import { countByCountry, type Filling } from './filling.ts';

/** Articles range from none to hundreds of thousands: by their number alone all but a few countries would be one class. */
const byRatio = (value: number): number => Math.log1p(value);

/** Fills countries by a number of sites, or by a figure of research; null as long as those are not known. */
export function fillCountries(
  scene: Scene,
  fill: FillId,
  research: readonly Research[] | null,
): Filling | null {
  if (!isResearch(fill))
    return { kind: 'counts', fill, classes: classifyCounts(countByCountry(scene, fill)) };
  if (!research) return null;
  const { values, unknown } = figuresOfCountries(scene, fill, research);
  const counts = new Map([...values].map(([iso3, { value }]) => [iso3, value]));
  const years = [...values.values()].flatMap(({ year }) => year ?? []);
  return {
    kind: 'counts',
    fill,
    classes: classifyCounts(counts, fill === 'articles' ? byRatio : undefined),
    facts: {
      years: years.length > 0 ? [Math.min(...years), Math.max(...years)] : null,
      unknown: unknown.length,
      old: [...values.values()].filter(({ isOld }) => isOld).length,
    },
  };
}
