import { type RefObject, useLayoutEffect, useState } from 'react';

/** Which rows of a long table exist: from `first` on so many, `above` pixels under its top, in `height` pixels of it all. */
export interface RowWindow {
  readonly first: number;
  readonly count: number;
  readonly above: number;
  readonly height: number;
}

/** No browser scrolls much farther than this, in pixels: beyond it a pixel of the bar is several of the rows. */
const HIGHEST = 8_000_000;

/** So many rows exist beyond those in sight on either side. */
const SPARE = 8;

/** The rows of `rows`, each `row` pixels high, that exist where a view of a height is scrolled to `top`. */
export function rowWindow(rows: number, row: number, top: number, view: number): RowWindow {
  const whole = rows * row;
  const height = Math.min(whole, HIGHEST);
  const seen = Math.ceil(view / row) + 1;
  // The share of the way that is scrolled is the share of the rows that are passed: the last are seen at the end.
  const way = height - view;
  const passed = way <= 0 ? 0 : (Math.min(top, way) / way) * Math.max(0, whole - view);
  const firstSeen = Math.floor(passed / row);
  const first = Math.max(0, firstSeen - SPARE);
  const end = Math.min(rows, firstSeen + seen + SPARE);
  return { first, count: end - first, above: top - passed + first * row, height };
}

/** How far a view must be scrolled for a row to be at its top: the other way round. */
export function topOfRow(index: number, rows: number, row: number, view: number): number {
  const whole = rows * row;
  const way = Math.min(whole, HIGHEST) - view;
  return whole <= view ? 0 : Math.min(1, (index * row) / (whole - view)) * way;
}

/** The window of a table that scrolls in an element. */
export function useRowWindow(scroller: RefObject<HTMLElement | null>, rows: number, row: number): RowWindow {
  const [place, setPlace] = useState({ top: 0, view: 600 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const read = () =>
      setPlace((old) => {
        const { scrollTop: top, clientHeight: view } = element;
        return old.top === top && old.view === view ? old : { top, view };
      });
    read();
    element.addEventListener('scroll', read, { passive: true });
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', read);
      observer.disconnect();
    };
  }, [scroller]);
  return rowWindow(rows, row, place.top, place.view);
}
