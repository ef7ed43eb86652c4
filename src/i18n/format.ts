import type { LngLat } from '../model/site.ts';
import type { LocaleId } from './locales.ts';

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

/** The form of each language that an international office writes: days before months in English too. */
export const REGIONAL: Readonly<Record<LocaleId, string>> = { en: 'en-GB', vi: 'vi-VN' };

/** Letters of the four quarters: `B`, `N`, `Đ`, `T` are bắc, nam, đông, tây. */
const NORTH_SOUTH: Readonly<Record<LocaleId, readonly [string, string]>> = { en: ['N', 'S'], vi: ['B', 'N'] };
const EAST_WEST: Readonly<Record<LocaleId, readonly [string, string]>> = { en: ['E', 'W'], vi: ['Đ', 'T'] };

const made = new Map<LocaleId, Formats>();

/** The formats of a language, made once. */
export function formatsOf(locale: LocaleId): Formats {
  const known = made.get(locale);
  if (known) return known;
  const language = REGIONAL[locale];
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
      // Intl's Vietnamese puts a comma where the language has the word for year.
      if (locale !== 'vi') return date.format(day);
      return `${day.getUTCDate()} tháng ${day.getUTCMonth() + 1} năm ${day.getUTCFullYear()}`;
    },
    place: ([lng, lat]) => `${degrees(lat, NORTH_SOUTH[locale])}, ${degrees(lng, EAST_WEST[locale])}`,
    list: (parts) => list.format(parts),
    compare: collator.compare,
  };
  made.set(locale, formats);
  return formats;
}
