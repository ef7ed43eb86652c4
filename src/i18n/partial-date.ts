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
