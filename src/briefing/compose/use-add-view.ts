import { useEffect, useRef } from 'react';
import type { I18n } from '../../i18n/i18n-context.tsx';
import { readExplored } from '../../state/own/explored.ts';
import { useReadApp } from '../../state/use-app.ts';
import type { View } from '../../state/view/view.ts';
import { moveFocus } from '../../ui/focus-target.ts';
import { stepOfShown } from './capture-view.ts';
import type { DraftEdits } from './use-draft-edits.ts';

/** Gives how to add a view behind the opened step, and adds the one that is shown now each time that `asks` has grown. */
export function useAddView(props: {
  edits: DraftEdits;
  asks: number;
  withCharts: boolean;
  writing: I18n;
}): (shown?: View) => void {
  const { edits, asks, withCharts, writing } = props;
  const readApp = useReadApp();
  const addView = (shown?: View) => {
    const { view, catalog } = readApp();
    // A view from before says nothing of the list that is explored now.
    const explored = (shown ?? view) === view ? readExplored() : null;
    const step = stepOfShown(shown ?? view, explored, withCharts, catalog, writing);
    const added = edits.add(step, edits.open);
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
