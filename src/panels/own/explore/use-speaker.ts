import { useMemo } from 'react';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { exploreTexts } from '../../../i18n/own/explore.ts';
import type { Speaker } from '../../../state/own/say-filter.ts';
import { useApp } from '../../../state/use-app.ts';

/** Says filters and values in the reader's language. */
export function useSpeaker(): Speaker {
  const i18n = useI18n();
  const text = useTexts(exploreTexts);
  const catalog = useApp((state) => state.catalog);
  return useMemo(() => ({ i18n, text, catalog }), [i18n, text, catalog]);
}
