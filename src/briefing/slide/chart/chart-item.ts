import type { SlideChart } from '../../../model/briefing/slide-chart.ts';
import type { SlideBox } from '../../../model/briefing/slide-scene.ts';
import type { SlidePen } from '../pen.ts';
import { plainParagraph } from '../words.ts';
import { chartOfStep } from './chart-of-step.ts';

/** The chart of the step that is drawn; null where it has none. */
export const stepChart = ({ on: { step, view, scene, library } }: SlidePen): SlideChart | null =>
  chartOfStep(step, view, scene, library);

/** Between the unit of a chart, the chart and its note. */
const AWAY = 14;

/** Sets a chart with its unit above and its note below it. */
export function setChart(pen: SlidePen, chart: SlideChart, box: SlideBox): void {
  const { palette } = pen.on.library;
  const soft = { colour: palette.inkSoft, role: 'caption' } as const;
  const unit = pen.cite(plainParagraph(chart.unit), chart.sources);
  const top = pen.set(unit, { ...box, height: 80 }, soft) + AWAY;
  let bottom = box.y + box.height;
  if (chart.note) {
    const block = pen.measure(plainParagraph(chart.note), { ...box, height: 120 }, soft);
    bottom -= block.text.box.height;
    pen.put(block, bottom);
    bottom -= AWAY;
  }
  pen.add({ kind: 'chart', box: { ...box, y: top, height: bottom - top }, chart });
}
