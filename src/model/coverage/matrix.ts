import type { Site } from '../site.ts';
import { at } from '../typed.ts';
import { FIELDS, type Field, REGIONS, type Region } from '../vocabulary.ts';
import { bitOfRegion, centresOf, type Standing } from './centres.ts';
import type { Points } from './ground-index.ts';
import { type Spread, spreadOf } from './people.ts';
import { type Aim, measureReach } from './reach.ts';

/** The people of a field and a region by their distances. */
export interface MatrixCell {
  readonly field: Field;
  readonly region: Region;
  /** How many centres of the field count, wherever they are. */
  readonly centres: number;
  readonly spread: Spread;
}

/** Each field in each region: one pass over the people for each centre. */
export function fieldsByRegion(
  points: Points,
  sites: readonly Site[],
  standing: Standing,
  aimOf: (centre: ReturnType<typeof centresOf>[number]) => Aim,
): readonly MatrixCell[] {
  const masks = REGIONS.map((region) => {
    const bit = bitOfRegion(region);
    return points.regions.map((own) => (own === bit ? 1 : 0));
  });
  return FIELDS.flatMap((field) => {
    const centres = centresOf(sites, field, standing);
    const reach = measureReach(points, centres.map(aimOf));
    return REGIONS.map((region, index) => ({
      field,
      region,
      centres: centres.length,
      spread: spreadOf(reach, points, at(masks, index)),
    }));
  });
}
