import type { StepLayout } from '../../../model/briefing/briefing.ts';
import type { SlidePen } from '../pen.ts';
import { layoutChart } from './chart.ts';
import { layoutCompare } from './compare.ts';
import { layoutFigures } from './figures.ts';
import { layoutList } from './list.ts';
import { layoutMap } from './map.ts';
import { layoutSection, layoutSources, layoutTitle } from './plain.ts';
import { layoutSplit } from './split.ts';
import { layoutTimeline } from './timeline.ts';

/** What sets each layout. */
export const LAYOUTS: Readonly<Record<StepLayout, (pen: SlidePen) => void>> = {
  title: layoutTitle,
  section: layoutSection,
  map: layoutMap,
  split: layoutSplit,
  chart: layoutChart,
  figures: layoutFigures,
  compare: layoutCompare,
  list: layoutList,
  timeline: layoutTimeline,
  sources: layoutSources,
};
