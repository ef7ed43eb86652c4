import { ArrowDownNarrowWide, ArrowUpNarrowWide } from 'lucide-react';
import { type RefObject, useDeferredValue, useId, useRef } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { isOneOf } from '../../model/typed.ts';
import { SORT_KEYS } from '../../state/scene/order.ts';
import { useScene } from '../../state/use-app.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { useIdle } from '../../ui/use-idle.ts';
import { EmptyResults } from './empty-results.tsx';
import { FirstResults } from './first-results.tsx';
import { useOrder } from './use-order.tsx';
import './results-panel.css';

const ResultList = lazyPart(() => import('./result-list.tsx'));

function SortControl() {
  const { results } = useI18n().messages;
  const { sort, setSort } = useOrder();
  const searching = useScene().scores !== null;
  const id = useId();
  const offered = SORT_KEYS.filter(
    (key): key is keyof typeof results.sorts => key in results.sorts && (key !== 'relevance' || searching),
  );
  const direction = sort.descending ? results.descending : results.ascending;
  return (
    <div className="sort-control small">
      <label htmlFor={id} className="faint">
        {results.sortBy}
      </label>
      <select
        id={id}
        value={sort.key}
        onChange={({ target }) => {
          if (isOneOf(SORT_KEYS, target.value)) setSort({ key: target.value, descending: false });
        }}
      >
        {offered.map((key) => (
          <option key={key} value={key}>
            {results.sorts[key]}
          </option>
        ))}
      </select>
      <IconButton
        icon={sort.descending ? ArrowUpNarrowWide : ArrowDownNarrowWide}
        label={`${results.reverse} (${direction})`}
        onClick={() => setSort({ ...sort, descending: !sort.descending })}
      />
    </div>
  );
}

/** The notes that a count owes its reader: what a range of years leaves out, and that a search was taken loosely. */
function CountNotes() {
  const { messages, formats } = useI18n();
  const { withoutYear, match, filters, visible } = useScene();
  return (
    <>
      {withoutYear > 0 && (
        <p className="note small">{messages.status.withoutYear(withoutYear, formats.count(withoutYear))}</p>
      )}
      {match === 'close' && visible.length > 0 && (
        <p className="note small">{messages.search.close(filters.query.trim())}</p>
      )}
    </>
  );
}

/** The sites that the filters leave, sorted as the reader wishes. The list that scrolls through all comes after the first paint. */
export function ResultsPanel(props: { listRef: RefObject<HTMLDivElement | null> }) {
  const { order } = useOrder();
  // Deferred, so that the first rows stay what they are until the whole list is there.
  const whole = useDeferredValue(useIdle());
  const focused = useRef<number | null>(null);
  const first = <FirstResults focused={focused} />;
  return (
    <>
      <SortControl />
      <CountNotes />
      {order.length === 0 && <EmptyResults />}
      {order.length > 0 && (
        <Later waiting={first}>
          {whole ? <ResultList listRef={props.listRef} focused={focused} /> : first}
        </Later>
      )}
    </>
  );
}
