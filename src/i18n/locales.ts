import { LANGUAGES, type LanguageId } from '../model/languages.ts';
import { isOneOf } from '../model/typed.ts';
import { english } from './en/index.ts';
import type { Locale } from './locale.ts';
import { vietnamese } from './vi/index.ts';

/** What each language brings. */
export const LOCALES: Readonly<Record<LanguageId, Locale>> = {
  en: english,
  vi: vietnamese,
};

/** The first of the reader's languages that the interface speaks; English where it speaks none. */
export function preferredLocale(languages: readonly string[]): LanguageId {
  for (const language of languages) {
    const code = language.toLowerCase().split('-')[0];
    if (isOneOf(LANGUAGES, code)) return code;
  }
  return 'en';
}
