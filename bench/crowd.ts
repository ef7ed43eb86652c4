import { readFileSync } from 'node:fs';
import { gatherSites } from '../src/map/marks/crowd.ts';
import { groundVectors } from '../src/map/marks/ground-vectors.ts';
import type { Catalog } from '../src/model/catalog/catalog.ts';
import { decodeCatalog } from '../src/model/catalog/catalog-file.ts';
import { createSceneSelector } from '../src/state/scene/select-scene.ts';
import { NO_FILTERS } from '../src/state/view/view.ts';
import { type Measurement, median } from './measurement.ts';
import { multiplySites } from './synthetic-sites.ts';

const SIZES = [10_000, 100_000];
/** Levels from the whole globe to a country, at each of which the crowd is gathered anew. */
const LEVELS = [1, 2, 3, 4, 5, 6];
/** Different filters, so that nothing is remembered; the first warms up. */
const SINCE = [1957, 1960, 1964, 1968, 1970];
/** As many times the sites may take so many times as long, and half as much again for outgrown caches. */
const MARGIN = 1.5;

interface Cost {
  /** Milliseconds of gathering once, the median of all levels and filters. */
  readonly gather: number;
  /** Rings and single marks at the level of the whole globe, which is what a frame draws. */
  readonly drawn: number;
}

function measureSize(catalog: Catalog): Cost {
  const selectScene = createSceneSelector(catalog);
  // Where the sites stand is computed once a catalog, whatever is filtered.
  groundVectors(catalog.sites, 'globe');
  const times: number[] = [];
  let drawn = 0;
  for (const [round, first] of SINCE.entries()) {
    const scene = selectScene({ ...NO_FILTERS, since: [first, 2026] });
    for (const level of LEVELS) {
      const start = performance.now();
      const { clusters, single } = gatherSites(scene, level, 'globe');
      if (round > 0) times.push(performance.now() - start);
      if (level === LEVELS[0]) drawn = clusters.length + single.reduce((sum, shown) => sum + shown, 0);
    }
  }
  if (drawn === 0) throw new Error('Nothing was gathered');
  return { gather: median(times), drawn };
}

/** What it costs to gather crowded sites, which happens once a level and filter, today and with many more sites. */
export function measureCrowd(): Measurement[] {
  const path = new URL('../public/data/catalog.json', import.meta.url);
  const today = decodeCatalog(JSON.parse(readFileSync(path, 'utf8')));
  const now = measureSize(today);
  const count = today.sites.length;
  return [
    {
      name: `gathering, ${count.toLocaleString('en')} sites`,
      value: now.gather,
      unit: 'ms',
      budget: null,
    },
    ...SIZES.flatMap((size): Measurement[] => {
      const cost = measureSize(multiplySites(today, size));
      const name = `${size.toLocaleString('en')} sites`;
      return [
        { name: `gathering, ${name}`, value: cost.gather, unit: 'ms', budget: null },
        {
          name: '  against today’s',
          value: cost.gather / now.gather,
          unit: '×',
          budget: Math.ceil((size / count) * MARGIN),
        },
        {
          name: '  rings and marks on the whole globe',
          value: cost.drawn / now.drawn,
          unit: '×',
          budget: null,
        },
      ];
    }),
  ];
}
