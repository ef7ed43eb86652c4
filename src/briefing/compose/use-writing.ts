import { useState } from 'react';
import { type I18n, loadI18n, useI18n } from '../../i18n/i18n-context.tsx';
import type { LanguageId } from '../../model/languages.ts';
import { reportLanguage } from '../../state/problems.ts';

/**
 * The language in which a briefing is written, which need not be that of the atlas, and how to write in another. Its words come
 * first: what is written by itself, such as the title of a view, is in that language.
 */
export function useWriting(): readonly [writing: I18n, choose: (locale: LanguageId) => void] {
  const reading = useI18n();
  const [writing, setWriting] = useState<I18n>(reading);
  return [writing, (locale) => void loadI18n(locale).then(setWriting, reportLanguage)];
}
