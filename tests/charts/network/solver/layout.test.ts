import { describe, expect, it } from 'vitest';
import { buildShownGraph } from '../../../../src/charts/network/graph.ts';
import { endsOfEdges } from '../../../../src/charts/network/model.ts';
import { type LayoutInput, layoutNetwork } from '../../../../src/charts/network/solver/layout.ts';
import { type NetworkRequest, solveNetwork } from '../../../../src/charts/network/solver/solve.ts';
import { filterCooperation } from '../../../../src/state/cooperation/cooperation.ts';
import { createSceneSelector } from '../../../../src/state/scene/select-scene.ts';
import { NO_FILTERS } from '../../../../src/state/view/view.ts';
import { realCatalog } from '../../../helpers/real-catalog.ts';
import { realLinks, realNetworks } from '../../../model/graph/small-networks.ts';

const knowledge = {
  networks: new Map(realNetworks().map((network) => [network.id, network])),
  links: realLinks(),
};
const cooperation = filterCooperation(knowledge, createSceneSelector(realCatalog())(NO_FILTERS), {
  link: [],
  broad: true,
});
const graph = buildShownGraph(cooperation, 'both');
const request: NetworkRequest = {
  graph: 1,
  ids: graph.nodes.map(({ id }) => id),
  edges: endsOfEdges(graph),
  weights: Float64Array.from(graph.edges, ({ weight }) => weight),
  start: null,
  fixed: null,
  aspect: 2,
};
const solution = solveNetwork(request);

/** A ring of nodes, every seventh joined to the middle one. */
function ring(count: number): LayoutInput {
  const edges = Array.from({ length: count }, (_, node) => [node, (node + 1) % count]).flat();
  for (let node = 7; node < count; node += 7) edges.push(0, node);
  const nothing = new Uint8Array(count);
  return {
    radii: new Float64Array(count).fill(4),
    edges: count > 1 ? edges : [],
    start: null,
    fixed: null,
    components: nothing,
    aspect: 2,
  };
}

const pointsOf = (positions: Float32Array) =>
  Array.from({ length: positions.length / 2 }, (_, node) => [
    positions[2 * node] as number,
    positions[2 * node + 1] as number,
  ]);

describe('the layout of the network', () => {
  it('is the same every time for the full graph', () => {
    expect(solveNetwork(request).positions).toEqual(solution.positions);
  });

  it('gives every node of the full graph a place of its own', () => {
    expect(solution.positions.length).toBe(2 * graph.nodes.length);
    expect(graph.nodes.length).toBeGreaterThan(500);
    const points = pointsOf(solution.positions);
    expect(points.flat().every(Number.isFinite)).toBe(true);
    let nearest = Number.POSITIVE_INFINITY;
    points.forEach(([x = 0, y = 0], node) => {
      for (const [otherX = 0, otherY = 0] of points.slice(0, node))
        nearest = Math.min(nearest, Math.hypot(x - otherX, y - otherY));
    });
    // Twice the radius of the smallest node.
    expect(nearest).toBeGreaterThan(6);
  });

  it('has no number that is no number with none, one and ten thousand nodes', () => {
    for (const count of [0, 1, 2, 10_000]) {
      const positions = layoutNetwork(ring(count));
      expect(positions.length).toBe(2 * count);
      expect(positions.every(Number.isFinite)).toBe(true);
    }
  }, 60_000);

  it('leaves pinned nodes exactly where they are, and moves the others only a little', () => {
    const start = solution.positions.slice();
    const fixed = new Uint8Array(graph.nodes.length);
    fixed[3] = 1;
    start.set([400, -300], 6);
    const { positions } = solveNetwork({ ...request, start, fixed }, solution.measures);
    expect([positions[6], positions[7]]).toEqual([400, -300]);
    const moves = pointsOf(positions).map(([x = 0, y = 0], node) =>
      Math.hypot(x - (start[2 * node] ?? 0), y - (start[2 * node + 1] ?? 0)),
    );
    const middle = moves.toSorted((a, b) => a - b)[Math.floor(moves.length / 2)] ?? 0;
    expect(middle).toBeLessThan(60);
  });

  it('starts newcomers beside a neighbour that was there, and not on one another', () => {
    const star: LayoutInput = {
      ...ring(5),
      edges: [0, 1, 0, 2, 0, 3, 0, 4],
      start: [0, 0, 50, 0, NaN, NaN, NaN, NaN, NaN, NaN],
    };
    const points = pointsOf(layoutNetwork(star));
    for (const [x = NaN, y = NaN] of points) expect(Math.hypot(x, y)).toBeLessThan(120);
    expect(new Set(points.map(String)).size).toBe(5);
  });
});
