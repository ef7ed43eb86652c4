import type { Catalog } from '../catalog/catalog.ts';
import { centresOf, EVERYWHERE, type GapSubject, mandateOf, type Standing } from '../coverage/centres.ts';
import { type GroundIndex, type Mask, maskOf } from '../coverage/ground-index.ts';
import { medianKm, type Spread, spreadOf } from '../coverage/people.ts';
import { type Aim, extendReach, measureReach, type Reach } from '../coverage/reach.ts';
import type { Centre, LngLat } from '../site.ts';
import { at } from '../typed.ts';

/** How distances are measured: see the chart of distances. */
export interface Measuring {
  readonly standing: Standing;
  /** Whether a regional centre counts for its own region only. */
  readonly byMandate: boolean;
  /** The distance that sentences speak of, in kilometres. */
  readonly within: number;
}

/** Distances to the centres of a subject, and with some that are thought of. */
export interface SubjectReach {
  readonly centres: readonly Centre[];
  readonly before: Reach;
  readonly after: Reach;
}

/** A centre that is thought of counts for everybody. */
export const thoughtOf = (lngLat: LngLat): Aim => ({ lngLat, regions: EVERYWHERE });

/** Measures to the centres of a subject, and to what is thought of. */
export function reachOf(
  subject: GapSubject,
  points: readonly LngLat[],
  { standing, byMandate }: Pick<Measuring, 'standing' | 'byMandate'>,
  { index, catalog }: { readonly index: GroundIndex; readonly catalog: Catalog },
): SubjectReach {
  const centres = centresOf(catalog.sites, subject, standing);
  const before = measureReach(
    index.places,
    centres.map((centre) => ({
      lngLat: centre.lngLat,
      regions: byMandate ? mandateOf(centre) : EVERYWHERE,
    })),
  );
  const after =
    points.length > 0 ? extendReach(index.places, before, points.map(thoughtOf), centres.length) : before;
  return { centres, before, after };
}

/** How far the people of a part of the world are. */
export interface PartReach {
  readonly spread: Spread;
  /** So far or nearer is half of them; infinite where there is nobody, or no centre. */
  readonly median: number;
}

/** Counts the people of a part by their distances. */
export function partReach(reach: Reach, { ground, places }: GroundIndex, mask: Mask): PartReach {
  const own = ground.places.filter(({ index }) => at(mask.places, index) === 1);
  return {
    spread: spreadOf(reach, places, mask.places),
    median: medianKm(own.map(({ index, people }) => ({ km: at(reach.km, index), people }))),
  };
}

/** The people of one country. */
export const maskOfCountry = (index: GroundIndex, iso3: string): Mask => maskOf(index, new Set([iso3]));
