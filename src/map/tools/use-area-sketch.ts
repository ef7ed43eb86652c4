import { type PointerEvent, useEffect, useRef, useState } from 'react';
import type { Area } from '../../model/area.ts';
import type { LngLat } from '../../model/site.ts';
import { swallowClick } from '../../ui/press/swallow-click.ts';
import { pointIn } from '../marks/pointer.ts';
import type { ScreenPoint } from '../screen-point.ts';
import { type AreaKind, areaOfSketch } from './area-sketch.ts';

/** How far a pointer may slip and still be a click, and how far apart points of a freehand line are, in CSS pixels. */
const SLIP = 8;
const STEP = 5;

const distance = (a: ScreenPoint, b: ScreenPoint) => Math.hypot(a.x - b.x, a.y - b.y);

/** A pointer that is down: where it went down, whether it has moved since, and whether it began the drawing. */
interface Press {
  readonly point: ScreenPoint;
  readonly first: boolean;
  moved: boolean;
  last: ScreenPoint;
}

/** How an area is drawn: a circle and a box by two places, by dragging or by clicking; a shape by a line or by its corners. */
interface Drawing {
  readonly kind: AreaKind;
  readonly placeAt: (point: ScreenPoint) => LngLat | null;
  readonly onDone: (area: Area) => void;
  readonly onCancel: () => void;
}

/** What is drawn so far, and what the pointer does. */
export interface AreaSketch {
  readonly places: readonly LngLat[];
  /** Where the pointer is, once something is drawn. */
  readonly towards: LngLat | null;
  /** Whether the last drawing made no area. */
  readonly failed: boolean;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: () => void;
  readonly onDoubleClick: () => void;
}

/** Lets a pointer draw an area, which Escape calls off and Enter ends. */
export function useAreaSketch({ kind, placeAt, onDone, onCancel }: Drawing): AreaSketch {
  const [places, setPlaces] = useState<readonly LngLat[]>([]);
  const [failed, setFailed] = useState(false);
  const [towards, setTowards] = useState<LngLat | null>(null);
  const pressed = useRef<Press | null>(null);

  const startOver = () => {
    setPlaces([]);
    setTowards(null);
  };
  const finish = (drawn: readonly LngLat[]) => {
    const area = areaOfSketch(kind, drawn);
    if (area) onDone(area);
    else {
      startOver();
      setFailed(true);
    }
  };
  const add = (point: ScreenPoint): readonly LngLat[] => {
    const place = placeAt(point);
    const next = place ? [...places, place] : places;
    setPlaces(next);
    return next;
  };
  useSketchKeys(onCancel, kind === 'shape' && places.length > 0 ? () => finish(places) : null);

  return {
    places,
    towards,
    failed,
    onPointerDown: (event) => {
      if (event.button !== 0 || !event.isPrimary) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const point = pointIn(event.currentTarget, event.nativeEvent);
      setFailed(false);
      pressed.current = { point, moved: false, first: places.length === 0, last: point };
      if (places.length === 0) add(point);
    },
    onPointerMove: (event) => {
      const point = pointIn(event.currentTarget, event.nativeEvent);
      const press = pressed.current;
      if (press && distance(point, press.point) > SLIP) press.moved = true;
      if (kind === 'shape' && press?.moved) {
        if (distance(point, press.last) < STEP) return;
        press.last = point;
        add(point);
      } else if (places.length > 0) setTowards(placeAt(point) ?? towards);
    },
    onPointerUp: (event) => {
      const press = pressed.current;
      pressed.current = null;
      // A click that began the drawing leaves its end open.
      if (!press || (press.first && !press.moved)) return;
      const drawn = add(pointIn(event.currentTarget, event.nativeEvent));
      if (!press.moved && kind === 'shape') return;
      swallowClick();
      finish(drawn);
    },
    onPointerCancel: () => {
      pressed.current = null;
      startOver();
    },
    onDoubleClick: () => {
      if (kind === 'shape') finish(places);
    },
  };
}

/** Escape calls a drawing off, and Enter ends one that can be ended; the keys do nothing else meanwhile. */
function useSketchKeys(onCancel: () => void, onEnd: (() => void) | null): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onCancel();
      else if (event.key === 'Enter' && onEnd) onEnd();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [onCancel, onEnd]);
}
