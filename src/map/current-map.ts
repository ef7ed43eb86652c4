import { useSyncExternalStore } from 'react';
import type { Camera, Viewport } from '../model/camera/camera.ts';
import { type LiveMap, live } from './live-map.ts';
import type { SvgContext } from './vector/svg-part.ts';

/** What the map shows now: enough to draw it again as a picture. */
export interface CurrentMap {
  readonly context: SvgContext;
  readonly camera: Camera;
  readonly viewport: Viewport;
}

let current: CurrentMap | null = null;

/** Tells what the map shows now; null where there is none any more. */
export function publishMap(map: (CurrentMap & LiveMap) | null): void {
  current = live.map = map;
}

/** What the map shows now; null before its first picture. */
export function readMap(): CurrentMap | null {
  return current;
}

/** So long after the map has its engine, in milliseconds, its first frames have the line to themselves. */
const FIRST_FRAMES = 2000;

let isSettled = false;
const onSettled = new Set<() => void>();

/** Tells that the map draws with the engine that it keeps, WebGL or none. */
export function settleMap(): void {
  setTimeout(() => {
    isSettled = true;
    for (const tell of onSettled) tell();
  }, FIRST_FRAMES);
}

/** False until the map has the engine that it keeps: what is not needed before must not hold that up. */
export function useMapSettled(): boolean {
  return useSyncExternalStore(
    (tell) => {
      onSettled.add(tell);
      return () => onSettled.delete(tell);
    },
    () => isSettled,
  );
}
