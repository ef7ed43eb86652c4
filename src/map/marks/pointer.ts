import { swallowClick } from '../../ui/press/swallow-click.ts';
import type { MapProps } from '../map-props.ts';
import type { ScreenPoint } from '../screen-point.ts';
import type { Hit } from './pick-marks.ts';

/** What `watchPointer` asks of a globe, and what it tells. */
export interface PointerTarget {
  /** True while the map moves: nothing is hovered then. */
  readonly isMoving: () => boolean;
  /** What is drawn at a point, as near as a mouse or a finger means it. */
  readonly pick: (point: ScreenPoint, by: 'mouse' | 'touch') => Hit | null;
  readonly onHover: MapProps['onHover'];
  readonly onPick: MapProps['onPick'];
}

/** How far a pointer may slip between down and up, in CSS pixels, and still be a click. */
const SLIP = { mouse: 4, touch: 10 } as const;

/** Reports hovers, one look a frame at most, and clicks or taps on an element; returns how to stop. */
export function watchPointer(element: HTMLElement, target: PointerTarget): () => void {
  let hovered: Hit | null = null;
  let frame = 0;
  let pressed: { id: number; point: ScreenPoint } | null = null;

  function hover(hit: Hit | null, point: ScreenPoint | null): void {
    if (isSameHit(hit, hovered)) return;
    hovered = hit;
    element.style.cursor = hit === null ? '' : 'pointer';
    target.onHover(hit, point);
  }
  function look(point: ScreenPoint): void {
    frame = 0;
    if (target.isMoving()) return;
    const hit = target.pick(point, 'mouse');
    hover(hit, hit && point);
  }
  function move(event: PointerEvent): void {
    cancelAnimationFrame(frame);
    if (event.pointerType === 'touch') return;
    if (event.buttons !== 0) {
      hover(null, null);
      return;
    }
    const point = pointIn(element, event);
    frame = requestAnimationFrame(() => look(point));
  }
  function leave(): void {
    cancelAnimationFrame(frame);
    hover(null, null);
  }
  function down(event: PointerEvent): void {
    // A second finger makes it a pinch.
    const single = event.isPrimary && event.button === 0;
    pressed = single ? { id: event.pointerId, point: pointIn(element, event) } : null;
  }
  function up(event: PointerEvent): void {
    const start = pressed;
    pressed = null;
    if (!start || start.id !== event.pointerId) return;
    const point = pointIn(element, event);
    const kind = event.pointerType === 'touch' ? 'touch' : 'mouse';
    if (Math.hypot(point.x - start.point.x, point.y - start.point.y) > SLIP[kind]) return;
    // What opens may come under the finger; a mouse clicks only what it was pressed on.
    if (kind === 'touch') swallowClick();
    target.onPick(target.pick(point, kind), point);
  }

  const listeners = [
    ['pointermove', move],
    ['pointerleave', leave],
    ['pointerdown', down],
    ['pointerup', up],
    ['pointercancel', leave],
  ] as const;
  for (const [type, listener] of listeners) element.addEventListener(type, listener);
  return () => {
    cancelAnimationFrame(frame);
    for (const [type, listener] of listeners) element.removeEventListener(type, listener);
  };
}

/** Whether two hits name the same: the same ring, link or nearest site. */
function isSameHit(a: Hit | null, b: Hit | null): boolean {
  if (a?.kind === 'sites' && b?.kind === 'sites') return a.indices[0] === b.indices[0];
  if (a?.kind === 'cluster' && b?.kind === 'cluster') return a.cluster === b.cluster;
  if (a?.kind === 'arc' && b?.kind === 'arc') return a.arc.key === b.arc.key;
  return a === b;
}

/** Where a pointer is on an element, in CSS pixels from its top left corner. */
export function pointIn(element: Element, event: MouseEvent): ScreenPoint {
  const box = element.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}
