import type { ChronicleEvent } from '../../../model/catalog/chronicle.ts';

/** More events than these have no room on a slide. */
export const MOST_EVENTS = 10;

/** What happened at one date, which is chosen together: a step names events by their dates. */
export interface EventsOfDate {
  readonly date: string;
  readonly events: readonly ChronicleEvent[];
}

/** The events by their dates, in their order. */
export function byDate(events: readonly ChronicleEvent[]): readonly EventsOfDate[] {
  const dates = [...new Set(events.map(({ date }) => date))];
  return dates.map((date) => ({ date, events: events.filter((event) => event.date === date) }));
}

/** The dates that a step shows: those that it names, and those of who it names. */
export function chosenDates(
  wanted: readonly string[],
  events: readonly ChronicleEvent[],
): ReadonlySet<string> {
  const chosen = events.filter(
    ({ date, entities }) => wanted.includes(date) || entities.some((entity) => wanted.includes(entity)),
  );
  return new Set(chosen.map(({ date }) => date));
}

/** What a step names once a date is chosen, or no longer: who took part is then named by the dates. */
export function withDate(
  wanted: readonly string[],
  events: readonly ChronicleEvent[],
  date: string,
  isChosen: boolean,
): readonly string[] {
  if (isChosen) return [...wanted, date];
  return [...chosenDates(wanted, events)].filter((each) => each !== date);
}
