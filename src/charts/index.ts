import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { ChartId } from '../state/view/charts.ts';

/** A chart as the dock shows it. */
export interface ChartDefinition {
  readonly id: ChartId;
  /** The height below which it is no use, header included, in CSS pixels. */
  readonly leastHeight: number;
  /** The chart, loaded when it is first opened. */
  readonly Chart: LazyExoticComponent<ComponentType>;
}

/** The charts, in the order in which they are offered. */
export const CHARTS: readonly ChartDefinition[] = [
  { id: 'fields', leastHeight: 190, Chart: lazy(() => import('./fields/index.tsx')) },
  { id: 'field-region', leastHeight: 480, Chart: lazy(() => import('./field-region/index.tsx')) },
  { id: 'growth', leastHeight: 300, Chart: lazy(() => import('./growth/index.tsx')) },
  { id: 'countries', leastHeight: 300, Chart: lazy(() => import('./countries/index.tsx')) },
  { id: 'composition', leastHeight: 400, Chart: lazy(() => import('./composition/index.tsx')) },
  { id: 'sectors', leastHeight: 420, Chart: lazy(() => import('./sectors/index.tsx')) },
  { id: 'matrix', leastHeight: 340, Chart: lazy(() => import('./matrix/index.tsx')) },
  { id: 'network', leastHeight: 380, Chart: lazy(() => import('./network/index.tsx')) },
  { id: 'copublications', leastHeight: 330, Chart: lazy(() => import('./copublications/index.tsx')) },
  { id: 'networks', leastHeight: 330, Chart: lazy(() => import('./networks/index.tsx')) },
  { id: 'indicators', leastHeight: 330, Chart: lazy(() => import('./indicators/index.tsx')) },
];

/** The height that the tallest of some charts needs, header included, in CSS pixels; 0 where there are none. */
export function leastHeightOf(charts: readonly ChartId[]): number {
  return Math.max(0, ...CHARTS.filter(({ id }) => charts.includes(id)).map(({ leastHeight }) => leastHeight));
}
