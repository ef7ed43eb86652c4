import { useTexts } from '../../i18n/i18n-context.tsx';
import { exploreTexts } from '../../i18n/own/explore.ts';
import { useShownLists } from '../../state/own/lists.ts';
import { openList } from '../../state/own/open-list.ts';
import type { OwnList } from '../../state/own/own-list.ts';
import { useAwaited } from '../../state/own/work/change-soon.ts';
import { useActions } from '../../state/use-app.ts';
import { findFocusTarget } from '../../ui/focus-target.ts';

/** What can be done with a list of the reader's own, and that it is being read where it is. */
function ListInLegend({ list }: { list: OwnList }) {
  const text = useTexts(exploreTexts);
  const { setChoice } = useActions();
  const awaited = useAwaited(list.id);
  const { title } = list.source;
  return (
    <p>
      <button
        type="button"
        className="link-button small"
        onClick={() => openList(list.id, { setChoice, sheet: findFocusTarget('tab-charts') })}
      >
        {text.exploreList(title)}
      </button>{' '}
      <span role="status">{awaited && text.reading}</span>
    </p>
  );
}

/** Opens the lists of the reader's own that the legend explains. */
export default function OwnInLegend() {
  return useShownLists().map((list) => <ListInLegend key={list.id} list={list} />);
}
