import type { StepLayout } from '../../../model/briefing/briefing.ts';

/** What can be said of a step beside its words, by the layout that shows it. */
export type LayoutPart = 'figures' | 'names' | 'focus' | 'chart' | 'sides' | 'events';

const PARTS: Readonly<Record<StepLayout, readonly LayoutPart[]>> = {
  title: ['focus', 'names'],
  section: [],
  map: ['focus', 'names'],
  split: ['focus', 'names'],
  chart: ['chart'],
  figures: ['figures', 'focus', 'names'],
  compare: ['sides'],
  list: ['names'],
  timeline: ['events'],
  sources: [],
};

/** The parts that a layout shows; words beside a chart are beside no map. */
export function partsOfLayout(layout: StepLayout, showsChart: boolean): readonly LayoutPart[] {
  return layout === 'split' && showsChart ? ['chart'] : PARTS[layout];
}
