import type { Catalog } from '../../model/catalog/catalog.ts';
import type { Ground } from '../../model/coverage/ground-file.ts';
import { indexGround } from '../../model/coverage/ground-index.ts';
import { countriesByReach } from '../../model/coverage/people.ts';
import { CLASS_COUNT, classOf } from '../../model/coverage/ranges.ts';
import { keepLatest } from '../keep-latest.ts';
import type { Filling } from '../overlay/filling.ts';
import { askedOf, type CoverageView } from './asked.ts';
import { selectCoverage } from './coverage.ts';
import { waitForGround } from './ground.ts';

/** Fills countries by how far half of their people are. */
type FillByDistance = (catalog: Catalog, view: CoverageView) => Filling | null;

/** Makes what fills countries by distance; it fills none where nobody is counted. */
export function createDistanceFilling(ground: Ground): FillByDistance {
  const indexOf = keepLatest(({ countries }: Catalog) => indexGround(ground, countries));
  return (catalog, view) => {
    const index = indexOf(catalog);
    const { reach, mask, centres, asked } = selectCoverage(index, catalog, askedOf(view));
    if (centres.length + asked.points.length === 0) return null;
    const countries = countriesByReach(reach, ground, mask.places);
    const classes = Array.from({ length: CLASS_COUNT }, (_, own) => ({
      from: own,
      to: own,
      countries: countries
        .filter(({ median }) => classOf(median) === own)
        .map(({ code }) => code)
        .sort(),
    }));
    return { kind: 'counts', fill: 'distance', classes };
  };
}

/** Loads what fills countries by distance. Error: where the people cannot be loaded. */
export async function loadDistanceFilling(): Promise<FillByDistance> {
  const ground = await waitForGround();
  if (!ground) throw new Error('basemap/ground.json could not be loaded');
  return createDistanceFilling(ground);
}
