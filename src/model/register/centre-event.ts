import type { RecordOf } from '../columns/column.ts';
import { choice, date, from, integer, optional, sources, text } from '../columns/kinds.ts';

/** What can happen to a centre, in the order in which it usually does. */
export const CENTRE_EVENTS = [
  'proposed',
  'feasibility-study',
  'approved',
  'agreement-signed',
  'entered-into-force',
  'founded',
  'inaugurated',
  'listed',
  'evaluated',
  'renewed',
  'amended',
  'moved',
  'renamed',
  'lapsed',
  'ceased',
] as const;
export type CentreEventKind = (typeof CENTRE_EVENTS)[number];

/** The longest term of an agreement that is taken for one, in years. */
const LONGEST_TERM = 20;

/** Columns of `centre-events.csv` but the centre's: something that happened to a centre under the auspices of UNESCO. */
export const CENTRE_EVENT = {
  /** As exact as the page that was read: a year, a month or a day. */
  date: date(),
  event: choice(CENTRE_EVENTS),
  /** The document that says it, e.g. `36 C/Resolution 27` or `220 EX/15.II`. */
  document: optional(text()),
  /** Years for which an agreement or a renewal runs, only where a page states it. */
  termYears: optional(integer(1, LONGEST_TERM)),
  /** Addresses of the pages read, or `doc-…` ids; at least one. */
  sources: from('source_url', sources()),
  sourceTitle: optional(text()),
  note: optional(text()),
};
export type CentreEvent = RecordOf<typeof CENTRE_EVENT>;

/** Whose events they are; at least one each, the oldest first. */
export type Histories = ReadonlyMap<string, readonly CentreEvent[]>;

/** A date that names the day. */
const isExact = ({ date }: Pick<CentreEvent, 'date'>) => date.length === 10;

/**
 * Events in the order in which they happened. One that is dated to a year or a month alone stands, among those of that time, where such
 * things usually happen: an approval of 2015 after a proposal of 3 February 2015.
 */
export function inOrder<T extends Pick<CentreEvent, 'date' | 'event'>>(events: readonly T[]): readonly T[] {
  const rank = ({ event }: T) => CENTRE_EVENTS.indexOf(event);
  const byDate = (a: T, b: T) => a.date.localeCompare(b.date) || rank(a) - rank(b);
  const ordered = events.filter(isExact).sort(byDate);
  for (const vague of events.filter((event) => !isExact(event)).sort(byDate)) {
    const next = ordered.findIndex((other) =>
      other.date.startsWith(vague.date) ? rank(other) > rank(vague) : other.date > vague.date,
    );
    ordered.splice(next === -1 ? ordered.length : next, 0, vague);
  }
  return ordered;
}

/** Rows of events gathered by their centre. */
export function historiesOf(rows: readonly (CentreEvent & { readonly centre: string })[]): Histories {
  const byCentre = new Map<string, CentreEvent[]>();
  for (const { centre, ...event } of rows) {
    const known = byCentre.get(centre);
    if (known) known.push(event);
    else byCentre.set(centre, [event]);
  }
  return new Map([...byCentre].map(([centre, events]) => [centre, inOrder(events)]));
}

/** The year of an event. */
export const yearOfEvent = ({ date }: Pick<CentreEvent, 'date'>): number => Number(date.slice(0, 4));
