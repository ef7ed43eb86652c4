import { countriesTexts } from '../../i18n/charts/countries.ts';
import { frameTexts } from '../../i18n/charts/frame.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { useScene } from '../../state/use-app.ts';
import { findRanking, noteRanking } from './finding.ts';
import type { PlaceRanking } from './ranking.ts';

/** What the ranking shows, in a sentence, and the notes that its numbers need. */
export function useRankingWords(ranking: PlaceRanking, nameOf: (id: string) => string) {
  const { formats } = useI18n();
  const text = useTexts(countriesTexts);
  const { africa } = useTexts(frameTexts);
  const { filters } = useScene();
  const { level, without } = ranking;
  return {
    finding: findRanking(ranking, filters, { text, formats, nameOf }),
    notes: [
      ...noteRanking(ranking, { text, formats }),
      ...(level === 'country' && without > 0 ? [text.listed] : []),
      ...(level === 'region' ? [africa] : []),
    ],
  };
}
