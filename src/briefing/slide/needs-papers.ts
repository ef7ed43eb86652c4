import type { Briefing } from '../../model/briefing/briefing.ts';

/** Whether a slide of a briefing counts papers, the numbers of which are a large file that few briefings want. */
export const needsPapers = ({ steps }: Briefing): boolean =>
  steps.some(({ view, sides = [] }) =>
    [view, ...sides.map((side) => side.view)].some((query) => /copublications|partners/.test(query)),
  );
