import { type Briefing, wordsOf } from '../../model/briefing/briefing.ts';
import { chartOfStep } from './chart/chart-of-step.ts';
import { eventsOfStep } from './events-of-step.ts';
import type { SlideLibrary } from './library.ts';
import { createMemory } from './memory.ts';
import { sourcesOfText, textOfFigure } from './sources.ts';
import { viewOnSlide } from './view-on-slide.ts';

const memory = createMemory<readonly string[]>();

/**
 * The sources of a whole briefing in the order of their first mention, each once: its numbers are the same on every slide, and the
 * last slide has their references. The same briefing gives the same list.
 */
export const sourcesOfBriefing = (briefing: Briefing, library: SlideLibrary): readonly string[] =>
  memory(library, briefing, () => collect(briefing, library));

function collect(briefing: Briefing, library: SlideLibrary): readonly string[] {
  const { figures } = library;
  const { locale } = figures.i18n;
  const sources = briefing.steps.flatMap((step) => {
    const { text, figures: own = [], sides = [], layout } = step;
    const view = viewOnSlide(step.view, figures);
    const texts = [
      wordsOf(text, locale).text,
      ...[...own, ...sides.flatMap((side) => side.figures ?? [])].map(({ figure }) => textOfFigure(figure)),
    ];
    const hasChart = layout === undefined || layout === 'split' || layout === 'chart';
    const views = layout === 'compare' ? sides.map((side) => viewOnSlide(side.view, figures)) : [view];
    const chart = hasChart ? chartOfStep(step, view, figures.selectScene(view), library) : null;
    const hasMap = hasChart ? layout === undefined || !chart : layout === 'map' || layout === 'compare';
    return [
      ...texts.flatMap((said) => sourcesOfText(said, figures)),
      ...(chart?.sources ?? []),
      ...(hasMap ? views.flatMap(library.ownSourcesOf) : []),
      ...(layout === 'timeline' ? eventsOfStep(step, library).flatMap((event) => event.sources) : []),
    ];
  });
  return [...new Set(sources)];
}
