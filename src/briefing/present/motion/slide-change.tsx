import { useLayoutEffect, useRef } from 'react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { parseSlide } from '../../slide/slide-picture.tsx';
import type { DrawnSlide } from '../../slide/use-slide.ts';
import { type Changing, runChange } from './changing.ts';
import { countNumbers } from './count-numbers.ts';
import { fly } from './fly.ts';
import { growBars } from './grow-bars.ts';
import './slide-change.css';

/** A slide that only fades over the one before: so long, in milliseconds, until nothing is left of it; the style sheet fades. */
const FADE: Changing = { duration: 220, draw: () => undefined, end: () => undefined };

/** Whether anybody sees a movement, and nobody is disturbed by it. */
const mayMove = () =>
  document.visibilityState === 'visible' && !matchMedia('(prefers-reduced-motion: reduce)').matches;

/** A slide on the page. */
interface ShownSlide extends Pick<DrawnSlide, 'map'> {
  readonly element: Element;
}

/** Shows a slide over the one before; gives what ends the change at once. */
function change(
  place: HTMLElement,
  before: ShownSlide,
  next: ShownSlide,
  count: (value: number) => string,
): () => void {
  const endCount = countNumbers(next.element, count);
  place.append(next.element);
  const changing =
    fly(place, [before.element, next.element], [before.map, next.map]) ??
    growBars(before.element, next.element);
  place.dataset.changes = changing ? 'moves' : 'fade';
  const endChange = runChange(changing ?? FADE, () => {
    before.element.remove();
    delete place.dataset.changes;
  });
  const end = () => {
    endChange();
    endCount();
    removeEventListener('keydown', end, true);
    document.removeEventListener('visibilitychange', end);
  };
  // Who goes on does not wait, and a window that is not seen shows what is.
  addEventListener('keydown', end, true);
  document.addEventListener('visibilitychange', end);
  return end;
}

/**
 * A slide as large as its place. To another step the camera flies where both have maps of one region, bars that stay grow, and else
 * the new slide fades over the one before; its numbers count up.
 */
export function SlideChange({ slide: { svg, map }, step }: { slide: DrawnSlide; step: number }) {
  const { formats } = useI18n();
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef<(ShownSlide & { readonly step: number }) | null>(null);
  const count = useRef(formats.count);
  count.current = formats.count;
  useLayoutEffect(() => {
    if (!place.current) return;
    const next = { element: parseSlide(svg), map, step };
    const before = shown.current;
    shown.current = next;
    if (before && before.step !== step && mayMove())
      return change(place.current, before, next, count.current);
    place.current.replaceChildren(next.element);
  }, [svg, map, step]);
  return <div ref={place} className="slide-picture" aria-hidden="true" />;
}
