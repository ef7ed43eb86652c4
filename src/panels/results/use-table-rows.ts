import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type FocusEvent, type RefObject, useLayoutEffect, useState } from 'react';
import { usePrinting } from '../../ui/use-printing.ts';
import { keptRows } from './kept-rows.ts';

/** Height that a row is expected to have before it is measured, in pixels. */
const EXPECTED_ROW = 52;

/** A row of the table that exists: its place in the order, counted from 0, and the empty height above it, in pixels. */
export interface TableRow {
  readonly index: number;
  readonly gap: number;
}

/**
 * Which of `count` rows of a table exist: on the screen those in sight, on paper all. The element around the table is the
 * one that scrolls; `below` is the empty height under the last row.
 */
export function useTableRows(count: number, table: RefObject<HTMLTableElement | null>) {
  const printing = usePrinting();
  const [focused, setFocused] = useState<number | null>(null);
  const [above, setAbove] = useState(0);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => table.current?.parentElement ?? null,
    estimateSize: () => EXPECTED_ROW,
    rangeExtractor: (range) => keptRows(defaultRangeExtractor(range), focused, range.count),
    scrollMargin: above,
    overscan: 12,
  });
  // The caption names the filters in words: its height is known only once it is drawn.
  useLayoutEffect(() => {
    const [body, view] = [table.current?.tBodies[0], table.current?.parentElement];
    if (!body || !view) return;
    const top = body.getBoundingClientRect().top - view.getBoundingClientRect().top;
    setAbove(Math.round(top + view.scrollTop));
  });

  let end = above;
  const seen = virtualizer.getVirtualItems().map((item): TableRow => {
    const gap = item.start - end;
    end = item.end;
    return { index: item.index, gap };
  });
  const all = () => Array.from({ length: count }, (_, index): TableRow => ({ index, gap: 0 }));
  const rowAround = ({ target }: FocusEvent) => Number(target.closest('tr')?.dataset.index);
  return {
    rows: printing ? all() : seen,
    below: printing ? 0 : virtualizer.getTotalSize() + above - end,
    measure: virtualizer.measureElement,
    // Never reset: a row that goes at the blur would be gone before Tab has moved on to it.
    onFocus: (event: FocusEvent) => setFocused(rowAround(event)),
  };
}
