import { contours } from 'd3-contour';
import { geoArea } from 'd3-geo';
import type { MultiPolygon, Position } from 'geojson';
import { KERNEL_KM, PER_KM2 } from './density-terms.ts';
import { EARTH_RADIUS_KM, toUnitVector } from './geodesy.ts';
import type { LngLat } from './site.ts';

/** Degrees between two points of the grid. */
const STEP = 0.75;
/** Beyond so many standard deviations a site adds nothing that could be seen. */
const REACH = 3.5;
const MOST_BANDS = 5;

/** All ground on which the density is at least `from`, in sites per `PER_KM2`. */
export interface DensityBand {
  readonly from: number;
  /** Wound clockwise, as d3-geo wants it; within ±180° and ±90°. */
  readonly area: MultiPolygon;
}

interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** Row by row from the north; the first and last two columns repeat those of the other side of the antimeridian. */
  readonly values: Float64Array;
}

const RADIANS = Math.PI / 180;

/** The longitude or latitude of a grid's point, counted from its first. */
const lngOf = (column: number) => -180 - 1.5 * STEP + column * STEP;
const latOf = (row: number) => 90 - row * STEP;

/**
 * The density of places on the sphere by a Gaussian kernel (B. W. Silverman, "Density Estimation for Statistics and Data
 * Analysis", 1986, chapter 4), with great-circle distances and a standard deviation of `KERNEL_KM`.
 */
function densityGrid(places: readonly LngLat[]): Grid {
  const columns = Math.round(360 / STEP) + 4;
  const rows = Math.round(180 / STEP) + 1;
  const values = new Float64Array(columns * rows);
  const sigma = KERNEL_KM / EARTH_RADIUS_KM;
  const reach = REACH * sigma;
  // The kernel's height over the place itself, for a density per `PER_KM2`.
  const peak = PER_KM2 / (2 * Math.PI * KERNEL_KM ** 2);
  const [cosLng, sinLng] = [new Float64Array(columns), new Float64Array(columns)];
  for (let column = 0; column < columns; column++) {
    cosLng[column] = Math.cos(lngOf(column) * RADIANS);
    sinLng[column] = Math.sin(lngOf(column) * RADIANS);
  }
  for (const [lng, lat] of places) {
    const [x, y, z] = toUnitVector([lng, lat]);
    const first = Math.max(0, Math.ceil((90 - lat - reach / RADIANS) / STEP));
    const last = Math.min(rows - 1, Math.floor((90 - lat + reach / RADIANS) / STEP));
    for (let row = first; row <= last; row++) {
      const rowLat = latOf(row) * RADIANS;
      const [up, across] = [Math.sin(rowLat), Math.cos(rowLat)];
      for (const [from, to] of columnsWithin(
        lng,
        reach,
        Math.min(across, Math.cos(lat * RADIANS)),
        columns,
      )) {
        for (let column = from; column <= to; column++) {
          const cosine = across * (x * (sinLng[column] ?? 0) + z * (cosLng[column] ?? 0)) + y * up;
          // For small angles 1 − cos a = a² / 2; at the kernel's edge, 1,050 km, that is right to a fifth of a percent.
          const square = 2 * (1 - cosine);
          if (square > reach * reach) continue;
          const at = row * columns + column;
          values[at] = (values[at] ?? 0) + peak * Math.exp(-square / (2 * sigma * sigma));
        }
      }
    }
  }
  return { columns, rows, values };
}

/**
 * The columns of a row that can lie within `reach` of a place at a longitude, no nearer to the axis than `across`: at most three stretches, since
 * those at one side of the antimeridian stand at the other, too; all columns near the poles.
 */
function columnsWithin(
  lng: number,
  reach: number,
  across: number,
  columns: number,
): readonly (readonly [from: number, to: number])[] {
  // By the haversine formula, with the smaller of both circles of latitude.
  const sine = Math.sin(reach / 2) / Math.max(across, 1e-9);
  const half = sine >= 0.7 ? 180 : (2 * Math.asin(sine)) / RADIANS + STEP;
  if (half >= 90) return [[0, columns - 1]];
  return [-360, 0, 360].map((turn) => {
    const middle = (lng + turn - lngOf(0)) / STEP;
    return [
      Math.max(0, Math.ceil(middle - half / STEP)),
      Math.min(columns - 1, Math.floor(middle + half / STEP)),
    ] as const;
  });
}

/** The greatest round numbers (1, 2, 5, 10, …) below `most`, at most five, ascending. */
function thresholdsBelow(most: number): readonly number[] {
  const found: number[] = [];
  for (let power = Math.floor(Math.log10(most)); found.length < MOST_BANDS; power--) {
    for (const digit of [5, 2, 1]) {
      const value = Number((digit * 10 ** power).toPrecision(1));
      if (value < most && found.length < MOST_BANDS) found.push(value);
    }
  }
  return found.reverse();
}

/** Bands of density, from the widest to the innermost; none without places. */
export function densityBands(places: readonly LngLat[]): readonly DensityBand[] {
  if (places.length === 0) return [];
  const { columns, rows, values } = densityGrid(places);
  const most = values.reduce((a, b) => Math.max(a, b), 0);
  const generator = contours().size([columns, rows]);
  return thresholdsBelow(most).map((from) => {
    // d3-contour reads any list of numbers, though its types want an array.
    const { coordinates } = generator.contour(values as unknown as number[], from);
    const polygons = coordinates.map((rings) => rings.map((ring) => ring.map(placeOfPoint)));
    return { from, area: { type: 'MultiPolygon', coordinates: polygons.map(wound) } };
  });
}

/** The place of a contour's point; the columns beyond the antimeridian are laid upon it. */
function placeOfPoint([x = 0, y = 0]: Position): Position {
  const lng = Math.min(180, Math.max(-180, lngOf(x - 0.5)));
  return [lng, Math.min(90, Math.max(-90, latOf(y - 0.5)))];
}

/** A polygon turned so that d3-geo sees its inside and not the rest of the world. */
function wound(rings: Position[][]): Position[][] {
  const isInside = geoArea({ type: 'Polygon', coordinates: rings }) < 2 * Math.PI;
  return isInside ? rings : rings.map((ring) => ring.slice().reverse());
}
