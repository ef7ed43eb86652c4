import type { Briefing } from '../model/briefing/briefing.ts';
import type { LanguageId } from '../model/languages.ts';

/** A briefing as it is handed out: with a title slide, and a slide of its sources called `sources`, where it has none of its own. */
export function wholeBriefing(briefing: Briefing, locale: LanguageId, sources: string): Briefing {
  const [first] = briefing.steps;
  const hasSources = briefing.steps.some(({ layout }) => layout === 'sources');
  const view = 'chart=none';
  return {
    ...briefing,
    steps: [
      ...(first?.layout === 'title'
        ? []
        : [{ title: briefing.title, text: briefing.summary, layout: 'title', view } as const]),
      ...briefing.steps,
      ...(hasSources ? [] : [{ title: { [locale]: sources }, layout: 'sources', view } as const]),
    ],
  };
}
