import type { LocaleId } from './locales.ts';

/** Numbers, dates and order as a language writes them. */
export interface Formats {
  readonly count: (value: number) => string;
  /** A share of one, e.g. `67%`. */
  readonly share: (value: number) => string;
  /** A measure with at most one decimal. */
  readonly measure: (value: number) => string;
  /** A day from ISO 8601, written out. */
  readonly date: (iso: string) => string;
  readonly list: (parts: readonly string[]) => string;
  readonly compare: (a: string, b: string) => number;
}

const made = new Map<LocaleId, Formats>();

/** The formats of a language, made once. */
export function formatsOf(locale: LocaleId): Formats {
  const known = made.get(locale);
  if (known) return known;
  const count = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumSignificantDigits: 2 });
  const measure = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'variant' });
  const formats: Formats = {
    count: (value) => count.format(value),
    share: (value) => share.format(value),
    measure: (value) => measure.format(value),
    date: (iso) => date.format(new Date(iso)),
    list: (parts) => list.format(parts),
    compare: collator.compare,
  };
  made.set(locale, formats);
  return formats;
}
