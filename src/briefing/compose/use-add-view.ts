import { useEffect, useRef } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { LanguageId } from '../../model/languages.ts';
import { useReadApp } from '../../state/use-app.ts';
import { moveFocus } from '../../ui/focus-target.ts';
import { stepOfView } from './capture-view.ts';
import type { DraftEdits } from './use-draft-edits.ts';

/** Gives how to add the view that is shown now behind the opened step, and does so each time that `asks` has grown. */
export function useAddView(props: {
  edits: DraftEdits;
  asks: number;
  withCharts: boolean;
  locale: LanguageId;
}): () => void {
  const { edits, asks, withCharts, locale } = props;
  const i18n = useI18n();
  const readApp = useReadApp();
  const addView = () => {
    const { view, catalog } = readApp();
    const added = edits.add(stepOfView(view, withCharts, catalog, { ...i18n, locale }), edits.open);
    if (added !== null) moveFocus(`step-${added}`);
  };
  const answered = useRef(0);
  const answer = useRef(addView);
  answer.current = addView;
  useEffect(() => {
    if (asks <= answered.current) return;
    answered.current = asks;
    answer.current();
  }, [asks]);
  return addView;
}
