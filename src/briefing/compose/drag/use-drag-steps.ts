import { type PointerEvent, type RefObject, useRef, useState } from 'react';
import { createEdgeScroll } from './edge-scroll.ts';

/**
 * Moves a step of a list by its handle, with mouse, pen or finger: `dragged` is the id of the step that is on its way, and
 * `move` is called with each place that it passes, `drop` at the end.
 */
export function useDragSteps(
  list: RefObject<HTMLOListElement | null>,
  move: (id: string, to: number) => void,
  drop: () => void,
) {
  const [dragged, setDragged] = useState<string | null>(null);
  const latest = useRef({ move, drop });
  latest.current = { move, drop };
  const grip = (event: PointerEvent<HTMLElement>, id: string, index: number) => {
    const { current: steps } = list;
    if (event.button !== 0 || !steps) return;
    let at = index;
    // The list keeps the pointer: the handle leaves the page for a moment each time that its step is put elsewhere.
    steps.setPointerCapture(event.pointerId);
    let y = event.clientY;
    const settle = () => {
      const to = placeAt(steps, at, y);
      if (to === at) return;
      latest.current.move(id, to);
      at = to;
    };
    const scroller = steps.closest('.compose-body');
    const edge = scroller && createEdgeScroll(scroller, settle);
    const follow = ({ clientY }: globalThis.PointerEvent) => {
      setDragged(id);
      y = clientY;
      settle();
      edge?.follow(y);
    };
    const end = () => {
      edge?.end();
      steps.removeEventListener('pointermove', follow);
      steps.removeEventListener('pointerup', end);
      steps.removeEventListener('pointercancel', end);
      setDragged(null);
      latest.current.drop();
    };
    steps.addEventListener('pointermove', follow);
    steps.addEventListener('pointerup', end);
    steps.addEventListener('pointercancel', end);
  };
  return { dragged, grip };
}

/** The place of the step at `at` once the pointer is at `y`: beyond the middle of a neighbour, the neighbour's. */
function placeAt(list: HTMLOListElement, at: number, y: number): number {
  const middleOf = (item: Element | undefined) => {
    const box = item?.getBoundingClientRect();
    return box && box.top + box.height / 2;
  };
  const above = middleOf(list.children[at - 1]);
  if (above !== undefined && y < above) return at - 1;
  const below = middleOf(list.children[at + 1]);
  return below !== undefined && y > below ? at + 1 : at;
}
