import type { Edition } from '../model/catalog/edition.ts';
import type { LanguageId } from '../model/languages.ts';
import type { LngLat } from '../model/site.ts';
import { LOCALES } from './locales.ts';

/** Numbers, dates and order as a language writes them. */
export interface Formats {
  readonly count: (value: number) => string;
  /** A share of one, e.g. `67%`. */
  readonly share: (value: number) => string;
  /** A measure with at most one decimal. */
  readonly measure: (value: number) => string;
  /** A number to two significant digits, e.g. `0.05`. */
  readonly fine: (value: number) => string;
  /** A day from ISO 8601, written out. */
  readonly date: (iso: string) => string;
  /** A place as latitude and longitude to a tenth of a degree, e.g. `21.0° N, 105.8° E`. */
  readonly place: (lngLat: LngLat) => string;
  readonly list: (parts: readonly string[]) => string;
  readonly compare: (a: string, b: string) => number;
}

const made = new Map<LanguageId, Formats>();

/** The formats of a language, made once. */
export function formatsOf(locale: LanguageId): Formats {
  const known = made.get(locale);
  if (known) return known;
  const { region: language, northSouth, eastWest, date: writeDate } = LOCALES[locale];
  const count = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumSignificantDigits: 2 });
  const measure = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const fine = new Intl.NumberFormat(language, { maximumSignificantDigits: 2 });
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'variant' });
  const tenth = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const degrees = (value: number, [positive, negative]: readonly [string, string]) =>
    `${tenth.format(Math.abs(value))}° ${value < 0 ? negative : positive}`;
  const formats: Formats = {
    count: (value) => count.format(value),
    share: (value) => share.format(value),
    measure: (value) => measure.format(value),
    fine: (value) => fine.format(value),
    date: (iso) => {
      const day = new Date(iso);
      return writeDate ? writeDate(day) : date.format(day);
    },
    place: ([lng, lat]) => `${degrees(lat, northSouth)}, ${degrees(lng, eastWest)}`,
    list: (parts) => list.format(parts),
    compare: collator.compare,
  };
  made.set(locale, formats);
  return formats;
}

/** The edition of the data as every sentence and every file names it: `2026.2 (30 November 2026)`. */
export function editionText({ edition, compiled }: Edition, formats: Formats): string {
  return `${edition} (${formats.date(compiled)})`;
}
