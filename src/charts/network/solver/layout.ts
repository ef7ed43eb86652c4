import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
} from 'd3-force';
import { type Body, createBodies } from './body.ts';
import { fillPlots } from './fill.ts';
import { type Plot, packPlots } from './plots.ts';

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
  /** The number of the part that each node belongs to: no path joins two parts, and that of 0 is the largest. */
  readonly components: ArrayLike<number>;
  /** Width of the picture as a multiple of its height. */
  readonly aspect: number;
}

type Link = SimulationLinkDatum<Body>;

/** The side of the square of ground that each node has to itself. */
const GROUND = 24;
/** Free ground around a node while forces move it. */
const GAP = 3;
const STEPS = { most: 300, least: 24, moved: 120 };
/** Nodes up to which all steps are made: beyond, as many fewer as each of them takes longer. */
const FEW = 800;
/** How strongly nodes drift to the middle. */
const HOLD = 0.06;
/** How far the nodes push each other away, at most. */
const REACH = 420;
/** Shapes beyond which the picture is not stretched. */
const ASPECTS = { least: 0.3, most: 4 };
/** What each part of the graph has beside the ground of its nodes, as a share of the nodes of all. */
const LEAST_SHARE = 0.002;
/** How much longer than wide the plot of a small part may be: its nodes are to be seen together. */
const LONGEST = 2;

/** A plot in the middle of another, no longer than is good for a small part. */
function shorten(plot: Plot | undefined): Plot | undefined {
  if (!plot) return plot;
  const [width, height] = [
    Math.min(plot.width, LONGEST * plot.height),
    Math.min(plot.height, LONGEST * plot.width),
  ];
  return {
    left: plot.left + (plot.width - width) / 2,
    top: plot.top + (plot.height - height) / 2,
    width,
    height,
  };
}

/** Lets edges pull and nodes push around a middle, until each part of the graph has its shape. */
function moveByForces(bodies: Body[], links: Link[], middle: { x: number; y: number }, again: boolean): void {
  if (bodies.length < 2) return;
  const most = again ? STEPS.moved : STEPS.most;
  const steps = Math.min(most, Math.max(STEPS.least, (most * FEW) / bodies.length));
  forceSimulation(bodies)
    .force(
      'edges',
      forceLink<Body, Link>(links).distance(({ source, target }) => {
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
    .force('x', forceX<Body>(middle.x).strength(HOLD))
    .force('y', forceY<Body>(middle.y).strength(HOLD))
    .alpha(again ? 0.35 : 1)
    .alphaDecay(1 - 0.001 ** (1 / steps))
    .stop()
    .tick(Math.ceil(steps));
}

/**
 * Places the nodes of a graph: each part of it gets its piece of a ground of the shape that is asked for, the largest
 * first; forces lay it out there, and then it is spread over its piece. Gives x and y of each node, in the order of the
 * nodes, around (0, 0). The same input always gives the same places.
 */
export function layoutNetwork(input: LayoutInput): Float32Array {
  const { edges, start, components } = input;
  const all = createBodies(input);
  const parts: { bodies: Body[]; links: Link[] }[] = [];
  const places = new Uint32Array(all.length);
  const partOf = (node: number) => {
    const component = components[node] ?? 0;
    parts[component] ??= { bodies: [], links: [] };
    return parts[component];
  };
  for (const body of all) places[body.node] = partOf(body.node).bodies.push(body) - 1;
  for (let index = 0; index + 1 < edges.length; index += 2) {
    const [source, target] = [edges[index] ?? 0, edges[index + 1] ?? 0];
    partOf(source).links.push({ source: places[source] ?? 0, target: places[target] ?? 0 });
  }

  const aspect = Math.min(Math.max(input.aspect, ASPECTS.least), ASPECTS.most);
  // Some ground more for each part, or a pair beside hundreds would stand in a crack.
  const extra = 1 + LEAST_SHARE * all.length;
  const shares = parts.map(({ bodies }) => bodies.length + extra);
  const height = GROUND * Math.sqrt(shares.reduce((sum, share) => sum + share, 0) / aspect);
  const width = height * aspect;
  const plots = packPlots(shares, { left: -width / 2, top: -height / 2, width, height });
  const filled = parts.flatMap(({ bodies, links }, part) => {
    const plot = part === 0 ? plots[0] : shorten(plots[part]);
    if (!plot) return [];
    const middle = { x: plot.left + plot.width / 2, y: plot.top + plot.height / 2 };
    moveByForces(bodies, links, middle, start !== null);
    return [{ bodies, plot }];
  });
  fillPlots(filled);
  return Float32Array.from({ length: 2 * all.length }, (_, index) => {
    const body = all[index >> 1];
    return (index % 2 === 0 ? body?.x : body?.y) ?? 0;
  });
}
