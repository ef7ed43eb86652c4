import type { ComponentType } from 'react';
import type { ChartId } from '../state/view/charts.ts';
import { lazyPart } from '../ui/lazy-part.ts';

/** A chart as it stands in a column or on the board. */
export interface ChartDefinition {
  /** The height that suits its frame in a column, in CSS pixels: 70 % of it or more are drawing. */
  readonly height: number;
  /** The chart, loaded when it is first opened. */
  readonly Chart: ComponentType;
}

/** Every chart that a link can name. */
export const CHARTS: Readonly<Record<ChartId, ChartDefinition>> = {
  fields: { height: 400, Chart: lazyPart(() => import('./fields/index.tsx')) },
  'field-region': { height: 460, Chart: lazyPart(() => import('./field-region/index.tsx')) },
  growth: { height: 400, Chart: lazyPart(() => import('./growth/index.tsx')) },
  countries: { height: 420, Chart: lazyPart(() => import('./countries/index.tsx')) },
  composition: { height: 420, Chart: lazyPart(() => import('./composition/index.tsx')) },
  sectors: { height: 480, Chart: lazyPart(() => import('./sectors/index.tsx')) },
  matrix: { height: 480, Chart: lazyPart(() => import('./matrix/index.tsx')) },
  network: { height: 480, Chart: lazyPart(() => import('./network/index.tsx')) },
  copublications: { height: 440, Chart: lazyPart(() => import('./copublications/index.tsx')) },
  partners: { height: 480, Chart: lazyPart(() => import('./partners/index.tsx')) },
  networks: { height: 440, Chart: lazyPart(() => import('./networks/index.tsx')) },
  indicators: { height: 440, Chart: lazyPart(() => import('./indicators/index.tsx')) },
  scatter: { height: 460, Chart: lazyPart(() => import('./scatter/index.tsx')) },
  distance: { height: 480, Chart: lazyPart(() => import('./distance/index.tsx')) },
};
