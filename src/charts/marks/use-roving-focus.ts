import { type KeyboardEvent, type RefObject, useLayoutEffect } from 'react';

/** What a keyboard goes through in a chart. */
const MARKS = '[data-mark]';

const DIRECTIONS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

function middleOf(element: Element): readonly [x: number, y: number] {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return [(left + right) / 2, (top + bottom) / 2];
}

/** The nearest mark in a direction: straight ahead counts most, so that rows and columns are kept. */
function nextMark(marks: readonly Element[], here: Element, direction: readonly [number, number]) {
  const [x, y] = middleOf(here);
  let best: Element | undefined;
  let shortest = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    if (mark === here) continue;
    const [otherX, otherY] = middleOf(mark);
    const along = (otherX - x) * direction[0] + (otherY - y) * direction[1];
    const aside = Math.abs((otherX - x) * direction[1]) + Math.abs((otherY - y) * direction[0]);
    const distance = along + 3 * aside;
    if (along > 0.5 && distance < shortest) {
      shortest = distance;
      best = mark;
    }
  }
  return best;
}

/** One tab stop for all marks inside; from there the arrows go to the nearest in their direction, Home and End to the ends. */
export function useRovingFocus(container: RefObject<Element | null>) {
  const marks = () => [...(container.current?.querySelectorAll<SVGElement>(MARKS) ?? [])];
  const makeTabStop = (stop: Element) => {
    for (const mark of marks()) mark.setAttribute('tabindex', mark === stop ? '0' : '-1');
  };
  // React leaves the attribute alone, since the marks always ask for -1; a mark that has left takes its tab stop with it.
  useLayoutEffect(() => {
    const all = marks();
    if (all[0] && !all.some((mark) => mark.getAttribute('tabindex') === '0')) makeTabStop(all[0]);
  });
  return {
    onFocus: (event: { target: EventTarget }) => {
      const mark = event.target instanceof Element ? event.target.closest(MARKS) : null;
      if (mark) makeTabStop(mark);
    },
    onKeyDown: (event: KeyboardEvent) => {
      const here = event.target instanceof Element ? event.target.closest(MARKS) : null;
      if (!here || event.ctrlKey || event.metaKey || event.altKey) return;
      const all = marks();
      const direction = DIRECTIONS[event.key];
      const next = direction
        ? nextMark(all, here, direction)
        : event.key === 'Home'
          ? all[0]
          : event.key === 'End'
            ? all.at(-1)
            : undefined;
      if (!direction && !next) return;
      event.preventDefault();
      event.stopPropagation();
      if (next instanceof SVGElement || next instanceof HTMLElement) next.focus();
    },
  };
}
