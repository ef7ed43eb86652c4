import { DATA_VERSION } from './catalog-file.ts';
import { asRecord } from './packed-columns.ts';

/** A figure that a source states. */
export interface Indicator {
  readonly id: string;
  readonly label: { readonly en: string; readonly vi: string };
  /** An ISO 3166-1 alpha-3 code, a centre's id, `asean` or `world`. */
  readonly entity: string;
  readonly value: number;
  /** In the table's words, e.g. `percent of GDP`. */
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

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(text) : []);
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);

function rowsOf(json: unknown, name: string): readonly Readonly<Record<string, unknown>>[] {
  const file = asRecord(json, name);
  if (file.version !== DATA_VERSION || !Array.isArray(file.rows)) {
    throw new Error(`${name} has another form than this program reads: reload the page`);
  }
  return file.rows.map((row) => asRecord(row, `${name}, a row`));
}

/** The figures from the parsed text of `indicators.json`; throws a sentence where it has another form. */
export function decodeIndicators(json: unknown): readonly Indicator[] {
  return rowsOf(json, 'indicators.json').map((row) => ({
    id: text(row.id),
    label: { en: text(row.label_en), vi: text(row.label_vi) },
    entity: text(row.entity),
    value: number(row.value) ?? Number.NaN,
    unit: text(row.unit),
    year: number(row.year),
    sources: texts(row.source),
    note: text(row.note) || null,
  }));
}

/** The events from the parsed text of `timeline.json`; throws a sentence where it has another form. */
export function decodeEvents(json: unknown): readonly ChronicleEvent[] {
  const events = rowsOf(json, 'timeline.json').map((row) => ({
    date: text(row.date),
    year: Number(text(row.date).slice(0, 4)),
    text: { en: text(row.event_en), vi: text(row.event_vi) },
    entities: texts(row.entities),
    sources: texts(row.source),
  }));
  return events.sort((a, b) => a.date.localeCompare(b.date));
}
