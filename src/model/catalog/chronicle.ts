import type { RecordOf } from '../columns/column.ts';
import { amount, date, filledList, from, id, optional, sources, text, year } from '../columns/kinds.ts';
import type { Research, Spending } from './research.ts';
import { readRows } from './row-file.ts';

/** Columns of `indicators.csv`: a figure that a source states. */
export const INDICATOR = {
  id: id(),
  label: { en: text(), vi: text() },
  /** An ISO 3166-1 alpha-3 code, a centre's id, `asean` or `world`. */
  entity: text(),
  value: amount(),
  /** In the table's words, e.g. `% of GDP`. */
  unit: text(),
  /** May be a target's. */
  year: optional(year()),
  /** Addresses or `doc-…` ids. */
  sources: from('source', sources()),
  /** How sure it is, and where reality differs from the document. */
  note: optional(text()),
};
export type Indicator = RecordOf<typeof INDICATOR>;

/** Columns of `timeline.csv`: something that happened on a day, in a month or in a year. */
export const EVENT = {
  /** As exact as the source. */
  date: date(),
  text: { en: from('event_en', text()), vi: from('event_vi', text()) },
  /** Ids of centres and networks, codes of countries, names. */
  entities: filledList(text()),
  sources: from('source', sources()),
};

/** An event and the year of its date. */
export interface ChronicleEvent extends RecordOf<typeof EVENT> {
  readonly year: number;
}

/** The figures and events that the sources state. */
export interface Chronicle {
  readonly indicators: readonly Indicator[];
  readonly spending: readonly Spending[];
  /** What countries have of research, all of them. */
  readonly research: readonly Research[];
  /** In the order of their dates. */
  readonly events: readonly ChronicleEvent[];
}

/** The figures from the parsed text of `indicators.json`; throws a sentence where it has another form. */
export function decodeIndicators(json: unknown): readonly Indicator[] {
  return readRows(INDICATOR, json, 'indicators.json');
}

/** The events from the parsed text of `timeline.json`; throws a sentence where it has another form. */
export function decodeEvents(json: unknown): readonly ChronicleEvent[] {
  return readRows(EVENT, json, 'timeline.json')
    .map(({ date, ...event }) => ({ date, year: Number(date.slice(0, 4)), ...event }))
    .sort((a, b) => a.date.localeCompare(b.date));
}
