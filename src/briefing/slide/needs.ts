import type { Briefing } from '../../model/briefing/briefing.ts';

/** What few briefings want: numbers of papers and people by place, which are large files, and the reader's own lists. */
export interface SlideNeeds {
  readonly papers: boolean;
  readonly people: boolean;
  readonly own: boolean;
  /** What the links of its slides say of those. */
  readonly ownLinks: readonly string[];
}

/** None of them. */
export const NEEDS_NOTHING: SlideNeeds = { papers: false, people: false, own: false, ownLinks: [] };

/** What a briefing needs that has not been loaded yet, or may need at any moment while it is written. */
export const NEEDS_ALL: SlideNeeds = { papers: true, people: true, own: true, ownLinks: [] };

/** Which of them the slides of a briefing show. */
export function needsOf({ steps }: Briefing): SlideNeeds {
  const views = steps.flatMap(({ view, sides = [] }) => [view, ...sides.map((side) => side.view)]);
  const shows = (chart: string) => views.some((query) => query.includes(chart));
  return {
    papers: shows('copublications') || shows('partners'),
    people: shows('distance'),
    own: shows('own='),
    ownLinks: [...new Set(views.flatMap((query) => new URLSearchParams(query).get('own') ?? []))],
  };
}
