import { useCallback, useState } from 'react';
import { recall, remember } from '../../storage.ts';

/** How much of the stage the charts take: a strip, half of it, or all between the side panels. */
export const DOCK_SIZES = ['strip', 'half', 'full'] as const;
export type DockSize = (typeof DOCK_SIZES)[number];

/** The largest share of the stage that charts take of themselves, so that the globe remains a globe. */
const MOST = 0.64;

/** Height of the dock's head, in CSS pixels. */
const HEAD = 42;

/**
 * The height of the dock, as wide as `width`, in a stage of this height, in CSS pixels. At half size it gives the tallest of its charts,
 * of this least height, what it needs, as far as the globe can spare it.
 */
export function dockHeight(
  size: DockSize,
  { width, height }: { readonly width: number; readonly height: number },
  leastHeight: number,
): number {
  if (size === 'strip') return Math.min(stripHeight(width, height), height);
  if (size === 'full') return height;
  const needed = Math.min(leastHeight + HEAD, height * MOST);
  return Math.min(height, Math.round(Math.max(STRIP, height * 0.5, needed)));
}

/** Height of the strip, in CSS pixels: head, and the bars of all fields in two columns. */
const STRIP = 236;

/** A dock narrower than this has them in one column below a heading of two lines, and needs this height, in CSS pixels. */
const ONE_COLUMN = { below: 740, height: 304 } as const;

const stripHeight = (width: number, height: number) =>
  width < ONE_COLUMN.below ? Math.max(STRIP, Math.min(ONE_COLUMN.height, Math.round(height * 0.5))) : STRIP;

/** The least size whose height shows a chart of this least height. */
export function dockSizeFor(leastHeight: number): DockSize {
  return leastHeight <= STRIP ? 'strip' : 'half';
}

/** The size next to this one: larger with 1, smaller with -1; the same at the ends. */
export function nextDockSize(size: DockSize, step: 1 | -1): DockSize {
  return DOCK_SIZES[DOCK_SIZES.indexOf(size) + step] ?? size;
}

/** The size of the dock, remembered between visits once the reader has chosen it. */
export function useDockSize() {
  const [chosen, setChosen] = useState<DockSize | null>(
    () => DOCK_SIZES.find((candidate) => candidate === recall('dock')) ?? null,
  );
  const [needed, setNeeded] = useState<DockSize>('strip');
  const choose = useCallback((wanted: DockSize) => {
    setChosen(wanted);
    remember('dock', wanted);
  }, []);
  const need = useCallback((wanted: DockSize) => {
    setChosen((old) => (old === null ? old : wanted));
    setNeeded(wanted);
  }, []);
  return { size: chosen ?? needed, isChosen: chosen !== null, choose, need } as const;
}
