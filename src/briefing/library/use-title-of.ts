import { composeTexts } from '../../i18n/briefing/compose.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { type Briefing, wordsOf } from '../../model/briefing/briefing.ts';

/** Gives the title of a briefing in words, where it may have none. */
export function useTitleOf(): (briefing: Briefing) => string {
  const { locale } = useI18n();
  const { panel } = useTexts(composeTexts);
  return ({ title }) => wordsOf(title, locale).text || panel.untitled;
}
