import type { BriefingStep } from '../../model/briefing/briefing.ts';
import type { ChronicleEvent } from '../../model/catalog/chronicle.ts';
import type { SlideLibrary } from './library.ts';

/** More events than these are not read on a slide. */
const MOST_EVENTS = 10;

/** The events of a step in the order of their dates: by their dates, or by who took part. */
export function eventsOfStep(
  { events: wanted = [] }: BriefingStep,
  { events }: Pick<SlideLibrary, 'events'>,
): readonly ChronicleEvent[] {
  return events
    .filter(
      ({ date, entities }) => wanted.includes(date) || entities.some((entity) => wanted.includes(entity)),
    )
    .slice(0, MOST_EVENTS);
}
