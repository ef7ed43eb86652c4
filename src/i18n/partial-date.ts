import type { LanguageId } from '../model/languages.ts';
import { formatsOf } from './format.ts';
import { LOCALES } from './locales.ts';

/** A date of ISO 8601 in words, as exact as it is: a year, a month of a year, or a day. */
export function writePartialDate(iso: string, locale: LanguageId): string {
  if (iso.length === 4) return iso;
  if (iso.length > 7) return formatsOf(locale).date(iso);
  const { region } = LOCALES[locale];
  return new Intl.DateTimeFormat(region, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(iso),
  );
}

/** How a month stands in a short date: in letters, or in digits. */
export type MonthStyle = 'short' | '2-digit';

/** The same in few letters: `29 Oct 2026`, or `29/10/2026` where the month is written in digits. */
export function writeShortDate(iso: string, locale: LanguageId, month: MonthStyle): string {
  if (iso.length === 4) return iso;
  const [year, digits] = iso.split('-');
  if (iso.length === 7 && month === '2-digit') return `${digits}/${year}`;
  const { region } = LOCALES[locale];
  const day = iso.length > 7 ? ({ day: month === 'short' ? 'numeric' : '2-digit' } as const) : {};
  return new Intl.DateTimeFormat(region, { year: 'numeric', month, ...day, timeZone: 'UTC' }).format(
    new Date(iso),
  );
}
