import { type RefObject, useEffect, useRef } from 'react';
import type { ChannelMessage } from '../windows/channel.ts';
import type { PointerAid } from './pointer-aid.tsx';
import { onSlide, type PointOnSlide } from './pointing.ts';

/**
 * Tells the windows that show the slide where the pointer is over its picture, at most once a frame, while there is an aid to point
 * with; gives what belongs to the picture.
 */
export function usePointing(
  say: (message: ChannelMessage) => void,
  aid: PointerAid,
): RefObject<HTMLSpanElement | null> {
  const picture = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (aid === 'none') return;
    let frame = 0;
    let at: PointOnSlide | null = null;
    const tell = () => {
      frame = 0;
      say({ say: 'point', aid, at });
    };
    const follow = ({ clientX: x, clientY: y }: PointerEvent) => {
      at = picture.current && onSlide({ x, y }, picture.current.getBoundingClientRect());
      frame ||= requestAnimationFrame(tell);
    };
    const leave = () => {
      cancelAnimationFrame(frame);
      say({ say: 'point', aid: 'none', at: null });
    };
    addEventListener('pointermove', follow, { passive: true, capture: true });
    addEventListener('pointerdown', follow, { passive: true, capture: true });
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pointermove', follow, { capture: true });
      removeEventListener('pointerdown', follow, { capture: true });
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [say, aid]);
  return picture;
}
