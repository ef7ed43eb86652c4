import { useTexts } from '../../../i18n/i18n-context.tsx';
import { exploreTexts } from '../../../i18n/own/explore.ts';
import { exploreList } from '../../../state/own/explored.ts';
import { askFocus } from '../../../state/own/first-focus.ts';
import { useLists } from '../../../state/own/lists.ts';

/** The lists of the reader's own, each to be explored in the place of the charts. */
export function ListChips() {
  const lists = useLists();
  const text = useTexts(exploreTexts);
  return (
    <div className="list-chips">
      {lists.map(({ id, source: { title } }) => (
        <button
          key={id}
          type="button"
          className="chart-chip"
          data-focus-key={id}
          title={text.exploreList(title)}
          aria-label={text.exploreList(title)}
          onClick={() => {
            exploreList(id);
            askFocus();
          }}
        >
          ◆ {title}
        </button>
      ))}
    </div>
  );
}
