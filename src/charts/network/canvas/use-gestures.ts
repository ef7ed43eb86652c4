import { type RefObject, useEffect, useRef } from 'react';
import { attachGestures, type GestureHandlers } from './gestures.ts';

/** Listens to mouse and fingers on a canvas as long as it is there; see `attachGestures`. */
export function useNetworkGestures(
  canvas: RefObject<HTMLCanvasElement | null>,
  handlers: GestureHandlers,
): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    if (!canvas.current) return;
    return attachGestures(canvas.current, {
      ground: () => latest.current.ground(),
      onPoint: (node, connection, at) => latest.current.onPoint(node, connection, at),
      onPress: (node, event) => latest.current.onPress(node, event),
      onCarry: (node, to) => latest.current.onCarry(node, to),
      onDrop: (node, to) => latest.current.onDrop(node, to),
      onPan: (x, y) => latest.current.onPan(x, y),
      onZoom: (factor, at) => latest.current.onZoom(factor, at),
    });
  }, [canvas]);
}
