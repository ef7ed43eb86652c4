import type { Camera, Viewport } from '../../model/camera/camera.ts';
import { constrainCamera, panCamera, zoomCamera } from '../../model/camera/camera-moves.ts';
import type { GroundShape } from '../../model/camera/screen.ts';
import { pointIn } from '../marks/pointer.ts';
import type { ScreenPoint } from '../screen-point.ts';

/** What `watchGestures` moves. */
export interface GestureTarget {
  readonly camera: () => Camera;
  readonly viewport: () => Viewport;
  readonly shape: () => GroundShape;
  /** The reader moved the camera; more may follow. */
  readonly onMove: (camera: Camera) => void;
  /** The movement has ended. */
  readonly onSettle: () => void;
}

/** Wheel pixels for one zoom level, and how long, in milliseconds, the wheel must rest to have ended. */
const WHEEL_LEVEL = 320;
const WHEEL_REST = 180;
/** Pixels that a line of a wheel that counts lines stands for. */
const WHEEL_LINE = 36;

/** Dragging, wheel, pinch and double click on an element, as movements of a camera; returns how to stop. */
export function watchGestures(element: HTMLElement, target: GestureTarget): () => void {
  const fingers = new Map<number, ScreenPoint>();
  let moved = false;
  let rest: ReturnType<typeof setTimeout> | undefined;

  function settle(): void {
    clearTimeout(rest);
    rest = undefined;
    moved = false;
    target.onSettle();
  }
  function pan(from: ScreenPoint, to: ScreenPoint): void {
    const shape = target.shape();
    const camera = panCamera(target.camera(), from.x - to.x, from.y - to.y, shape);
    target.onMove(constrainCamera(camera, target.viewport(), shape));
  }
  function zoom(levels: number, around: ScreenPoint): void {
    target.onMove(zoomCamera(target.camera(), levels, target.viewport(), target.shape(), around));
  }
  function down(event: PointerEvent): void {
    if (event.button === 0) fingers.set(event.pointerId, pointIn(element, event));
  }
  function move(event: PointerEvent): void {
    const from = fingers.get(event.pointerId);
    if (!from) return;
    const to = pointIn(element, event);
    // Held from the first movement on, so that a drag may leave the element; a click keeps its own target.
    if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId);
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    fingers.set(event.pointerId, to);
    moved = true;
    if (other) {
      zoom(Math.log2(distance(to, other) / distance(from, other)), middle(to, other));
      pan(middle(from, other), middle(to, other));
    } else pan(from, to);
  }
  function up(event: PointerEvent): void {
    if (fingers.delete(event.pointerId) && fingers.size === 0 && moved) settle();
  }
  function wheel(event: WheelEvent): void {
    event.preventDefault();
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * WHEEL_LINE : event.deltaY;
    zoom(Math.min(Math.max(-pixels / WHEEL_LEVEL, -0.5), 0.5), pointIn(element, event));
    clearTimeout(rest);
    rest = setTimeout(settle, WHEEL_REST);
  }
  function doubleClick(event: MouseEvent): void {
    zoom(event.shiftKey ? -1 : 1, pointIn(element, event));
    settle();
  }

  const controller = new AbortController();
  const { signal } = controller;
  element.addEventListener('pointerdown', down, { signal });
  element.addEventListener('pointermove', move, { signal });
  element.addEventListener('pointerup', up, { signal });
  element.addEventListener('pointercancel', up, { signal });
  element.addEventListener('wheel', wheel, { signal, passive: false });
  element.addEventListener('dblclick', doubleClick, { signal });
  return () => {
    controller.abort();
    // What has been moved is not lost when the WebGL globe takes over under the reader's hand.
    if (moved || rest !== undefined) settle();
  };
}

function distance(a: ScreenPoint, b: ScreenPoint): number {
  return Math.max(1, Math.hypot(a.x - b.x, a.y - b.y));
}

function middle(a: ScreenPoint, b: ScreenPoint): ScreenPoint {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
