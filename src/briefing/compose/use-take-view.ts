import type { I18n } from '../../i18n/i18n-context.tsx';
import type { Draft } from '../../state/draft/draft.ts';
import { readExplored } from '../../state/own/explored.ts';
import { isLinkPrepared, prepareLink } from '../../state/own/link/apply-own.ts';
import { decodeOwn } from '../../state/own/link/own-code.ts';
import { readLists } from '../../state/own/lists.ts';
import { useReadApp } from '../../state/use-app.ts';
import { decodeView, defaultView } from '../../state/view/url.ts';
import type { View } from '../../state/view/view.ts';
import { renewedStep } from './capture-view.ts';
import type { DraftEdits } from './use-draft-edits.ts';

/** Gives how a step takes a View, the present one where none is named, once what it showed of long lists has been read. */
export function useTakeView(props: {
  draft: Draft;
  edits: DraftEdits;
  withCharts: boolean;
  writing: I18n;
}): (id: string, shown?: View) => void {
  const { draft, edits, withCharts, writing } = props;
  const readApp = useReadApp();
  return (id, shown) => {
    const { view: present, catalog } = readApp();
    const view = shown ?? present;
    // A view from before says nothing of the list that is explored now.
    const explored = view === present ? readExplored() : null;
    const step = draft.store.getState().briefing.steps.find((each) => each.id === id);
    const before = decodeView(step?.view ?? '', catalog, defaultView(writing.locale)).view;
    const { lists: linked } = decodeOwn(before.own);
    const take = () =>
      edits.takeView(id, (taken) =>
        renewedStep(taken, view, { explored, lists: readLists() }, withCharts, catalog, writing),
      );
    if (isLinkPrepared(readLists(), linked)) take();
    else void prepareLink(readLists(), linked).then(take);
  };
}
