import { type Briefing, wordsOf } from '../../model/briefing/briefing.ts';
import { defaultView } from '../../state/view/url.ts';
import { viewOfStep } from '../view-of-step.ts';
import { chartOfStep } from './chart-of-step.ts';
import { eventsOfStep } from './events-of-step.ts';
import type { SlideLibrary } from './library.ts';
import { sourcesOfText, textOfFigure } from './sources.ts';

const known = new WeakMap<SlideLibrary, WeakMap<Briefing, readonly string[]>>();

/**
 * The sources of a whole briefing in the order of their first mention, each once: its numbers are the same on every slide, and the
 * last slide has their references. The same briefing gives the same list.
 */
export function sourcesOfBriefing(briefing: Briefing, library: SlideLibrary): readonly string[] {
  const ofLibrary = known.get(library) ?? new WeakMap<Briefing, readonly string[]>();
  known.set(library, ofLibrary);
  const found = ofLibrary.get(briefing) ?? collect(briefing, library);
  ofLibrary.set(briefing, found);
  return found;
}

function collect(briefing: Briefing, library: SlideLibrary): readonly string[] {
  const { figures } = library;
  const { locale } = figures.i18n;
  const sources = briefing.steps.flatMap((step, index) => {
    const { text, figures: own = [], sides = [], layout } = step;
    const view = viewOfStep(briefing, index + 1, figures.catalog, defaultView(locale));
    const texts = [
      wordsOf(text, locale).text,
      ...[...own, ...sides.flatMap((side) => side.figures ?? [])].map(({ figure }) => textOfFigure(figure)),
    ];
    const hasChart = layout === undefined || layout === 'split' || layout === 'chart';
    const chart = hasChart ? chartOfStep(step, view, figures.selectScene(view), library) : null;
    return [
      ...texts.flatMap((said) => sourcesOfText(said, figures)),
      ...(chart?.sources ?? []),
      ...(layout === 'timeline' ? eventsOfStep(step, library).flatMap((event) => event.sources) : []),
    ];
  });
  return [...new Set(sources)];
}
