import type { View } from './view.ts';

/** The ways between two that a view draws on its map and lights in its network: those that its chart of partners tells. */
export const pathOfView = ({
  chart,
  options,
  path,
}: Pick<View, 'chart' | 'options' | 'path'>): string | null =>
  chart.includes('partners') && options['partners-view'] === 'paths' ? path : null;
