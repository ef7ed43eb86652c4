import type { Briefing } from '../../model/briefing/briefing.ts';

/** The large files that few briefings want: numbers of papers, and people by place. */
export interface SlideNeeds {
  readonly papers: boolean;
  readonly people: boolean;
}

/** Neither of them. */
export const NEEDS_NOTHING: SlideNeeds = { papers: false, people: false };

/** What a briefing needs that has not been loaded yet, or may need at any moment while it is written. */
export const NEEDS_ALL: SlideNeeds = { papers: true, people: true };

/** Which of them the slides of a briefing show. */
export function needsOf({ steps }: Briefing): SlideNeeds {
  const shows = (chart: string) =>
    steps.some(({ view, sides = [] }) =>
      [view, ...sides.map((side) => side.view)].some((query) => query.includes(chart)),
    );
  return { papers: shows('copublications') || shows('partners'), people: shows('distance') };
}
