import { geoInterpolate } from 'd3-geo';
import type { Formats } from '../../i18n/format.ts';
import { greatCircleKm } from '../../model/geodesy.ts';
import type { LngLat } from '../../model/site.ts';
import { arcPath } from './arc-path.ts';
import type { DrawnLine } from './drawn-lines.ts';

/** Lengths of the stretches between points, in kilometres along great circles. */
export function stretchesKm(places: readonly LngLat[]): readonly number[] {
  return places.slice(1).map((to, index) => greatCircleKm(places[index] ?? to, to));
}

/** The middle of the great circle between two places. */
function halfway(from: LngLat, to: LngLat): LngLat {
  return geoInterpolate([...from], [...to])(0.5);
}

/** The stretches of a ruler as lines, each with its length at its middle and a dot at either end. */
export function rulerLines(places: readonly LngLat[], formats: Formats): readonly DrawnLine[] {
  const lengths = stretchesKm(places);
  if (places.length === 1) return [{ kind: 'ruler', line: [], label: null, labelAt: null, dots: places }];
  return places.slice(1).map((to, index): DrawnLine => {
    const from = places[index] ?? to;
    const line = (arcPath(from, to, 0, 'globe')[0] ?? []).map(([lng, lat]): LngLat => [lng, lat]);
    return {
      kind: 'ruler',
      line,
      label: `${formats.count(Math.round(lengths[index] ?? 0))} km`,
      labelAt: halfway(from, to),
      dots: [from, to],
    };
  });
}
