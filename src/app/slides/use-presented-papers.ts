import { needsPapers } from '../../briefing/slide/needs-papers.ts';
import { useBriefing } from '../../briefing/use-briefing.ts';
import { useView } from '../../state/use-app.ts';

/** Whether the briefing that is presented has a slide that counts papers; false before it is known. */
export function usePresentedPapers(): boolean {
  const { found } = useBriefing(useView((view) => view.briefing));
  return found.status === 'ready' && needsPapers(found.briefing);
}
