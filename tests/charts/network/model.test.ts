import { describe, expect, it } from 'vitest';
import { findConnection, findPoint } from '../../../src/charts/network/canvas/hit.ts';
import { createMarks } from '../../../src/charts/network/canvas/marks.ts';
import { extentOf, fitView, zoomView } from '../../../src/charts/network/canvas/view.ts';
import { selectEmphasis } from '../../../src/charts/network/emphasis.ts';
import { createNetworkModel } from '../../../src/charts/network/model.ts';
import { findStrongestBridges, stateNetwork, tableOfNetwork } from '../../../src/charts/network/statement.ts';
import { createNetworkWords } from '../../../src/charts/network/words.ts';
import { networkTexts } from '../../../src/i18n/charts/network.ts';
import { loadI18n } from '../../../src/i18n/i18n-context.tsx';
import { buildCooperationGraph } from '../../../src/model/graph/cooperation-graph.ts';
import { measureGraph } from '../../../src/model/graph/graph-measures.ts';
import { referentOfSite } from '../../../src/state/view/referent.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { linkOf, networkOf } from '../../model/graph/small-networks.ts';

const catalog = realCatalog();
const i18n = await loadI18n('en');
const text = networkTexts.of('en');
const writing = { text, formats: i18n.formats };
const networks = [
  networkOf('delta', ['country VNM member', 'country THA member', 'organisation MRC partner']),
];
/** Two groups that only Viet Nam joins: delta with its members, and ICTP with its countries. */
const graph = buildCooperationGraph({
  networks,
  links: [
    linkOf('centre ita-ictp', 'country ITA', 'host'),
    linkOf('centre ita-ictp', 'country VNM', 'partner'),
    linkOf('centre ita-ictp', 'country BRA', 'partner'),
  ],
  catalog,
});
const words = createNetworkWords(
  i18n,
  text,
  catalog,
  new Map(networks.map((network) => [network.id, network])),
);
const model = createNetworkModel({
  graph,
  measures: measureGraph(graph),
  size: 'degree',
  catalog,
  words,
  compare: i18n.formats.compare,
});
const placeOf = (id: string) => model.points.findIndex(({ node }) => node.id === id);
const nobody = {
  ...{ active: null, connection: null, pointed: null, site: null, network: null, country: [] },
  onPaths: new Set<string>(),
};
const idsOf = (places: ReadonlySet<number> | null) =>
  places && [...places].map((place) => model.points[place]?.node.id).sort();

describe('the model of the network', () => {
  it('sorts nodes and neighbours by measure, and sizes them by it', () => {
    const degrees = model.order.map((place) => model.points[place]?.measures.degree ?? 0);
    expect(degrees).toEqual(degrees.toSorted((a, b) => b - a));
    const centre = model.points[placeOf('centre:ita-ictp')];
    expect(centre?.neighbours.map((place) => model.points[place]?.node.key)).toEqual(['VNM', 'BRA', 'ITA']);
    const radii = model.order.map((place) => model.points[place]?.radius ?? 0);
    expect(radii).toEqual(radii.toSorted((a, b) => b - a));
  });

  it('says in a line what a node is', () => {
    const point = model.points[placeOf('country:VNM')];
    if (!point) throw new Error('No node');
    expect(words.line(point)).toBe('Viet Nam, country, 2 connections, bridge');
  });
});

describe('what stands out in the network', () => {
  it('is a node with its neighbours, then what other views point at, then what is chosen', () => {
    const active = placeOf('network:delta');
    const delta = ['country:THA', 'country:VNM', 'network:delta', 'organisation:MRC'];
    const country = ['BRA'];
    const pointed = { region: ['latin-america-caribbean'] };
    expect(idsOf(selectEmphasis(model, { ...nobody, active, pointed, country }, catalog).strong)).toEqual(
      delta,
    );
    expect(idsOf(selectEmphasis(model, { ...nobody, pointed, country }, catalog).strong)).toEqual([
      'country:BRA',
    ]);
    const chosen = selectEmphasis(model, { ...nobody, country }, catalog);
    expect(idsOf(chosen.strong)).toEqual(['centre:ita-ictp', 'country:BRA']);
    expect(idsOf(chosen.chosen)).toEqual(['country:BRA']);
    expect(selectEmphasis(model, nobody, catalog).strong).toBeNull();
  });

  it('is whoever stands on the ways between two that are told', () => {
    const onPaths = new Set(['country:THA', 'network:delta', 'country:VNM', 'country:NOT']);
    const { strong } = selectEmphasis(model, { ...nobody, onPaths }, catalog);
    expect(idsOf(strong)).toEqual(['country:THA', 'country:VNM', 'network:delta']);
  });

  it('is a site that is pointed at on the globe, and its country', () => {
    const site = catalog.siteById.get('ita-ictp');
    if (!site) throw new Error('No site');
    const { strong } = selectEmphasis(model, { ...nobody, pointed: referentOfSite(site, catalog) }, catalog);
    expect(idsOf(strong)).toEqual(['centre:ita-ictp', 'country:ITA']);
  });

  it('is the two ends of a type of links that is pointed at', () => {
    const { strong } = selectEmphasis(model, { ...nobody, pointed: { link: ['host'] } }, catalog);
    expect(idsOf(strong)).toEqual(['centre:ita-ictp', 'country:ITA']);
  });
});

describe('the network on the screen', () => {
  const positions = Float32Array.from(
    model.points.flatMap(({ index }) => [100 * (index % 3), 80 * Math.floor(index / 3)]),
  );

  it.each([
    [300, 160],
    [720, 330],
    [3000, 900],
  ])('is inside a box of %i by %i, with a number for everything', (width, height) => {
    const size = { width, height };
    const marks = createMarks({
      model,
      positions,
      view: fitView(extentOf(positions), size),
      size,
      emphasis: selectEmphasis(model, nobody, catalog),
      pinned: new Set(),
      hidden: new Set(),
      near: new Set(),
      fitLabel: (label) => ({ lines: [label], width: 7 * label.length, isWhole: true }),
    });
    expect(marks.nodes).toHaveLength(model.points.length);
    expect(marks.lines).toHaveLength(model.connections.length);
    for (const { x, y, radius } of marks.nodes) {
      expect(x - radius).toBeGreaterThanOrEqual(0);
      expect(x + radius).toBeLessThanOrEqual(width);
      expect(y - radius).toBeGreaterThanOrEqual(0);
      expect(y + radius).toBeLessThanOrEqual(height);
    }
    for (const line of marks.lines)
      expect([line.x1, line.y1, line.x2, line.y2, line.width, line.opacity].every(Number.isFinite)).toBe(
        true,
      );
  });

  it('finds the node, else the connection, at a place, and neither on open ground', () => {
    const view = zoomView(fitView(extentOf(positions), { width: 720, height: 330 }), 1.5, 360, 165);
    const { points, connections } = model;
    const nothing = new Set<number>();
    const ground = { points, connections, positions, view, hidden: nothing, near: nothing };
    const at = (place: number) => ({
      x: view.x + view.scale * (positions[2 * place] ?? 0),
      y: view.y + view.scale * (positions[2 * place + 1] ?? 0),
    });
    for (const { index } of model.points) expect(findPoint(ground, at(index))).toBe(index);
    const [first] = model.connections;
    if (!first) throw new Error('No connection');
    const [a, b] = [at(first.source), at(first.target)];
    const near = { x: a.x + (b.x - a.x) / 3, y: a.y + (b.y - a.y) / 3 + 2 };
    expect(findPoint(ground, near)).toBeNull();
    expect(findConnection(ground, near)).toBe(0);
    const nowhere = { x: -500, y: -500 };
    expect([findPoint(ground, nowhere), findConnection(ground, nowhere)]).toEqual([null, null]);
  });

  it('zooms about the place of the pointer', () => {
    const view = zoomView({ scale: 1, x: 10, y: 20 }, 2, 110, 70);
    expect(view).toEqual({ scale: 2, x: -90, y: -30 });
  });
});

describe('what the network states', () => {
  it('is how much is joined, and the bridge without which most lose touch', () => {
    expect(findStrongestBridges(model).map(({ node }) => node.id)).toEqual(['country:VNM']);
    expect(stateNetwork(model, null, writing)).toBe(
      '6 connections join 7 nodes into one whole; the strongest bridge is Viet Nam: without it 3 nodes are cut off',
    );
    expect(stateNetwork(model, { node: 'country:THA', name: 'Thailand' }, writing)).toBe(
      'Thailand has 1 connection and lies on 0% of the shortest paths between others',
    );
    expect(stateNetwork(model, { node: 'country:FJI', name: 'Fiji' }, writing)).toBe(
      'Fiji stands in no connection that passes the filters',
    );
  });

  it('has each node with its measures in the table', () => {
    const { columns, rows } = tableOfNetwork(model, writing);
    expect(columns).toHaveLength(7);
    expect(rows).toHaveLength(7);
    expect(rows[0]?.slice(1, 3)).toEqual(['centre', 3]);
    expect(rows.find(([name]) => name === 'Viet Nam')?.slice(1)).toEqual(['country', 2, 0.6, 1, 'yes', 3]);
    expect(tableOfNetwork(null, writing).rows).toEqual([]);
  });
});
