import { readRows } from './row-file.ts';

/** A figure that a source states. */
export interface Indicator {
  readonly id: string;
  readonly label: { readonly en: string; readonly vi: string };
  /** An ISO 3166-1 alpha-3 code, a centre's id, `asean` or `world`. */
  readonly entity: string;
  readonly value: number;
  /** In the table's words, e.g. `% of GDP`. */
  readonly unit: string;
  readonly year: number | null;
  /** Addresses or `doc-…` ids. */
  readonly sources: readonly string[];
  /** How sure it is, and where reality differs from the document. */
  readonly note: string | null;
}

/** Something that happened on a day, in a month or in a year. */
export interface ChronicleEvent {
  /** ISO 8601, as exact as the source: `1957`, `2025-06` or `2025-06-18`. */
  readonly date: string;
  readonly year: number;
  readonly text: { readonly en: string; readonly vi: string };
  /** Ids of centres and networks, codes of countries, names. */
  readonly entities: readonly string[];
  readonly sources: readonly string[];
}

/** The figures and events that the sources state. */
export interface Chronicle {
  readonly indicators: readonly Indicator[];
  /** In the order of their dates. */
  readonly events: readonly ChronicleEvent[];
}

/** The figures from the parsed text of `indicators.json`; throws a sentence where it has another form. */
export function decodeIndicators(json: unknown): readonly Indicator[] {
  return readRows(json, 'indicators.json').map((row) => ({
    id: row.string('id'),
    label: { en: row.string('label_en'), vi: row.string('label_vi') },
    entity: row.string('entity'),
    value: row.number('value') ?? Number.NaN,
    unit: row.string('unit'),
    year: row.number('year'),
    sources: row.texts('source'),
    note: row.text('note'),
  }));
}

/** The events from the parsed text of `timeline.json`; throws a sentence where it has another form. */
export function decodeEvents(json: unknown): readonly ChronicleEvent[] {
  const events = readRows(json, 'timeline.json').map((row) => ({
    date: row.string('date'),
    year: Number(row.string('date').slice(0, 4)),
    text: { en: row.string('event_en'), vi: row.string('event_vi') },
    entities: row.texts('entities'),
    sources: row.texts('source'),
  }));
  return events.sort((a, b) => a.date.localeCompare(b.date));
}
