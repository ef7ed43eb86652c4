import type { SlideNodeShape } from '../../../model/briefing/slide-chart.ts';
import type { NodeKind } from '../../../model/graph/cooperation-graph.ts';

/** The shape in which a slide draws each kind of node. */
export const NODE_SHAPES: Readonly<Record<NodeKind, SlideNodeShape>> = {
  centre: 'disc',
  country: 'circle',
  network: 'square',
  organisation: 'diamond',
  region: 'diamond',
};
