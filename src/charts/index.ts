import type { ComponentType } from 'react';
import type { ChartId } from '../state/view/charts.ts';
import { lazyPart } from '../ui/lazy-part.ts';

/** A chart as the dock shows it. */
export interface ChartDefinition {
  /** The height below which it is no use, header included, in CSS pixels. */
  readonly leastHeight: number;
  /** The chart, loaded when it is first opened. */
  readonly Chart: ComponentType;
}

/** Every chart that a link can name. */
export const CHARTS: Readonly<Record<ChartId, ChartDefinition>> = {
  fields: { leastHeight: 190, Chart: lazyPart(() => import('./fields/index.tsx')) },
  'field-region': { leastHeight: 480, Chart: lazyPart(() => import('./field-region/index.tsx')) },
  growth: { leastHeight: 300, Chart: lazyPart(() => import('./growth/index.tsx')) },
  countries: { leastHeight: 300, Chart: lazyPart(() => import('./countries/index.tsx')) },
  composition: { leastHeight: 400, Chart: lazyPart(() => import('./composition/index.tsx')) },
  sectors: { leastHeight: 420, Chart: lazyPart(() => import('./sectors/index.tsx')) },
  matrix: { leastHeight: 340, Chart: lazyPart(() => import('./matrix/index.tsx')) },
  network: { leastHeight: 380, Chart: lazyPart(() => import('./network/index.tsx')) },
  copublications: { leastHeight: 330, Chart: lazyPart(() => import('./copublications/index.tsx')) },
  networks: { leastHeight: 330, Chart: lazyPart(() => import('./networks/index.tsx')) },
  indicators: { leastHeight: 330, Chart: lazyPart(() => import('./indicators/index.tsx')) },
};

/** The height that the tallest of some charts needs, header included, in CSS pixels; 0 where there are none. */
export function leastHeightOf(charts: readonly ChartId[]): number {
  return Math.max(0, ...charts.map((id) => CHARTS[id].leastHeight));
}
