import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { rowOfKey } from '../../../results/row-of-key.ts';
import { topOfRow } from './use-row-window.ts';

/** Lets arrow keys walk through a long table that is one stop of the Tab key: `stop` is the row that it stops at. */
export function useRowWalk(scroller: RefObject<HTMLElement | null>, rows: number, height: number) {
  const [stop, setStop] = useState(0);
  // The row that shall have the focus, as soon as scrolling has made it.
  const wanted = useRef<number | null>(null);
  const focusWanted = () => {
    const button = scroller.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] button`);
    if (!button) return;
    wanted.current = null;
    button.focus({ preventScroll: true });
  };
  useEffect(() => {
    if (wanted.current !== null) focusWanted();
  });
  return {
    stop: Math.min(stop, Math.max(0, rows - 1)),
    onRowFocus: setStop,
    onKeyDown: (event: KeyboardEvent) => {
      const target = rowOfKey(event.key, stop, rows);
      const element = scroller.current;
      if (target === null || !element) return;
      event.preventDefault();
      setStop(target);
      wanted.current = target;
      // In the middle of what is in sight, below the head that stays at the top.
      const view = element.clientHeight;
      const middle = Math.max(0, target - Math.floor(view / height / 2));
      const top = topOfRow(target, rows, height, view);
      const isSeen = top >= element.scrollTop - view + 3 * height && top <= element.scrollTop;
      if (!isSeen) element.scrollTop = topOfRow(middle, rows, height, view);
      focusWanted();
    },
  };
}
