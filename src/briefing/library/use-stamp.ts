import { stampBriefing } from '../../model/briefing/as-written.ts';
import type { Briefing } from '../../model/briefing/briefing.ts';
import { stateOfFigure } from '../../state/briefing-figures.ts';
import { useFigureContext } from '../use-figure-context.ts';

/** Gives how a briefing that is begun remembers what its figures state, so that the check can tell once one of them has changed. */
export function useStamp(): (briefing: Briefing) => Briefing {
  const figures = useFigureContext();
  return (briefing) => stampBriefing(briefing, null, (figure) => stateOfFigure(figure, figures));
}
