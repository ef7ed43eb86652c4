import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { at } from '../../model/typed.ts';
import { useActions, useApp, useView } from '../../state/use-app.ts';
import { ResultRow } from './result-row.tsx';
import { useEndHover } from './use-end-hover.ts';
import { useOrder } from './use-order.tsx';

/** Height that a row is expected to have before it is measured, in pixels. */
const EXPECTED_ROW = 58;

/** Where an arrow or paging key leads in a list of `length`; null for any other key. */
function targetOfKey(key: string, from: number, length: number): number | null {
  const last = length - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(from + 1, last);
    case 'ArrowUp':
      return Math.max(from - 1, 0);
    case 'PageDown':
      return Math.min(from + 8, last);
    case 'PageUp':
      return Math.max(from - 8, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

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
  const active = useRef(0);
  const [stop, setStop] = useState(0);
  const virtualizer = useVirtualizer({
    count: order.length,
    getScrollElement: () => listRef.current,
    estimateSize: () => EXPECTED_ROW,
    getItemKey: (row) => at(order, row),
    overscan: 6,
  });

  const listed = useRef(order);
  useEffect(() => {
    if (listed.current === order) return;
    listed.current = order;
    active.current = 0;
    setStop(0);
    if (order.length > 0) listRef.current?.scrollTo({ top: 0 });
  }, [order, listRef]);

  // A site that was opened elsewhere is shown among the results, too.
  const selectedIndex = useApp((state) =>
    selected ? state.catalog.siteById.get(selected)?.index : undefined,
  );
  useEffect(() => {
    if (selectedIndex === undefined) return;
    const row = order.indexOf(selectedIndex);
    if (row >= 0) virtualizer.scrollToIndex(row, { align: 'center' });
  }, [selectedIndex, order, virtualizer]);

  // The row that shall have the focus: at once where it exists, so that Enter after an arrow, however quick, opens the
  // right one; otherwise as soon as scrolling has made it.
  const wanted = useRef<number | null>(null);
  const focusWanted = () => {
    const button = listRef.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] button`);
    if (!button) return;
    wanted.current = null;
    button.focus({ preventScroll: true });
  };
  useEffect(() => {
    if (wanted.current !== null) focusWanted();
  });
  const focusRow = (row: number) => {
    active.current = row;
    wanted.current = row;
    virtualizer.scrollToIndex(row);
    focusWanted();
  };
  useLayoutEffect(() => {
    if (focused.current !== null) focusRow(Math.max(0, order.indexOf(focused.current)));
    focused.current = null;
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const target = targetOfKey(event.key, active.current, order.length);
    if (target === null) return;
    event.preventDefault();
    focusRow(target);
  };

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
        {rows.map((item) => {
          const site = at(sites, at(order, item.index));
          return (
            <li
              key={item.key}
              ref={virtualizer.measureElement}
              data-index={item.index}
              aria-setsize={order.length}
              aria-posinset={item.index + 1}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <ResultRow
                site={site}
                isStop={item.index === tabStop}
                onFocus={() => {
                  active.current = item.index;
                  setStop(item.index);
                }}
              />
            </li>
          );
        })}
      </ol>
    </div>
  );
}
