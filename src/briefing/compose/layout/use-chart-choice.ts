import { useMemo } from 'react';
import type { BriefingStep } from '../../../model/briefing/briefing.ts';
import type { SlideChartChoice } from '../../../model/briefing/slide-chart.ts';
import type { FigureContext } from '../../../state/briefing-figures.ts';
import { chartOfStep } from '../../slide/chart/chart-of-step.ts';
import type { SlideLibrary } from '../../slide/library.ts';
import { viewOnSlide } from '../../slide/view-on-slide.ts';

/**
 * What a step can choose of the chart that its slide shows: null where its view has none, undefined before it can be drawn. Where
 * the step's wishes leave nothing of the chart, it is what the chart would offer without them.
 */
export function useChartChoice(
  step: BriefingStep,
  context: FigureContext,
  library: SlideLibrary | null,
): SlideChartChoice | null | undefined {
  const { view: query, chart: asked } = step;
  return useMemo(() => {
    const view = viewOnSlide(query, context);
    if (view.chart.length === 0) return null;
    if (!library) return undefined;
    const scene = context.selectScene(view);
    const drawn = (chart: BriefingStep['chart']) =>
      chartOfStep({ title: {}, view: query, chart }, view, scene, library);
    return (drawn(asked) ?? drawn(undefined))?.choice ?? null;
  }, [query, asked, context, library]);
}
