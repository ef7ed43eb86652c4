import { swallowClick } from '../../../ui/press/swallow-click.ts';
import { findConnection, findPoint, type NetworkGround, type ScreenPoint } from './hit.ts';

/** What a hand does on the drawing. Places are CSS pixels of the drawing. */
export interface GestureHandlers {
  readonly ground: () => NetworkGround | null;
  /** The pointer is over a node, else over a connection, else over open ground or gone. */
  readonly onPoint: (node: number | null, connection: number | null, at: ScreenPoint) => void;
  readonly onPress: (node: number | null, event: PointerEvent) => void;
  readonly onCarry: (node: number, to: ScreenPoint) => void;
  readonly onDrop: (node: number, to: ScreenPoint) => void;
  readonly onPan: (x: number, y: number) => void;
  readonly onZoom: (factor: number, at: ScreenPoint) => void;
}

/** How far a press may wander and still be a press, in CSS pixels: a finger wanders more. */
const SLACK = { mouse: 4, touch: 9 };
const ZOOM_PER_PIXEL = 0.0022;

interface Hold {
  readonly from: ScreenPoint;
  at: ScreenPoint;
  readonly node: number | null;
  moved: boolean;
}

/**
 * Listens to mouse, pen and fingers on a canvas: the wheel and two fingers zoom, a drag on open ground moves the drawing, a
 * mouse's drag on a node moves the node, a press without a drag is a press. Gives what ends the listening.
 */
export function attachGestures(canvas: HTMLCanvasElement, handlers: GestureHandlers): () => void {
  const holds = new Map<number, Hold>();
  const listening = new AbortController();
  const placeOf = ({ clientX, clientY }: MouseEvent): ScreenPoint => {
    const bounds = canvas.getBoundingClientRect();
    // As shares of what is measured: an enlarged chart is zoomed.
    const scale = bounds.width / canvas.offsetWidth || 1;
    return { x: (clientX - bounds.left) / scale, y: (clientY - bounds.top) / scale };
  };
  const nodeAt = (at: ScreenPoint) => {
    const ground = handlers.ground();
    return ground && findPoint(ground, at);
  };
  const hover = (at: ScreenPoint) => {
    const ground = handlers.ground();
    const node = ground && findPoint(ground, at);
    const connection = ground && node === null ? findConnection(ground, at) : null;
    canvas.style.cursor = node !== null ? 'pointer' : 'grab';
    handlers.onPoint(node, connection, at);
  };
  const middle = (points: readonly ScreenPoint[]): ScreenPoint => ({
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  });
  const spread = ([a, b]: readonly ScreenPoint[]) => (a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0);

  const down = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const at = placeOf(event);
    canvas.setPointerCapture(event.pointerId);
    holds.set(event.pointerId, { from: at, at, node: nodeAt(at), moved: holds.size > 0 });
    // A second finger makes one gesture of both: neither is a press any more.
    if (holds.size > 1) for (const hold of holds.values()) hold.moved = true;
  };
  const move = (event: PointerEvent) => {
    const hold = holds.get(event.pointerId);
    const at = placeOf(event);
    if (!hold) {
      if (event.pointerType !== 'touch') hover(at);
      return;
    }
    const slack = event.pointerType === 'touch' ? SLACK.touch : SLACK.mouse;
    if (!hold.moved && Math.hypot(at.x - hold.from.x, at.y - hold.from.y) < slack) return;
    const before = [...holds.values()].map((held) => held.at);
    const was = hold.at;
    hold.moved = true;
    hold.at = at;
    if (holds.size > 1) {
      const after = [...holds.values()].map((held) => held.at);
      const [from, to] = [middle(before), middle(after)];
      handlers.onPan(to.x - from.x, to.y - from.y);
      if (spread(before) > 0) handlers.onZoom(spread(after) / spread(before), to);
    } else if (hold.node !== null && event.pointerType !== 'touch') handlers.onCarry(hold.node, at);
    else {
      canvas.style.cursor = 'grabbing';
      handlers.onPan(at.x - was.x, at.y - was.y);
    }
  };
  const up = (event: PointerEvent) => {
    const hold = holds.get(event.pointerId);
    holds.delete(event.pointerId);
    if (!hold) return;
    if (!hold.moved && event.type === 'pointerup') {
      // What opens may come under the finger; a mouse clicks only what it was pressed on.
      if (event.pointerType === 'touch') swallowClick();
      handlers.onPress(hold.node, event);
    } else if (hold.moved && hold.node !== null && event.pointerType !== 'touch')
      handlers.onDrop(hold.node, hold.at);
    if (event.pointerType !== 'touch') hover(placeOf(event));
  };
  const { signal } = listening;
  canvas.addEventListener('pointerdown', down, { signal });
  canvas.addEventListener('pointermove', move, { signal });
  canvas.addEventListener('pointerup', up, { signal });
  canvas.addEventListener('pointercancel', up, { signal });
  canvas.addEventListener(
    'pointerleave',
    (event) => {
      if (event.pointerType !== 'touch' && holds.size === 0) handlers.onPoint(null, null, placeOf(event));
    },
    { signal },
  );
  canvas.addEventListener(
    'dblclick',
    (event) => {
      const at = placeOf(event);
      if (nodeAt(at) === null) handlers.onZoom(2, at);
    },
    { signal },
  );
  canvas.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      // A pinch on a touch pad comes as a wheel with Ctrl, in smaller steps.
      const speed = ZOOM_PER_PIXEL * (event.ctrlKey ? 4 : 1);
      handlers.onZoom(Math.exp(-event.deltaY * pixels * speed), placeOf(event));
    },
    { signal, passive: false },
  );
  return () => listening.abort();
}
