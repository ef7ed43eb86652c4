import { useMemo } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useApp } from '../use-app.ts';
import { useKnowledge } from './knowledge.ts';
import { createLinkWords, type LinkWords } from './link-words.ts';

/** The words of links; null before the tables of networks and documents are there. */
export function useLinkWords(): LinkWords | null {
  const i18n = useI18n();
  const catalog = useApp((state) => state.catalog);
  const { state } = useKnowledge();
  return useMemo(
    () => (state.status === 'ready' ? createLinkWords(i18n, catalog, state.value) : null),
    [i18n, catalog, state],
  );
}
