/** A point of a slide, in its units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A turn, an enlargement and a shift of the plane: (x, y) goes to (a·x − b·y + shiftX, b·x + a·y + shiftY). */
export interface Similarity {
  readonly a: number;
  readonly b: number;
  readonly shiftX: number;
  readonly shiftY: number;
}

/** Where a point goes. */
export const moved = ({ a, b, shiftX, shiftY }: Similarity, { x, y }: Point): Point => ({
  x: a * x - b * y + shiftX,
  y: b * x + a * y + shiftY,
});

/** How much larger everything becomes. */
export const enlargementOf = ({ a, b }: Similarity): number => Math.hypot(a, b);

/** The way back. */
export function inverse({ a, b, shiftX, shiftY }: Similarity): Similarity {
  const square = a * a + b * b;
  const [backA, backB] = [a / square, -b / square];
  return {
    a: backA,
    b: backB,
    shiftX: -(backA * shiftX - backB * shiftY),
    shiftY: -(backB * shiftX + backA * shiftY),
  };
}

/** One after the other: `first`, then `second`. */
export function chained(first: Similarity, second: Similarity): Similarity {
  const { x, y } = moved(second, { x: first.shiftX, y: first.shiftY });
  return {
    a: second.a * first.a - second.b * first.b,
    b: second.b * first.a + second.a * first.b,
    shiftX: x,
    shiftY: y,
  };
}

/** The similarity that brings points nearest to others, by least squares, and how far from them the farthest is left. */
export function fitSimilarity(
  pairs: readonly (readonly [from: Point, to: Point])[],
): { readonly similarity: Similarity; readonly farthest: number } | null {
  const count = pairs.length;
  if (count < 2) return null;
  const middle = (of: 0 | 1) => ({
    x: pairs.reduce((sum, pair) => sum + pair[of].x, 0) / count,
    y: pairs.reduce((sum, pair) => sum + pair[of].y, 0) / count,
  });
  const [from, to] = [middle(0), middle(1)];
  let [along, across, square] = [0, 0, 0];
  for (const [one, other] of pairs) {
    const [x, y] = [one.x - from.x, one.y - from.y];
    const [goalX, goalY] = [other.x - to.x, other.y - to.y];
    along += x * goalX + y * goalY;
    across += x * goalY - y * goalX;
    square += x * x + y * y;
  }
  if (square === 0) return null;
  const [a, b] = [along / square, across / square];
  const similarity = {
    a,
    b,
    shiftX: to.x - (a * from.x - b * from.y),
    shiftY: to.y - (b * from.x + a * from.y),
  };
  const left = pairs.map(([one, other]) => {
    const { x, y } = moved(similarity, one);
    return Math.hypot(x - other.x, y - other.y);
  });
  return { similarity, farthest: Math.max(...left) };
}
