import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { useActions } from '../../state/use-app.ts';
import { useTip } from '../frame/svg.tsx';
import { dragRange, filterOfRange, type Grip, type Years } from './range.ts';

/** So many pixels a pointer may tremble in a click. */
const TREMBLE = 4;

/** What a pointer takes hold of when it goes down. */
export interface Grasp {
  readonly grip: Grip;
  /** What the press alone, without a drag, does. */
  readonly press?: 'first' | 'last';
}

interface Drag extends Grasp {
  readonly pointer: number;
  readonly x: number;
  readonly from: number;
  readonly range: Years;
  moved: boolean;
}

/**
 * Dragging the range of years. The filter follows at most once a frame, and a whole drag is one step of undo. `yearOf` gives
 * the year under a pointer.
 */
export function useRangeDrag(props: {
  range: Years;
  bounds: Years;
  yearOf: (event: PointerEvent<SVGElement>) => number;
}) {
  const { range, bounds, yearOf } = props;
  const { setFilters, settle, point } = useActions();
  const showTip = useTip();
  const [live, setLive] = useState(false);
  const drag = useRef<Drag | null>(null);
  const frame = useRef(0);
  const wanted = useRef<Years | null>(null);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  const apply = () => {
    cancelAnimationFrame(frame.current);
    frame.current = 0;
    if (wanted.current) setFilters({ since: filterOfRange(wanted.current, bounds) }, { typing: true });
    wanted.current = null;
  };
  const end = () => {
    const ended = drag.current;
    if (!ended) return;
    drag.current = ended.moved ? { ...ended, pointer: -1 } : null;
    apply();
    settle();
    setLive(false);
  };

  return {
    /** Whether a drag goes on. */
    live,
    grasp: (event: PointerEvent<SVGElement>, grasp: Grasp) => {
      if (event.button !== 0 || !event.isPrimary) return;
      event.stopPropagation();
      drag.current = {
        ...grasp,
        pointer: event.pointerId,
        x: event.clientX,
        from: yearOf(event),
        range,
        moved: false,
      };
    },
    /** For the element around everything that can be grasped. */
    handlers: {
      onPointerMove: (event: PointerEvent<SVGElement>) => {
        const current = drag.current;
        if (!current || current.pointer !== event.pointerId) return;
        if (!current.moved) {
          if (Math.abs(event.clientX - current.x) < TREMBLE) return;
          current.moved = true;
          event.currentTarget.setPointerCapture(event.pointerId);
          settle();
          point(null);
          showTip(null);
          setLive(true);
        }
        wanted.current = dragRange(current, yearOf(event), bounds);
        if (frame.current === 0) frame.current = requestAnimationFrame(apply);
      },
      onPointerUp: (event: PointerEvent<SVGElement>) => {
        const current = drag.current;
        if (!current || current.pointer !== event.pointerId) return;
        if (!current.moved && current.press) {
          settle();
          wanted.current = dragRange({ ...current, grip: current.press }, current.from, bounds);
        }
        end();
      },
      onPointerCancel: end,
      // Where a drag ends there is a click, too, and it is meant for nothing.
      onClickCapture: (event: { stopPropagation: () => void }) => {
        if (!drag.current?.moved) return;
        drag.current = null;
        event.stopPropagation();
      },
    },
  };
}
