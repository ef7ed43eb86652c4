import { type KeyboardEvent, type PointerEvent, type RefObject, useRef, useState } from 'react';
import { type DropPlace, placeAt, placeBeside } from './drop-place.ts';
import { createEdgeScroll } from './edge-scroll.ts';
import type { OfferedView } from './recent-views.ts';

/** A view on its way, and where it would land; null where it would land nowhere. */
export interface DraggedView {
  readonly view: OfferedView;
  readonly place: DropPlace | null;
  /** Where the pointer is on the page; null where keys move the view. */
  readonly at: { readonly x: number; readonly y: number } | null;
}

/** A pointer that moves less than this is pressed, not dragged, in pixels. */
const SLACK = 4;

/** Where on the list the pointer is; null beside it. */
function placeOfPointer(list: Element, scroller: Element, x: number, y: number): DropPlace | null {
  const frame = scroller.getBoundingClientRect();
  if (x < frame.left || x > frame.right || y < frame.top || y > frame.bottom) return null;
  return placeAt(
    [...list.children].map((step) => step.getBoundingClientRect()),
    y,
  );
}

/**
 * Takes a view by its handle into the list of steps, with mouse, pen, finger or keys: an arrow takes it up and moves it on, Enter
 * puts it down, Esc lets it be. `start` is where keys take it up, `onPlace` hears where they have moved it.
 */
export function useDragView(
  list: RefObject<HTMLOListElement | null>,
  {
    start,
    onPlace,
    onDrop,
  }: {
    start: () => DropPlace;
    onPlace: (place: DropPlace) => void;
    onDrop: (view: OfferedView, place: DropPlace) => void;
  },
) {
  const [dragged, setDragged] = useState<DraggedView | null>(null);
  const drop = useRef(onDrop);
  drop.current = onDrop;
  const grip = (event: PointerEvent<HTMLElement>, view: OfferedView) => {
    const { current: steps } = list;
    const scroller = steps?.closest('.compose-body');
    if (event.button !== 0 || !steps || !scroller) return;
    const { currentTarget: handle, pointerId, clientX, clientY } = event;
    handle.setPointerCapture(pointerId);
    const listening = new AbortController();
    let now: DraggedView | null = null;
    let [x, y] = [clientX, clientY];
    const follow = () => {
      now = { view, place: placeOfPointer(steps, scroller, x, y), at: { x, y } };
      setDragged(now);
    };
    const edge = createEdgeScroll(scroller, follow);
    const end = () => {
      listening.abort();
      edge.end();
      setDragged(null);
    };
    const on = <Kind extends keyof HTMLElementEventMap>(
      kind: Kind,
      hear: (heard: HTMLElementEventMap[Kind]) => void,
    ) => handle.addEventListener(kind, hear, { signal: listening.signal });
    on('pointermove', (moved) => {
      if (!now && Math.hypot(moved.clientX - clientX, moved.clientY - clientY) < SLACK) return;
      [x, y] = [moved.clientX, moved.clientY];
      follow();
      edge.follow(y);
    });
    on('pointerup', () => {
      if (now?.place) drop.current(view, now.place);
      end();
    });
    on('pointercancel', end);
    // The focus may be anywhere: a view is dragged by its name, too.
    window.addEventListener('keydown', ({ key }) => key === 'Escape' && end(), {
      signal: listening.signal,
    });
  };
  const onKeyDown = (event: KeyboardEvent, view: OfferedView) => {
    const isHeld = dragged !== null && dragged.view.title === view.title;
    const count = list.current?.children.length ?? 0;
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by !== undefined) {
      event.preventDefault();
      const place = isHeld && dragged.place ? placeBeside(dragged.place, by, count) : start();
      setDragged({ view, place, at: null });
      onPlace(place);
    } else if (isHeld && ['Enter', ' ', 'Escape'].includes(event.key)) {
      event.preventDefault();
      event.stopPropagation();
      if (event.key !== 'Escape' && dragged.place) onDrop(view, dragged.place);
      setDragged(null);
    }
  };
  /** Keys let go of a view whose handle has lost the focus. */
  const letGo = () => setDragged((now) => (now?.at === null ? null : now));
  return { dragged, grip, onKeyDown, letGo };
}
