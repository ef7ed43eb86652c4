import { readFileSync } from 'node:fs';
import type { ChartSize } from '../src/charts/chart-table.ts';
import { layoutComposition } from '../src/charts/composition-layout.ts';
import { subjectOf } from '../src/charts/composition-shares.ts';
import { layoutCountries } from '../src/charts/countries-layout.ts';
import { rankPlaces } from '../src/charts/countries-ranking.ts';
import { layoutFieldRegion } from '../src/charts/field-region-layout.ts';
import { countFieldRegions } from '../src/charts/field-region-numbers.ts';
import { layoutFields } from '../src/charts/fields-layout.ts';
import { layoutGrowth } from '../src/charts/growth-layout.ts';
import { countGrowth } from '../src/charts/growth-numbers.ts';
import { layoutSectors } from '../src/charts/sectors-layout.ts';
import type { Catalog } from '../src/model/catalog.ts';
import { decodeCatalog } from '../src/model/catalog-file.ts';
import type { Scene } from '../src/state/scene.ts';
import { createSceneSelector } from '../src/state/select-scene.ts';
import { NO_FILTERS } from '../src/state/view.ts';
import { type Measurement, median } from './measurement.ts';
import { multiplySites } from './synthetic-sites.ts';

/** The charts of sites, each with what it computes when the years change. A new one is a line here. */
const LAYOUTS: Readonly<Record<string, (scene: Scene, size: ChartSize) => unknown>> = {
  fields: layoutFields,
  'field-region': (scene, size) => layoutFieldRegion(countFieldRegions(scene), size, 'count'),
  growth: (scene, size) => layoutGrowth(countGrowth(scene, 'field'), size, { sum: 'cumulative' }),
  countries: (scene, size) =>
    layoutCountries(rankPlaces(scene, 'country', [...scene.catalog.countries.keys()]), size),
  composition: (scene, size) =>
    layoutComposition(scene, subjectOf(scene.filters, 'southeast_asia'), 'field', size),
  sectors: layoutSectors,
};

const SIZES = [1000, 10_000, 100_000];
const BOX: ChartSize = { width: 720, height: 330 };
const YEARS = { first: 1957, last: 2026 };
/** How often the brush crosses all years; the first time warms up. */
const SWEEPS = 3;
/** Milliseconds of a frame of a usual screen. */
const FRAME = 1000 / 60;
/**
 * Ten times the sites may take ten times as long, and half as much again: what outgrows a cache is slower by site, and
 * this machine may do something else meanwhile. Growth with n log n would pass, with n² (a hundred times) never.
 */
const MARGIN = 1.5;

/** Milliseconds of a move of the brush: which sites pass, and the layouts of all charts. */
function timeMove(catalog: Catalog): number {
  const selectScene = createSceneSelector(catalog);
  const layouts = Object.values(LAYOUTS);
  const times: number[] = [];
  let marks = 0;
  for (let sweep = 0; sweep <= SWEEPS; sweep++) {
    for (let year = YEARS.first; year <= YEARS.last; year++) {
      const start = performance.now();
      const scene = selectScene({ ...NO_FILTERS, since: [YEARS.first, year] });
      for (const layout of layouts) if (layout(scene, BOX)) marks++;
      if (sweep > 0) times.push(performance.now() - start);
    }
  }
  if (marks === 0) throw new Error('Nothing was laid out, so that it may have been optimised away');
  return median(times);
}

/** What a move of the brush over the years costs without drawing, at three numbers of sites, and how it grows with them. */
export function measureBrush(): Measurement[] {
  const path = new URL('../public/data/catalog.json', import.meta.url);
  const today = decodeCatalog(JSON.parse(readFileSync(path, 'utf8')));
  const costs = SIZES.map((size) => timeMove(multiplySites(today, size)));
  return [
    ...SIZES.map(
      (size, index): Measurement => ({
        name: `brush move, ${Object.keys(LAYOUTS).length} charts, ${size.toLocaleString('en')} sites`,
        value: costs[index] ?? Number.NaN,
        unit: 'ms',
        // Today's number lies between the first two, of which the larger must do.
        budget: size <= 10_000 ? Number(FRAME.toFixed(1)) : null,
      }),
    ),
    ...SIZES.slice(1).map((size, index): Measurement => {
      const [before, after] = [SIZES[index] ?? Number.NaN, size];
      return {
        name: `  ${after.toLocaleString('en')} against ${before.toLocaleString('en')} sites`,
        value: (costs[index + 1] ?? Number.NaN) / (costs[index] ?? Number.NaN),
        unit: '×',
        budget: (after / before) * MARGIN,
      };
    }),
  ];
}
