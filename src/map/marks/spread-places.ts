/** Where marks stand that share one spot, once they are spread, in CSS pixels from the spot. */
export interface SpreadPlace {
  readonly x: number;
  readonly y: number;
}

/** So many stand on one circle; more wind out along a spiral. */
const MOST_ON_CIRCLE = 8;
/** Room for a mark along the line, and from turn to turn of the spiral, in CSS pixels. */
const ROOM = 28;
const LEAST_RADIUS = 30;

/** Spreads marks round their spot, from the top clockwise, no two nearer than a finger is wide. */
export function spreadPlaces(count: number): readonly SpreadPlace[] {
  if (count <= MOST_ON_CIRCLE) {
    const radius = Math.max(LEAST_RADIUS, (count * ROOM) / (2 * Math.PI));
    return Array.from({ length: count }, (_, index) => place(radius, (index / count) * 2 * Math.PI));
  }
  let angle = 0;
  return Array.from({ length: count }, () => {
    // An Archimedean spiral: each turn is as far from the last as two marks on it from each other.
    const radius = LEAST_RADIUS + (ROOM * angle) / (2 * Math.PI);
    const at = place(radius, angle);
    angle += ROOM / radius;
    return at;
  });
}

function place(radius: number, angle: number): SpreadPlace {
  return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) };
}
