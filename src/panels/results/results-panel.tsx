import { type RefObject, useDeferredValue, useRef } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useScene } from '../../state/use-app.ts';
import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { useIdle } from '../../ui/use-idle.ts';
import { EmptyResults } from './empty-results.tsx';
import { FirstResults } from './first-results.tsx';
import { useOrder } from './use-order.tsx';
import './results-panel.css';

const ResultList = lazyPart(() => import('./result-list.tsx'));
const SortControl = lazyPart(() => import('./sort-control.tsx'));

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

/** The sites that the filters leave, sorted as the reader wishes. The list that scrolls through all, and the choice of its order, come after the first paint. */
export function ResultsPanel(props: { listRef: RefObject<HTMLDivElement | null> }) {
  const { order } = useOrder();
  // Deferred, so that the first rows stay what they are until the whole list is there.
  const whole = useDeferredValue(useIdle());
  const focused = useRef<number | null>(null);
  const first = <FirstResults focused={focused} />;
  return (
    <>
      <div className="sort-control small">
        <Later>{whole && <SortControl />}</Later>
      </div>
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
