import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';

/** A graph as numbers, and where the layout starts from. */
export interface LayoutInput {
  /** The radius that each node needs for itself, in units of the layout. */
  readonly radii: ArrayLike<number>;
  /** Places of the two ends of each edge, one pair after the other. */
  readonly edges: ArrayLike<number>;
  /** x and y of each node from an earlier layout, NaN for nodes that are new; null where there was none. */
  readonly start: ArrayLike<number> | null;
  /** 1 for each node that stays exactly where `start` has it. */
  readonly fixed: ArrayLike<number> | null;
  /** 1 for each node that no path joins to the main part: it is held closer, or little would push the picture apart. */
  readonly loose: ArrayLike<number>;
  /** Width of the picture as a multiple of its height. */
  readonly aspect: number;
}

interface Body extends SimulationNodeDatum {
  x: number;
  y: number;
  readonly radius: number;
  readonly degree: number;
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Between neighbours on the spiral from which a layout starts. */
const SPACING = 14;
/** Free ground around a node. */
const GAP = 3;
const STEPS = { most: 300, least: 24, moved: 120 };
/** Nodes up to which all steps are made: beyond, as many fewer as each of them takes longer. */
const FEW = 800;
/** How strongly nodes drift to the middle. */
const HOLD = { main: 0.06, loose: 0.16 };
/** How far the nodes push each other away, at most. */
const REACH = 420;

/** The n-th point of the spiral that a sunflower's seeds follow: evenly dense, and nothing in it is left to chance. */
function seed(place: number): readonly [x: number, y: number] {
  const radius = SPACING * Math.sqrt(0.5 + place);
  return [radius * Math.cos(place * GOLDEN_ANGLE), radius * Math.sin(place * GOLDEN_ANGLE)];
}

const isPlaced = (start: ArrayLike<number> | null, node: number): start is ArrayLike<number> =>
  start !== null && Number.isFinite(start[2 * node]) && Number.isFinite(start[2 * node + 1]);

/** Where each node begins: where it was; beside a neighbour that was there; or on the spiral, the best connected inmost. */
function createBodies({ radii, edges, start }: LayoutInput): Body[] {
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
    radius: radii[node] ?? 0,
    degree,
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
  return bodies;
}

/**
 * Places the nodes of a graph by forces: edges pull, nodes push, all drift to the middle. Gives x and y of each node, in
 * the order of the nodes, around (0, 0). The same input always gives the same places.
 */
export function layoutNetwork(input: LayoutInput): Float32Array {
  const { edges, start, fixed, loose, aspect } = input;
  const bodies = createBodies(input);
  const links: SimulationLinkDatum<Body>[] = [];
  for (let index = 0; index + 1 < edges.length; index += 2)
    links.push({ source: edges[index] ?? 0, target: edges[index + 1] ?? 0 });
  bodies.forEach((body, node) => {
    if (fixed?.[node] === 1) [body.fx, body.fy] = [body.x, body.y];
  });

  const wide = Math.min(Math.max(aspect, 0.4), 3);
  const steps = start
    ? Math.min(STEPS.moved, Math.max(STEPS.least, (STEPS.moved * FEW) / Math.max(1, bodies.length)))
    : Math.min(STEPS.most, Math.max(STEPS.least, (STEPS.most * FEW) / Math.max(1, bodies.length)));
  const drift = (_: Body, node: number) => (loose[node] === 1 ? HOLD.loose : HOLD.main);
  const simulation = forceSimulation(bodies)
    .force(
      'edges',
      forceLink<Body, SimulationLinkDatum<Body>>(links).distance(({ source, target }) => {
        // By now the simulation has put the bodies themselves in the place of their numbers.
        const [a, b] = [source as Body, target as Body];
        // Two hubs stand apart, so that the leaves of each have room around it.
        return 22 + a.radius + b.radius + 3 * Math.sqrt(Math.min(a.degree, b.degree));
      }),
    )
    .force(
      'push',
      forceManyBody<Body>()
        .strength(({ degree }) => -34 - 9 * Math.sqrt(degree))
        .distanceMax(REACH),
    )
    .force('apart', forceCollide<Body>(({ radius }) => 1.25 * radius + GAP).iterations(2))
    .force(
      'x',
      forceX<Body>(0).strength((body, node) => drift(body, node) / wide),
    )
    .force(
      'y',
      forceY<Body>(0).strength((body, node) => drift(body, node) * wide),
    )
    .alpha(start ? 0.35 : 1)
    .alphaDecay(1 - 0.001 ** (1 / steps))
    .stop();
  simulation.tick(Math.ceil(steps));
  return Float32Array.from({ length: 2 * bodies.length }, (_, index) => {
    const body = bodies[index >> 1];
    return (index % 2 === 0 ? body?.x : body?.y) ?? 0;
  });
}
