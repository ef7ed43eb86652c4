import { useMemo } from 'react';
import { growthTermsTexts } from '../../../i18n/charts/growth-terms.ts';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import type { SiteDetails } from '../../../model/site-details.ts';
import { useKnowledge } from '../../../state/cooperation/knowledge.ts';
import { useScene } from '../../../state/use-app.ts';
import { ChartFrame } from '../../frame/frame.tsx';
import { useIsCard } from '../../frame/host.ts';
import { GrowthViewChoice } from '../controls.tsx';
import { TermsDrawing } from './drawing.tsx';
import { tableOfTerms } from './table.ts';
import { gatherTerms } from './terms.ts';
import { wordsOfTerms } from './words.ts';
import './style.css';

const NO_DETAILS: ReadonlyMap<string, SiteDetails> = new Map();

/** The present terms of the centres that are left, as bars: what ends soon, what is over, what runs on. */
export function GrowthTerms() {
  const i18n = useI18n();
  const text = useTexts(growthTermsTexts);
  const scene = useScene();
  const { catalog } = scene;
  const { state, retry } = useKnowledge();
  const isCard = useIsCard('growth');
  const details = state.status === 'ready' ? state.value.details : NO_DETAILS;
  const terms = useMemo(() => gatherTerms(scene, details), [scene, details]);
  const words = useMemo(() => wordsOfTerms(terms, catalog, i18n), [terms, catalog, i18n]);
  const table = useMemo(() => tableOfTerms(terms, words, i18n), [terms, words, i18n]);
  const isReady = state.status === 'ready';
  return (
    <ChartFrame
      id="growth"
      method="terms"
      named="terms"
      question={text.question}
      finding={isReady ? words.finding : ''}
      unit={text.unit}
      notes={words.notes}
      table={table}
      status={state.status === 'idle' ? 'loading' : state.status}
      onRetry={retry}
      empty={isReady && terms.known === 0 ? words.finding : null}
      controls={<GrowthViewChoice />}
    >
      {(size) => <TermsDrawing {...{ size, terms, words, isCard }} />}
    </ChartFrame>
  );
}
