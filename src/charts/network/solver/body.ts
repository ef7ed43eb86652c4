import type { SimulationNodeDatum } from 'd3-force';

/** A node while forces move it. */
export interface Body extends SimulationNodeDatum {
  x: number;
  y: number;
  /** Its place among the nodes of the graph. */
  readonly node: number;
  readonly radius: number;
  readonly degree: number;
  /** Whether it stays where it is. */
  readonly fixed: boolean;
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Between neighbours on the spiral from which a layout starts. */
const SPACING = 14;

/** What the bodies are made of; see `LayoutInput`. */
interface BodiesInput {
  readonly radii: ArrayLike<number>;
  readonly edges: ArrayLike<number>;
  readonly start: ArrayLike<number> | null;
  readonly fixed: ArrayLike<number> | null;
}

/** The n-th point of the spiral that a sunflower's seeds follow: evenly dense, and nothing in it is left to chance. */
function seed(place: number): readonly [x: number, y: number] {
  const radius = SPACING * Math.sqrt(0.5 + place);
  return [radius * Math.cos(place * GOLDEN_ANGLE), radius * Math.sin(place * GOLDEN_ANGLE)];
}

const isPlaced = (start: ArrayLike<number> | null, node: number): start is ArrayLike<number> =>
  start !== null && Number.isFinite(start[2 * node]) && Number.isFinite(start[2 * node + 1]);

/** Where each node begins: where it was; beside a neighbour that was there; or on the spiral, the best connected inmost. */
export function createBodies({ radii, edges, start, fixed }: BodiesInput): Body[] {
  const degrees = new Uint32Array(radii.length);
  for (let index = 0; index < edges.length; index++) {
    const node = edges[index] ?? 0;
    degrees[node] = (degrees[node] ?? 0) + 1;
  }
  const order = Array.from(degrees, (_, node) => node);
  order.sort((a, b) => (degrees[b] ?? 0) - (degrees[a] ?? 0) || a - b);
  const bodies: Body[] = Array.from(degrees, (degree, node) => ({
    x: 0,
    y: 0,
    node,
    radius: radii[node] ?? 0,
    degree,
    fixed: fixed?.[node] === 1,
  }));
  order.forEach((node, place) => {
    const body = bodies[node];
    if (!body) return;
    const was = isPlaced(start, node) ? start : null;
    [body.x, body.y] = was ? [was[2 * node] ?? 0, was[2 * node + 1] ?? 0] : seed(place);
  });
  if (start) {
    for (let index = 0; index < edges.length; index++) {
      const [node, other] = [edges[index] ?? 0, edges[index ^ 1] ?? 0];
      const [body, beside] = [bodies[node], bodies[other]];
      if (!body || !beside || isPlaced(start, node) || !isPlaced(start, other)) continue;
      // A direction of its own for each, so that newcomers to one neighbour do not start on one point.
      body.x = beside.x + 2 * SPACING * Math.cos(node * GOLDEN_ANGLE);
      body.y = beside.y + 2 * SPACING * Math.sin(node * GOLDEN_ANGLE);
    }
  }
  for (const body of bodies) if (body.fixed) [body.fx, body.fy] = [body.x, body.y];
  return bodies;
}
