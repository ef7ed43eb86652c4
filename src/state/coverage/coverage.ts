import type { Catalog } from '../../model/catalog/catalog.ts';
import { centresOf, EVERYWHERE, mandateOf } from '../../model/coverage/centres.ts';
import { countriesOfPart, type GroundIndex, type Mask, maskOf } from '../../model/coverage/ground-index.ts';
import { type Aim, extendReach, measureReach, type Reach } from '../../model/coverage/reach.ts';
import type { Centre } from '../../model/site.ts';
import type { CoverageAsked } from './asked.ts';

/** The distances that are asked for. */
export interface Coverage {
  readonly asked: CoverageAsked;
  /** The centres that count, in the order of the numbers in `Reach`. */
  readonly centres: readonly Centre[];
  /** Those of them whose year no source gives. */
  readonly undated: number;
  /** As it is, and with the centres that are thought of, which are numbered after those that are there. */
  readonly before: Reach;
  readonly reach: Reach;
  /** Whose people are counted. */
  readonly mask: Mask;
}

/** What a centre is measured to as. */
export const aimOf = ({ byMandate }: Pick<CoverageAsked, 'byMandate'>, centre: Centre): Aim => ({
  lngLat: centre.lngLat,
  regions: byMandate ? mandateOf(centre) : EVERYWHERE,
});

/** Measures what is asked for. */
export function selectCoverage(index: GroundIndex, catalog: Catalog, asked: CoverageAsked): Coverage {
  const { subject, standing, since, points, part } = asked;
  const isThen = ({ year }: Centre) => !since || (year !== null && year >= since[0] && year <= since[1]);
  const all = centresOf(catalog.sites, subject, standing);
  const centres = all.filter(isThen);
  const before = measureReach(
    index.places,
    centres.map((centre) => aimOf(asked, centre)),
  );
  const thought = points.map((lngLat) => ({ lngLat, regions: EVERYWHERE }));
  return {
    asked,
    centres,
    undated: all.filter(({ year }) => year === null).length,
    before,
    reach: thought.length > 0 ? extendReach(index.places, before, thought, centres.length) : before,
    mask: maskOf(index, countriesOfPart(part, catalog.countries)),
  };
}
