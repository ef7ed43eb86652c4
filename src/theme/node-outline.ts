/** How a node of a network is drawn; an open one of a kind has the outline of that kind. */
type NodeForm = 'disc' | 'circle' | 'square' | 'diamond' | 'open-diamond';

const round = (value: number) => Math.round(value * 100) / 100;

/** The outline of a node as the `d` of an SVG path. All forms cover the area of a circle of the radius. */
export function outlineOf(form: NodeForm, x: number, y: number, radius: number): string {
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
  if (form === 'square') return corners((radius * Math.sqrt(Math.PI)) / 2, false);
  if (form === 'diamond' || form === 'open-diamond') return corners(radius * Math.sqrt(Math.PI / 2), true);
  const r = round(radius);
  const half = `a${r} ${r} 0 1 1 `;
  return `M${round(x - radius)} ${round(y)}${half}${2 * r} 0${half}${-2 * r} 0Z`;
}
