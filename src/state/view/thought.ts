import type { View } from './view.ts';

/** The centres that are thought of, as the link carries them, while the chart is open that tells of them. */
export const thoughtOf = ({ chart, whatif }: Pick<View, 'chart' | 'whatif'>): string | null =>
  chart.includes('distance') ? whatif : null;
