import { sankey } from 'd3-sankey';
import { FIELDS, REGIONS, SECTORS } from '../../model/vocabulary.ts';
import type { Scene } from '../../state/scene/scene.ts';
import type { ChartSize } from '../frame/table.ts';
import { countSectorCells, FLOW_FACETS, type FlowFacet, type SectorCell } from './flows.ts';
import { ribbon } from './ribbon.ts';

/** A sector, a field or a region: a bar as high as its centres are many, in CSS pixels. */
export interface FlowNode {
  readonly facet: FlowFacet;
  readonly value: string;
  readonly count: number;
  readonly shown: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Room for its name, above and below its middle. */
  readonly free: number;
  /** Whether it is a sector of one field of the same name, whose bar runs through both columns. */
  readonly through: boolean;
}

/** The centres that two neighbouring nodes share. */
export interface FlowLink {
  readonly source: { readonly facet: FlowFacet; readonly value: string };
  readonly target: { readonly facet: FlowFacet; readonly value: string };
  /** The field whose colour it has. */
  readonly field: string;
  readonly count: number;
  readonly shown: number;
  /** The ribbon, the part of it that the filters let through, and what a pointer can hit, as paths. */
  readonly path: string;
  readonly shownPath: string;
  readonly hitPath: string;
}

/** The flow of centres from sector to field to region. */
export interface SectorsLayout {
  readonly total: number;
  readonly shown: number;
  readonly cells: readonly SectorCell[];
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
  /** What the drawing needs: at least the height of the box, more where names would collide. */
  readonly size: ChartSize;
  /** Whether the names are short and small, those of fields above their bars. */
  readonly narrow: boolean;
  /** Room for the names left of the sectors and right of the regions, in CSS pixels. */
  readonly margin: number;
}

/** Below this width three columns of names leave no room for the links. */
const NARROW = 560;
const NODE_WIDTH = 7;
/** Height of the columns' heads. */
const HEAD = 22;
/** Least and most room between two bars: a line of text, and a comfortable target. */
const GAPS = { narrow: [19, 26], wide: [17, 24] } as const;
/** The least height that all centres together are given. */
const LEAST_FLOW = 90;
/** What a scroll bar takes. */
const SCROLL_BAR = 14;
/** Thin ribbons can still be hit. */
const LEAST_HIT = 7;

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
    for (const [from, to] of [FLOW_FACETS.slice(0, 2), FLOW_FACETS.slice(1)] as [FlowFacet, FlowFacet][]) {
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

/** Lays out the flow of centres; nothing of it overlaps, and names have at least a line each. */
export function layoutSectors(scene: Scene, { width, height }: ChartSize): SectorsLayout {
  const cells = countSectorCells(scene);
  const sum = (key: 'count' | 'shown') => cells.reduce((total, cell) => total + cell[key], 0);
  const narrow = width < NARROW;
  const graph = graphOf(cells);
  const rows = Math.max(
    1,
    ...FLOW_FACETS.map((facet) => [...graph.nodes.values()].filter((node) => node.facet === facet).length),
  );
  const [leastGap, mostGap] = GAPS[narrow ? 'narrow' : 'wide'];
  const least = HEAD + rows * leastGap + LEAST_FLOW;
  const scrolls = height < least;
  const size = { width: Math.max(0, width - (scrolls ? SCROLL_BAR : 0)), height: Math.max(least, height) };
  const room = size.height - HEAD;
  const gap = Math.max(leastGap, Math.min(mostGap, (room * 0.45) / rows));
  const margin = narrow ? size.width * 0.28 : Math.min(240, size.width * 0.26);
  const base = { total: sum('count'), shown: sum('shown'), cells, size, narrow, margin };
  if (cells.length === 0) return { ...base, nodes: [], links: [] };

  const lay = sankey<Datum, LinkDatum>()
    .nodeId((node) => keyOf(node.facet, node.id))
    .nodeAlign((node) => FLOW_FACETS.indexOf(node.facet))
    .nodeWidth(NODE_WIDTH)
    .nodePadding(gap)
    // As they come, in the order of the vocabulary: the same node keeps its neighbours whatever is filtered.
    .nodeSort(null)
    // Where they come to stand is settled below.
    .iterations(0)
    .extent([
      [margin, HEAD + gap / 2],
      [Math.max(margin + 3 * NODE_WIDTH, size.width - margin), size.height - gap / 2],
    ]);
  const inOrder = FLOW_FACETS.flatMap((facet) =>
    VALUES[facet].flatMap((value) => graph.nodes.get(keyOf(facet, value)) ?? []),
  );
  const laid = lay({ nodes: inOrder, links: [...graph.links.values()] });

  // Fields and regions fill the height with even gaps, so that every name has the most room.
  const top = HEAD;
  const frees = new Map<FlowFacet, number>();
  for (const facet of ['field', 'region'] as const) {
    const column = laid.nodes.filter((node) => node.facet === facet);
    const heightOf = ({ y0 = 0, y1 = 0 }: (typeof column)[number]) => y1 - y0;
    const between =
      Math.max(0, room - column.reduce((total, node) => total + heightOf(node), 0)) / column.length;
    let y = top + between / 2;
    for (const node of column) {
      const own = heightOf(node);
      node.y0 = y;
      node.y1 = y + own;
      y += own + between;
    }
    frees.set(facet, between);
    // Sectors stand beside their fields.
    if (facet === 'field') frees.set('sector', between);
  }
  // A sector stands beside its fields: in the middle of them, or exactly beside its only one of the same name, whose
  // bar it joins; kept with where that bar ends.
  const alone = new Map<string, number>();
  for (const node of laid.nodes) {
    if (node.facet !== 'sector') continue;
    const fields = (node.sourceLinks ?? []).map(({ target }) => target as typeof node);
    const [first, last] = [fields[0], fields.at(-1)];
    const shift = ((first?.y0 ?? 0) + (last?.y1 ?? 0) - (node.y0 ?? 0) - (node.y1 ?? 0)) / 2;
    node.y0 = (node.y0 ?? 0) + shift;
    node.y1 = (node.y1 ?? 0) + shift;
    if (fields.length === 1 && first?.id === node.id && first.targetLinks?.length === 1)
      alone.set(node.id, first.x1 ?? 0);
  }
  lay.update(laid);

  const nodes = laid.nodes.flatMap((node): FlowNode[] => {
    const { facet, id, shown, x0 = 0, x1 = 0, y0 = 0, y1 = 0 } = node;
    const through = facet !== 'region' && alone.has(id);
    if (through && facet === 'field') return [];
    const end = (through ? alone.get(id) : undefined) ?? x1;
    const place = { x: x0, y: y0, width: end - x0, height: y1 - y0 };
    return [
      {
        facet,
        value: id,
        count: node.value ?? 0,
        shown,
        ...place,
        free: y1 - y0 + (frees.get(facet) ?? gap),
        through,
      },
    ];
  });
  const links = laid.links.flatMap((link): FlowLink[] => {
    const [source, target] = [
      link.source as (typeof laid.nodes)[number],
      link.target as (typeof laid.nodes)[number],
    ];
    if (source.facet === 'sector' && alone.has(source.id)) return [];
    const { y0 = 0, y1 = 0, width: thickness = 0, value: count, shown, field } = link;
    const across = (part: number) => ribbon(source.x1 ?? 0, y0, target.x0 ?? 0, y1, part);
    return [
      {
        source: { facet: source.facet, value: source.id },
        target: { facet: target.facet, value: target.id },
        field,
        count,
        shown,
        path: across(thickness),
        shownPath: across((thickness * shown) / count),
        hitPath: across(Math.max(LEAST_HIT, thickness)),
      },
    ];
  });
  return { ...base, nodes, links };
}
