import { area, curveBumpX } from 'd3-shape';

/** How strongly ribbons are inked: all of one, what a filter leaves out of one, what it lets through. */
export const INK = { whole: 0.36, rest: 0.14, shown: 0.62 } as const;

type Crossing = readonly [x: number, top: number, bottom: number];

const shape = area<Crossing>()
  .x(([x]) => x)
  .y0(([, top]) => top)
  .y1(([, , bottom]) => bottom)
  .curve(curveBumpX)
  .digits(2);

/** The path of a ribbon between two bars; `y0` and `y1` are the middles of its ends, all in CSS pixels. */
export function ribbon(x0: number, y0: number, x1: number, y1: number, thickness: number): string {
  const half = thickness / 2;
  return (
    shape([
      [x0, y0 - half, y0 + half],
      [x1, y1 - half, y1 + half],
    ]) ?? ''
  );
}
