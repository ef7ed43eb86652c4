import { forceCollide, forceSimulation, forceX, forceY } from 'd3-force';
import type { Body } from './body.ts';
import type { Plot } from './plots.ts';

/** How far each axis is evened out: with 1, as many nodes stand in each strip of a plot as in any other. */
const EVENNESS = 0.72;
/** Free ground around a node. */
const GAP = 4;
/** Ticks in which nodes give way to each other, and nodes up to which there are as many. */
const TICKS = 60;
const FEW = 800;

/** Where a value goes on an axis: between where it lies and where its rank among all puts it. */
function evenOut(values: readonly number[], from: number, to: number): readonly number[] {
  const order = values.map((_, place) => place).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
  const [least, most] = [values[order[0] ?? 0] ?? 0, values[order.at(-1) ?? 0] ?? 0];
  const result = new Array<number>(values.length);
  order.forEach((place, rank) => {
    const byRank = values.length > 1 ? rank / (values.length - 1) : 0.5;
    const byPlace = most > least ? ((values[place] ?? 0) - least) / (most - least) : 0.5;
    result[place] = from + (to - from) * (EVENNESS * byRank + (1 - EVENNESS) * byPlace);
  });
  return result;
}

/**
 * Spreads nodes over their plots: forces leave a round crowd with a dense middle, and a box that is looked at has corners.
 * Neighbours stay neighbours, since along each axis nobody overtakes anybody; after that no two touch.
 */
export function fillPlots(parts: readonly { readonly bodies: readonly Body[]; readonly plot: Plot }[]): void {
  const homes = new Map<Body, { readonly x: number; readonly y: number; readonly plot: Plot }>();
  for (const { bodies, plot } of parts) {
    const edge = (side: number) =>
      Math.min(side / 4, GAP + Math.max(0, ...bodies.map(({ radius }) => radius)));
    const [acrossEdge, downEdge] = [edge(plot.width), edge(plot.height)];
    const across = evenOut(
      bodies.map(({ x }) => x),
      plot.left + acrossEdge,
      plot.left + plot.width - acrossEdge,
    );
    const down = evenOut(
      bodies.map(({ y }) => y),
      plot.top + downEdge,
      plot.top + plot.height - downEdge,
    );
    bodies.forEach((body, place) => {
      const home = { x: across[place] ?? 0, y: down[place] ?? 0, plot };
      homes.set(body, home);
      if (body.fixed) return;
      [body.x, body.y, body.vx, body.vy] = [home.x, home.y, 0, 0];
    });
  }
  const bodies = [...homes.keys()];
  const keepInside = () => {
    for (const [body, { plot }] of homes) {
      const [across, down] = [plot.width, plot.height].map((side) => Math.min(body.radius + 1, side / 2));
      const within = (at: number, from: number, length: number, edge = 0) =>
        Math.min(Math.max(at, from + edge), from + length - edge);
      body.x = within(body.x, plot.left, plot.width, across);
      body.y = within(body.y, plot.top, plot.height, down);
    }
  };
  forceSimulation(bodies)
    .force('apart', forceCollide<Body>(({ radius }) => 1.15 * radius + GAP).iterations(2))
    .force('x', forceX<Body>((body) => homes.get(body)?.x ?? 0).strength(0.06))
    .force('y', forceY<Body>((body) => homes.get(body)?.y ?? 0).strength(0.06))
    .force('inside', keepInside)
    .alphaDecay(0)
    .stop()
    .tick(Math.ceil(Math.min(TICKS, (TICKS * FEW) / Math.max(1, bodies.length))));
  keepInside();
  for (const body of bodies) if (body.fixed) [body.x, body.y] = [body.fx ?? body.x, body.fy ?? body.y];
}
