import { type SankeyGraph, type SankeyLink, type SankeyNode, sankey } from 'd3-sankey';
import { FIELDS, REGIONS, SECTORS } from '../../model/vocabulary.ts';
import { FLOW_FACETS, type FlowFacet, type SectorCell } from './flows.ts';

/** Width of the bar of a node, in CSS pixels. */
const NODE_WIDTH = 7;

/** What d3-sankey is given; it calls a node's number `value`, and so the facet's value goes by another name. */
interface Datum {
  readonly facet: FlowFacet;
  readonly id: string;
  shown: number;
}

interface LinkDatum {
  readonly source: string;
  readonly target: string;
  readonly field: string;
  value: number;
  shown: number;
}

const VALUES: Readonly<Record<FlowFacet, readonly string[]>> = {
  sector: SECTORS,
  field: FIELDS,
  region: REGIONS,
};

/** The columns between which there are links. */
const NEIGHBOURS: readonly (readonly [FlowFacet, FlowFacet])[] = [
  ['sector', 'field'],
  ['field', 'region'],
];

const keyOf = (facet: FlowFacet, value: string) => `${facet} ${value}`;

/** The nodes and links of the cells, fresh ones, since d3-sankey writes into them. */
function graphOf(cells: readonly SectorCell[]) {
  const nodes = new Map<string, Datum>();
  const links = new Map<string, LinkDatum>();
  for (const cell of cells) {
    for (const facet of FLOW_FACETS) {
      const key = keyOf(facet, cell[facet]);
      const node = nodes.get(key) ?? { facet, id: cell[facet], shown: 0 };
      node.shown += cell.shown;
      nodes.set(key, node);
    }
    for (const [from, to] of NEIGHBOURS) {
      const [source, target] = [keyOf(from, cell[from]), keyOf(to, cell[to])];
      const key = `${source} ${target}`;
      const link = links.get(key) ?? { source, target, field: cell.field, value: 0, shown: 0 };
      link.value += cell.count;
      link.shown += cell.shown;
      links.set(key, link);
    }
  }
  return { nodes, links };
}

/** A node and a link as d3-sankey lays them out. */
export type LaidNode = SankeyNode<Datum, LinkDatum>;
export type LaidLink = SankeyLink<Datum, LinkDatum>;

/** The box of the flow: its left and right edge, its top and bottom, and the gap between two bars, in CSS pixels. */
export interface FlowBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly gap: number;
}

/** The flow in its box, and where names have how much room. */
export interface LaidFlow {
  readonly graph: SankeyGraph<Datum, LinkDatum>;
  /** The gap between two bars of a column. */
  readonly gaps: ReadonlyMap<FlowFacet, number>;
  /** Of a sector of one field of the same name: where the bar of that field ends, which it joins. */
  readonly joined: ReadonlyMap<string, number>;
}

/** The node at the end of a link: once the graph is laid out, d3-sankey has put it there in the place of its key. */
export function nodeAt(end: LaidLink['source']): LaidNode | null {
  return typeof end === 'object' ? end : null;
}

const topOf = ({ y0 = 0 }: LaidNode) => y0;
const heightOf = ({ y0 = 0, y1 = 0 }: LaidNode) => y1 - y0;

function moveTo(node: LaidNode, y: number): void {
  const height = heightOf(node);
  node.y0 = y;
  node.y1 = y + height;
}

/** How many nodes the column has that has most of them; 1 where there are none. */
export function mostInColumn(cells: readonly SectorCell[]): number {
  return Math.max(1, ...FLOW_FACETS.map((facet) => new Set(cells.map((cell) => cell[facet])).size));
}

/** Spreads a column over the height with even gaps, so that every name has the most room. Gives back the gap. */
function spread(column: readonly LaidNode[], { top, bottom, gap }: FlowBox): number {
  const room = bottom - top + gap;
  const used = column.reduce((total, node) => total + heightOf(node), 0);
  const between = Math.max(0, room - used) / column.length;
  let y = top - gap / 2 + between / 2;
  for (const node of column) {
    moveTo(node, y);
    y += heightOf(node) + between;
  }
  return between;
}

/**
 * Puts each sector beside its fields: in the middle of them, or exactly beside its only one of the same name, whose bar it
 * joins. Gives back where those bars end.
 */
function placeSectors(sectors: readonly LaidNode[]): Map<string, number> {
  const joined = new Map<string, number>();
  for (const node of sectors) {
    const fields = (node.sourceLinks ?? []).flatMap(({ target }) => nodeAt(target) ?? []);
    const [first, last] = [fields[0], fields.at(-1)];
    if (!first || !last) continue;
    moveTo(node, (topOf(first) + topOf(last) + heightOf(last) - heightOf(node)) / 2);
    if (fields.length === 1 && first.id === node.id && first.targetLinks?.length === 1)
      joined.set(node.id, first.x1 ?? 0);
  }
  return joined;
}

/** Lays the flow of the cells out in a box. */
export function layFlow(cells: readonly SectorCell[], box: FlowBox): LaidFlow {
  const { nodes, links } = graphOf(cells);
  const lay = sankey<Datum, LinkDatum>()
    .nodeId((node) => keyOf(node.facet, node.id))
    .nodeAlign((node) => FLOW_FACETS.indexOf(node.facet))
    .nodeWidth(NODE_WIDTH)
    .nodePadding(box.gap)
    // As they come, in the order of the vocabulary: the same node keeps its neighbours whatever is filtered.
    .nodeSort(null)
    // Where they come to stand is settled below.
    .iterations(0)
    .extent([
      [box.left, box.top],
      [Math.max(box.left + 3 * NODE_WIDTH, box.right), box.bottom],
    ]);
  const inOrder = FLOW_FACETS.flatMap((facet) =>
    VALUES[facet].flatMap((value) => nodes.get(keyOf(facet, value)) ?? []),
  );
  const graph = lay({ nodes: inOrder, links: [...links.values()] });
  const columnOf = (facet: FlowFacet) => graph.nodes.filter((node) => node.facet === facet);
  const ofFields = spread(columnOf('field'), box);
  const ofRegions = spread(columnOf('region'), box);
  const joined = placeSectors(columnOf('sector'));
  lay.update(graph);
  return {
    graph,
    joined,
    gaps: new Map([
      ['sector', ofFields],
      ['field', ofFields],
      ['region', ofRegions],
    ]),
  };
}
