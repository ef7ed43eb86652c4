import type { RefObject } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { at } from '../../model/typed.ts';
import { useActions, useApp } from '../../state/use-app.ts';
import { useEndHover } from '../../state/use-end-hover.ts';
import { ResultRow } from './result-row.tsx';
import { useOrder } from './use-order.tsx';

/** Enough rows to fill the panel of a projector's screen. */
const FIRST_ROWS = 24;

/**
 * The first of the sites found: what the panel shows at the first paint, before the list that scrolls is loaded. `focused` is
 * left with the index of the site whose row has the focus, or null.
 */
export function FirstResults({ focused }: { focused: RefObject<number | null> }) {
  const { messages } = useI18n();
  const { order } = useOrder();
  const sites = useApp((state) => state.catalog.sites);
  const { hover } = useActions();
  useEndHover();
  return (
    <div className="result-scroll" onPointerLeave={() => hover(null)}>
      <ol aria-label={messages.results.list}>
        {[...order.subarray(0, FIRST_ROWS)].map((index, row) => (
          <li key={index} aria-setsize={order.length} aria-posinset={row + 1}>
            <ResultRow
              site={at(sites, index)}
              isStop={row === 0}
              onFocus={() => {
                focused.current = index;
              }}
              onBlur={() => {
                focused.current = null;
              }}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}
