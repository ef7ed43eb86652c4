import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { ChartId } from '../state/charts.ts';

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
  { id: 'fields', leastHeight: 190, Chart: lazy(() => import('./fields.tsx')) },
];
