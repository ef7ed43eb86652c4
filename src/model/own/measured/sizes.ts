import { at } from '../../typed.ts';

/** Half the height of the diamonds of rows that a number gives a size, in CSS pixels. */
export const SIZED = {
  /** That of the largest number. */
  most: 14,
  /** Smaller ones could be neither seen nor pointed at. */
  least: 2,
  /** That of rows without a size, which are drawn hollow. */
  hollow: 3.5,
} as const;

/** How large the rows of a list are by the numbers of a column. */
export interface OwnSizes {
  readonly column: number;
  /** The number of the largest row. */
  readonly largest: number;
  /** Half the height of each row's diamond in CSS pixels; 0 where its number is missing or below 0, so that no area says it. */
  readonly radii: Float32Array<ArrayBuffer>;
  /** All rows from the largest to the smallest, in which they are drawn: no row hides a smaller one. */
  readonly order: Uint32Array<ArrayBuffer>;
}

/** Half the height of the diamond of a number, so that areas are as the numbers: twice the number, twice the area. */
export const radiusOf = (value: number, largest: number): number =>
  Math.max(SIZED.least, SIZED.most * Math.sqrt(value / largest));

/** Rows are put into the order of their sizes by so many steps of it: finer ones nobody sees. */
const STEPS = 256;

/** The rows from the largest to the smallest by counting, which takes one pass where a sort would freeze the page. */
function largestFirst(radii: Float32Array): Uint32Array<ArrayBuffer> {
  const stepOf = (row: number) => STEPS - 1 - Math.floor((at(radii, row) / SIZED.most) * (STEPS - 1));
  const starts = new Uint32Array(STEPS + 1);
  for (let row = 0; row < radii.length; row++) {
    const next = stepOf(row) + 1;
    starts[next] = at(starts, next) + 1;
  }
  for (let step = 1; step <= STEPS; step++) starts[step] = at(starts, step) + at(starts, step - 1);
  const order = new Uint32Array(radii.length);
  for (let row = 0; row < radii.length; row++) {
    const step = stepOf(row);
    const place = at(starts, step);
    order[place] = row;
    starts[step] = place + 1;
  }
  return order;
}

/** Sizes by the numbers of a column, of which one that is not among them may be the largest; null where none is above 0. */
export function sizesBy(column: number, values: Float64Array, least = 0): OwnSizes | null {
  let largest = least;
  for (const value of values) if (value > largest && Number.isFinite(value)) largest = value;
  if (largest === 0) return null;
  const radii = new Float32Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = at(values, row);
    // NaN is no size, nor is a debt: an area below nothing cannot be drawn.
    if (value >= 0) radii[row] = radiusOf(Math.min(value, largest), largest);
  }
  return { column, largest, radii, order: largestFirst(radii) };
}

/** The round number that is nearest below another: 1, 2 or 5 and zeros. */
function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [5, 2, 1].find((each) => each * power <= value) ?? 1;
  return step * power;
}

/** A legend shows diamonds of numbers that are these shares of the largest, which has no room there, or a little less. */
const SAMPLE_SHARES = [1 / 4, 1 / 16];

/** Round numbers of which a legend shows the diamonds, as large as on the map; the greater first. */
export function sampleSizes({ largest }: Pick<OwnSizes, 'largest'>): readonly {
  readonly value: number;
  readonly radius: number;
}[] {
  const values = SAMPLE_SHARES.map((share) => roundBelow(largest * share));
  return [...new Set(values)].map((value) => ({ value, radius: radiusOf(value, largest) }));
}
