import { useCallback, useState } from 'react';
import { recall, remember } from './storage.ts';

/** How much of the stage the charts take: a strip, half of it, or all between the side panels. */
export const DOCK_SIZES = ['strip', 'half', 'full'] as const;
export type DockSize = (typeof DOCK_SIZES)[number];

/** The height of the dock in a stage of this height, in CSS pixels. */
export function dockHeight(size: DockSize, stageHeight: number): number {
  if (size === 'strip') return Math.min(STRIP, stageHeight);
  return size === 'half' ? Math.round(Math.max(STRIP, stageHeight * 0.5)) : stageHeight;
}

/** Height of the strip, in CSS pixels: head, and one row of bars for each field. */
const STRIP = 236;

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
