import type { ArcLine } from '../../../theme/arc-colours.ts';
import type { NodeShape } from './mark.ts';

/** Lengths of dashes and gaps of each kind of line, in CSS pixels, as on the globe: whole, dashed, dotted. */
export const DASHES: Readonly<Record<ArcLine, number[]>> = { solid: [], dashed: [5, 3], dotted: [1.5, 2.5] };

const round = (value: number) => Math.round(value * 100) / 100;

/** The outline of a node as the `d` of an SVG path. All shapes cover the area of a circle of the radius. */
export function outlineOf(shape: NodeShape, x: number, y: number, radius: number): string {
  const corners = (reach: number, turned: boolean) => {
    const points = turned
      ? [
          [x, y - reach],
          [x + reach, y],
          [x, y + reach],
          [x - reach, y],
        ]
      : [
          [x - reach, y - reach],
          [x + reach, y - reach],
          [x + reach, y + reach],
          [x - reach, y + reach],
        ];
    return `M${points.map(([left = 0, top = 0]) => `${round(left)} ${round(top)}`).join('L')}Z`;
  };
  if (shape === 'square') return corners((radius * Math.sqrt(Math.PI)) / 2, false);
  if (shape === 'diamond' || shape === 'open-diamond') return corners(radius * Math.sqrt(Math.PI / 2), true);
  const r = round(radius);
  const half = `a${r} ${r} 0 1 1 `;
  return `M${round(x - radius)} ${round(y)}${half}${2 * r} 0${half}${-2 * r} 0Z`;
}
