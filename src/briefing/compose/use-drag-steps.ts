import { type PointerEvent, type RefObject, useRef, useState } from 'react';

/**
 * Moves a step of a list by its handle, with mouse, pen or finger: `dragged` is the index that is on its way, and `move` is
 * called with each place that it passes, `drop` at the end.
 */
export function useDragSteps(
  list: RefObject<HTMLOListElement | null>,
  move: (from: number, to: number) => void,
  drop: () => void,
) {
  const [dragged, setDragged] = useState<number | null>(null);
  const latest = useRef({ move, drop });
  latest.current = { move, drop };
  const grip = (event: PointerEvent<HTMLElement>, index: number) => {
    if (event.button !== 0) return;
    let at = index;
    const handle = event.currentTarget;
    handle.setPointerCapture(event.pointerId);
    setDragged(at);
    const follow = ({ clientY }: globalThis.PointerEvent) => {
      const items = [...(list.current?.children ?? [])].map((item) => item.getBoundingClientRect());
      const above = items[at - 1];
      const below = items[at + 1];
      const to =
        above && clientY < above.top + above.height / 2
          ? at - 1
          : below && clientY > below.top + below.height / 2
            ? at + 1
            : at;
      if (to === at) return;
      latest.current.move(at, to);
      at = to;
      setDragged(at);
    };
    const end = () => {
      handle.removeEventListener('pointermove', follow);
      handle.removeEventListener('pointerup', end);
      handle.removeEventListener('pointercancel', end);
      setDragged(null);
      latest.current.drop();
    };
    handle.addEventListener('pointermove', follow);
    handle.addEventListener('pointerup', end);
    handle.addEventListener('pointercancel', end);
  };
  return { dragged, grip };
}
