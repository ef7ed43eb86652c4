import type { Scene } from '../../state/scene/scene.ts';
import { BREAKPOINTS } from '../../theme/breakpoints.ts';
import type { ChartSize } from '../frame/table.ts';
import { countSectorCells, type FlowFacet, type SectorCell } from './flows.ts';
import { ribbon } from './ribbon.ts';
import { type LaidFlow, layFlow, mostInColumn, nodeAt } from './sankey.ts';

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

/** Height of the columns' heads. */
const HEAD = 22;
/** Least and most room between two bars: a line of text, and a comfortable target. */
const GAPS = { narrow: [16, 26], wide: [17, 24] } as const;
/** The least height that all centres together are given. */
const LEAST_FLOW = 48;
/** What a scroll bar takes. */
const SCROLL_BAR = 14;
/** Thin ribbons can still be seen, and hit. */
const LEAST_INK = 1;
const LEAST_HIT = 7;

/** The bars; a sector that joins its only field is one bar with it. */
function placeNodes({ graph, gaps, joined }: LaidFlow): FlowNode[] {
  return graph.nodes.flatMap((node): FlowNode[] => {
    const { facet, id, shown, x0 = 0, x1 = 0, y0 = 0, y1 = 0 } = node;
    const through = facet !== 'region' && joined.has(id);
    if (through && facet === 'field') return [];
    const end = (through ? joined.get(id) : undefined) ?? x1;
    const place = { x: x0, y: y0, width: end - x0, height: y1 - y0 };
    const free = y1 - y0 + (gaps.get(facet) ?? 0);
    return [{ facet, value: id, count: node.value ?? 0, shown, ...place, free, through }];
  });
}

/** The ribbons between the bars. */
function placeLinks({ graph, joined }: LaidFlow): FlowLink[] {
  return graph.links.flatMap((link): FlowLink[] => {
    const [source, target] = [nodeAt(link.source), nodeAt(link.target)];
    if (!source || !target || (source.facet === 'sector' && joined.has(source.id))) return [];
    const { y0 = 0, y1 = 0, width: thickness = 0, value: count, shown, field } = link;
    const across = (part: number) => ribbon(source.x1 ?? 0, y0, target.x0 ?? 0, y1, part);
    return [
      {
        source: { facet: source.facet, value: source.id },
        target: { facet: target.facet, value: target.id },
        field,
        count,
        shown,
        path: across(Math.max(LEAST_INK, thickness)),
        shownPath: across((Math.max(LEAST_INK, thickness) * shown) / count),
        hitPath: across(Math.max(LEAST_HIT, thickness)),
      },
    ];
  });
}

/** Lays out the flow of centres; nothing of it overlaps, and names have at least a line each. */
export function layoutSectors(scene: Scene, { width, height }: ChartSize): SectorsLayout {
  const cells = countSectorCells(scene);
  const sum = (key: 'count' | 'shown') => cells.reduce((total, cell) => total + cell[key], 0);
  // Three columns of names would leave no room for the links.
  const narrow = width < BREAKPOINTS.wideChart;
  const rows = mostInColumn(cells);
  const [leastGap, mostGap] = GAPS[narrow ? 'narrow' : 'wide'];
  const least = HEAD + rows * leastGap + LEAST_FLOW;
  const scrolls = height < least;
  const size = { width: Math.max(0, width - (scrolls ? SCROLL_BAR : 0)), height: Math.max(least, height) };
  const gap = Math.max(leastGap, Math.min(mostGap, ((size.height - HEAD) * 0.45) / rows));
  const margin = narrow ? size.width * 0.28 : Math.min(240, size.width * 0.26);
  const base = { total: sum('count'), shown: sum('shown'), cells, size, narrow, margin };
  if (cells.length === 0) return { ...base, nodes: [], links: [] };
  const flow = layFlow(cells, {
    left: margin,
    right: size.width - margin,
    top: HEAD + gap / 2,
    bottom: size.height - gap / 2,
    gap,
  });
  return { ...base, nodes: placeNodes(flow), links: placeLinks(flow) };
}
