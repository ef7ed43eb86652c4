import { useMemo } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { type CompositionWords, createCompositionWords } from './words.ts';

/** The words of the composition in the reader's language. */
export function useCompositionWords(): CompositionWords {
  const i18n = useI18n();
  return useMemo(() => createCompositionWords(i18n), [i18n]);
}
