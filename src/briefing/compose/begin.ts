import type { Briefing } from '../../model/briefing/briefing.ts';
import { freeId } from '../../model/briefing/edits.ts';
import { dayOf } from '../../model/day.ts';
import { listShelf, type Shelf } from '../../state/draft/shelf.ts';
import type { DraftStart } from '../../state/draft/use-draft.ts';

/** A new briefing without steps, under an id that the shelf has not. */
export async function beginBriefing(shelf: Shelf): Promise<DraftStart> {
  const { briefings } = await listShelf(shelf);
  const taken = new Set(briefings.map(({ briefing }) => briefing.id));
  const id = freeId(`briefing-${dayOf(new Date())}`, taken);
  const briefing: Briefing = { format: 'auspices-briefing', version: 1, id, title: {}, steps: [] };
  return { id, briefing };
}

/** The briefing that was written last, or else a new one. */
export async function lastBriefing(shelf: Shelf): Promise<DraftStart> {
  const { briefings } = await listShelf(shelf);
  const [last] = briefings;
  return last ? { id: last.briefing.id, briefing: null } : beginBriefing(shelf);
}
