import type { SlideGraph, SlidePlot } from '../../../model/briefing/slide-chart.ts';
import type { SlideChartOrder } from '../../frame/slide/order.ts';
import { barsOfNetwork } from './bars.ts';
import { graphOfNetwork } from './graph.ts';
import { readNetwork } from './read-network.ts';

/** The network as bars of those most linked, or where the step asks for it, as a graph. */
export function slideOfNetwork(order: SlideChartOrder): SlidePlot | SlideGraph | null {
  const read = readNetwork(order);
  if (!read) return null;
  const graph = order.asked?.form === 'graph' ? graphOfNetwork(read, order) : null;
  return graph ?? barsOfNetwork(read, order.asked, order);
}
