import { useMemo } from 'react';
import { indicatorsTexts } from '../../i18n/charts/indicators.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { Chronicle } from '../../model/catalog/chronicle.ts';
import type { YearOfPapers } from '../../model/register/papers.ts';
import { useChronicle, useKnowledge, usePapers } from '../../state/cooperation/knowledge.ts';
import { useApp } from '../../state/use-app.ts';
import type { ChartStatus } from '../frame/state.tsx';
import type { Wording } from './figures.tsx';
import { PHYSICS } from './papers.tsx';
import { createIndicatorWords } from './words.ts';

const NONE: readonly YearOfPapers[] = [];
const EMPTY: Chronicle = { indicators: [], spending: [], research: [], events: [] };

/** The figures and events with the words for them, and how far both files that they need are loaded. */
export function useLoaded(): {
  readonly chronicle: Chronicle;
  /** The papers of the International Centre of Physics, the earliest year first; none where they were not counted. */
  readonly papers: readonly YearOfPapers[];
  readonly wording: Wording;
  readonly status: ChartStatus;
  readonly retry: () => void;
} {
  const i18n = useI18n();
  const text = useTexts(indicatorsTexts);
  const catalog = useApp((state) => state.catalog);
  const { state: chronicle, retry: retryChronicle } = useChronicle();
  const { state: papers, retry: retryPapers } = usePapers();
  const { state: knowledge, retry: retryKnowledge } = useKnowledge();
  const wording = useMemo((): Wording => {
    const known = knowledge.status === 'ready' ? knowledge.value : null;
    const words = createIndicatorWords(i18n, text, catalog, known?.documents ?? new Map());
    return { words, texts: text, networks: known?.networks ?? new Map() };
  }, [i18n, text, catalog, knowledge]);
  return {
    chronicle: chronicle.status === 'ready' ? chronicle.value : EMPTY,
    papers: (papers.status === 'ready' && papers.value.get(PHYSICS)) || NONE,
    wording,
    status:
      [chronicle.status, papers.status, knowledge.status].find((status) => status !== 'ready') ?? 'ready',
    retry: () => {
      retryChronicle();
      retryPapers();
      retryKnowledge();
    },
  };
}
