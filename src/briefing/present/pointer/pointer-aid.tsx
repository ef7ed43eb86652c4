import { useEffect, useRef } from 'react';
import './pointer-aid.css';

/** What the pointer becomes while a briefing is presented: itself, a red dot, or a light in a darkened room. */
export const POINTER_AIDS = ['none', 'laser', 'spotlight'] as const;
export type PointerAid = (typeof POINTER_AIDS)[number];

/** The aid that the next press brings, round and round. */
export function aidAfter(aid: PointerAid): PointerAid {
  return POINTER_AIDS[POINTER_AIDS.indexOf(aid) + 1] ?? 'none';
}

/** Follows the pointer without rendering anew; mouse, pen and finger move it, and reach what is below it. */
export function PointerAidMark({ aid }: { aid: PointerAid }) {
  const mark = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (aid === 'none') return;
    const follow = ({ clientX, clientY }: PointerEvent) => {
      const { style } = mark.current ?? {};
      style?.setProperty('--x', `${clientX}px`);
      style?.setProperty('--y', `${clientY}px`);
    };
    addEventListener('pointermove', follow, { passive: true, capture: true });
    addEventListener('pointerdown', follow, { passive: true, capture: true });
    return () => {
      removeEventListener('pointermove', follow, { capture: true });
      removeEventListener('pointerdown', follow, { capture: true });
    };
  }, [aid]);
  return aid === 'none' ? null : <div ref={mark} className="pointer-aid" data-aid={aid} aria-hidden="true" />;
}
