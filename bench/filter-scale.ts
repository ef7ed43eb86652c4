import { readFileSync } from 'node:fs';
import { formatsOf } from '../src/i18n/format.ts';
import type { Catalog } from '../src/model/catalog/catalog.ts';
import { decodeCatalog } from '../src/model/catalog/catalog-file.ts';
import { createOrderSelector } from '../src/state/scene/order.ts';
import { createSceneSelector } from '../src/state/scene/select-scene.ts';
import type { Sort } from '../src/state/view/sort.ts';
import { type Filters, NO_FILTERS } from '../src/state/view/view.ts';
import { type Measurement, median } from './measurement.ts';
import { multiplySites } from './synthetic-sites.ts';

/** Filters as readers set them, one after another; no two alike follow each other, so that nothing is remembered. */
const CHANGES: readonly Partial<Filters>[] = [
  { kind: ['geopark'] },
  { kind: ['geopark', 'biosphere-reserve'], region: ['africa'] },
  { field: ['water'] },
  { since: [2000, 2020], group: ['asean'] },
  { former: true },
  {},
  { country: ['VNM', 'CHN', 'FRA'] },
  { status: ['active'], category: ['2'] },
];

const BY_NAME: Sort = { key: 'name', descending: false };
const FORMATS = formatsOf('en');
const ROUNDS = 30;

/** The milliseconds of a task. */
function time(task: () => void): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

/** Milliseconds of a change: which sites pass, how many each value would leave, and in which order they are listed. */
function timeChanges(catalog: Catalog): { first: number; each: number } {
  const selectScene = createSceneSelector(catalog);
  const selectOrder = createOrderSelector(catalog);
  const change = (patch: Partial<Filters>) => () => {
    selectOrder(selectScene({ ...NO_FILTERS, ...patch }), BY_NAME, 'en', FORMATS);
  };
  const first = time(change({}));
  const times = Array.from({ length: ROUNDS }, () => CHANGES.map((patch) => time(change(patch)))).flat();
  return { first, each: median(times.slice(CHANGES.length)) };
}

let found = 0;

/** Milliseconds of the least that any filter must do: look at every site once. */
function timeBareLoop({ sites }: Catalog): number {
  const loop = () => {
    for (const site of sites) if (!site.former && site.kind === 'geopark') found++;
  };
  const times = Array.from({ length: ROUNDS * CHANGES.length }, () => time(loop));
  if (found === 0) throw new Error('The bare loop found nothing, so that it may have been optimised away');
  return median(times.slice(CHANGES.length));
}

/** What a change of the filters costs without drawing, at today's number of sites and at a hundred thousand. */
export function measureFilterScale(): Measurement[] {
  const path = new URL('../public/data/catalog.json', import.meta.url);
  const today = decodeCatalog(JSON.parse(readFileSync(path, 'utf8')));
  const sizes = [
    { catalog: today, budget: 1 },
    { catalog: multiplySites(today, 100_000), budget: 1000 / 60 },
  ];
  return sizes.flatMap(({ catalog, budget }): Measurement[] => {
    const name = `${catalog.sites.length.toLocaleString('en')} sites`;
    const bare = timeBareLoop(catalog);
    const { first, each } = timeChanges(catalog);
    return [
      { name: `filter change, ${name}`, value: each, unit: 'ms', budget: Number(budget.toFixed(1)) },
      { name: `  as a multiple of a bare loop`, value: each / bare, unit: '×', budget: null },
      { name: `  the first, which sorts all names`, value: first, unit: 'ms', budget: null },
    ];
  });
}
