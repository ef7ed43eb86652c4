import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { rowOfKey } from './row-of-key.ts';

/** The focus in a list of which only the visible rows exist. */
export interface RowFocus {
  /** The row that the Tab key stops at. */
  readonly stop: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onRowFocus: (row: number) => void;
}

/**
 * Lets arrow keys walk through a list that is one stop of the Tab key; another order begins at its first row. `focused` is the
 * index of the site whose row had the focus in the list that this one replaces, or null.
 */
export function useRowFocus(list: {
  readonly listRef: RefObject<HTMLDivElement | null>;
  readonly order: Uint32Array;
  readonly focused: RefObject<number | null>;
  readonly scrollTo: (row: number) => void;
}): RowFocus {
  const { listRef, order, focused, scrollTo } = list;
  const active = useRef(0);
  const [stop, setStop] = useState(0);

  const listed = useRef(order);
  useEffect(() => {
    if (listed.current === order) return;
    listed.current = order;
    active.current = 0;
    setStop(0);
    if (order.length > 0) listRef.current?.scrollTo({ top: 0 });
  }, [order, listRef]);

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
    scrollTo(row);
    focusWanted();
  };
  useLayoutEffect(() => {
    if (focused.current !== null) focusRow(Math.max(0, order.indexOf(focused.current)));
    focused.current = null;
  });
  return {
    stop,
    onKeyDown: (event) => {
      const target = rowOfKey(event.key, active.current, order.length);
      if (target === null) return;
      event.preventDefault();
      focusRow(target);
    },
    onRowFocus: (row) => {
      active.current = row;
      setStop(row);
    },
  };
}
