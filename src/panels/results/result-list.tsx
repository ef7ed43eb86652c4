import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { at } from '../../model/typed.ts';
import { useActions, useApp, useView } from '../../state/use-app.ts';
import { useEndHover } from '../../state/use-end-hover.ts';
import { ResultRow } from './result-row.tsx';
import { useOrder } from './use-order.tsx';
import { useRowFocus } from './use-row-focus.ts';

/** Height that a row is expected to have before it is measured, in pixels. */
const EXPECTED_ROW = 58;

/**
 * The sites found, as rows of which only the visible ones exist: one stop of the Tab key, in which arrow keys walk. Enter opens
 * a site and flies there. It takes the focus over from the list that it replaces: `focused` is the index of the site whose row
 * had it, or null.
 */
export default function ResultList(props: {
  listRef: RefObject<HTMLDivElement | null>;
  focused: RefObject<number | null>;
}) {
  const { listRef, focused } = props;
  const { messages } = useI18n();
  const { order } = useOrder();
  const sites = useApp((state) => state.catalog.sites);
  const selected = useView((view) => view.site);
  const { hover } = useActions();
  useEndHover();
  const virtualizer = useVirtualizer({
    count: order.length,
    getScrollElement: () => listRef.current,
    estimateSize: () => EXPECTED_ROW,
    getItemKey: (row) => at(order, row),
    overscan: 6,
  });
  const scrollTo = (row: number) => virtualizer.scrollToIndex(row);
  const { stop, onKeyDown, onRowFocus } = useRowFocus({ listRef, order, focused, scrollTo });

  // A site that was opened elsewhere is shown among the results, too.
  const selectedIndex = useApp((state) =>
    selected ? state.catalog.siteById.get(selected)?.index : undefined,
  );
  useEffect(() => {
    if (selectedIndex === undefined) return;
    const row = order.indexOf(selectedIndex);
    if (row >= 0) virtualizer.scrollToIndex(row, { align: 'center' });
  }, [selectedIndex, order, virtualizer]);

  const rows = virtualizer.getVirtualItems();
  // Where the list was scrolled away from the row that had the focus, its first row is the stop.
  const tabStop = rows.some(({ index }) => index === stop) ? stop : rows[0]?.index;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons inside, which bubble.
    <div ref={listRef} className="result-scroll" onKeyDown={onKeyDown} onPointerLeave={() => hover(null)}>
      <ol
        aria-label={messages.results.list}
        className="result-list"
        style={{ height: virtualizer.getTotalSize() }}
      >
        {rows.map(({ index, key, start }) => (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={order.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start}px)` }}
          >
            <ResultRow
              site={at(sites, at(order, index))}
              isStop={index === tabStop}
              onFocus={() => onRowFocus(index)}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}
