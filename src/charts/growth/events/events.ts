import type { Catalog } from '../../../model/catalog/catalog.ts';
import type { ChronicleEvent } from '../../../model/catalog/chronicle.ts';
import type { Years } from '../range.ts';

/** How the tables name the organisation itself. */
const UNESCO = 'UNESCO';

/** The events of one year. */
export interface EventYear {
  readonly year: number;
  readonly events: readonly ChronicleEvent[];
}

/** Events that belong beside the growth of the sites. */
export interface GrowthEvents {
  /** Those of the years of the axis, by year, ascending. */
  readonly years: readonly EventYear[];
  /** Those before. */
  readonly earlier: readonly ChronicleEvent[];
}

const namesSite = ({ entities }: ChronicleEvent, { siteById }: Catalog) =>
  entities.some((entity) => siteById.has(entity));

/** The first year in which an event names a site of the catalog; null where none does. */
export function firstEventOfSites(events: readonly ChronicleEvent[], catalog: Catalog): number | null {
  return events.reduce<number | null>(
    (first, event) =>
      namesSite(event, catalog) && (first === null || event.year < first) ? event.year : first,
    null,
  );
}

/** The events that name a site or UNESCO itself: others have nothing to do with when sites were designated. */
export function selectGrowthEvents(
  events: readonly ChronicleEvent[],
  catalog: Catalog,
  [first, last]: Years,
): GrowthEvents {
  const byYear = new Map<number, ChronicleEvent[]>();
  const earlier: ChronicleEvent[] = [];
  for (const event of events) {
    if (!event.entities.includes(UNESCO) && !namesSite(event, catalog)) continue;
    if (event.year < first) earlier.push(event);
    else if (event.year <= last) byYear.set(event.year, [...(byYear.get(event.year) ?? []), event]);
  }
  const years = [...byYear].map(([year, list]) => ({ year, events: list }));
  return { years: years.sort((a, b) => a.year - b.year), earlier };
}
