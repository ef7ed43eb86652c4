import type { Position } from 'geojson';

/**
 * Latitudes at which the two halves of a shore cut at the antimeridian meet. The source rounds each half by itself, so
 * those that lie within 0.02° of each other are taken as one.
 */
function seamLatitudes(polygons: readonly Position[][][]): (lat: number) => number {
  const latitudes = polygons
    .flat(2)
    .filter(([lng = 0]) => Math.abs(lng) > 179.9999)
    .map(([, lat = 0]) => lat)
    .sort((a, b) => a - b);
  const joined = new Map<number, number>();
  let first = Number.NEGATIVE_INFINITY;
  for (const lat of latitudes) {
    if (lat - first > 0.02) first = lat;
    joined.set(lat, first);
  }
  return (lat) => joined.get(lat) ?? lat;
}

/**
 * Polygons as they lie on the sphere: both sides of the antimeridian become the same points and the edge along the south
 * pole vanishes, so that halves of a country join without a seam, and Antarctica is a ring round the pole.
 */
export function ontoSphere(polygons: readonly Position[][][]): Position[][][] {
  const seamLatitude = seamLatitudes(polygons);
  const move = ([lng = 0, lat = 0]: Position): Position =>
    Math.abs(lng) > 179.9999 ? [-180, seamLatitude(lat)] : [lng, lat];
  return polygons.map((rings) =>
    rings
      .map((ring) => {
        const moved = ring.filter(([, lat = 0]) => lat > -89.9).map(move);
        const open = moved.filter((point, index) => {
          const before = moved.at(index - 1) ?? [];
          return point[0] !== before[0] || point[1] !== before[1];
        });
        return [...open, open[0] ?? []];
      })
      .filter((ring) => ring.length > 3),
  );
}
