import type { BriefingStep } from '../../../model/briefing/briefing.ts';
import type { SlideChart } from '../../../model/briefing/slide-chart.ts';
import type { Scene } from '../../../state/scene/scene.ts';
import { CHART_IDS } from '../../../state/view/charts.ts';
import type { View } from '../../../state/view/view.ts';
import type { SlideLibrary } from '../library.ts';

/** The chart of a step: the first that its view shows and that has something to show on a slide; null where there is none. */
export function chartOfStep(
  step: BriefingStep,
  view: View,
  scene: Scene,
  library: Pick<SlideLibrary, 'chartOf'>,
): SlideChart | null {
  for (const id of CHART_IDS) {
    if (!view.chart.includes(id)) continue;
    const chart = library.chartOf(id, { view, scene, asked: step.chart });
    if (chart) return chart;
  }
  return null;
}
