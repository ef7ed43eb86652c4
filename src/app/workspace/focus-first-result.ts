import type { RefObject } from 'react';

/** In frames. */
const LONGEST_WAIT = 30;

/** Takes the focus to the first of the results, or, where the list has only just been opened, as soon as it stands: in Firefox some frames later. */
export function focusFirstResult(list: RefObject<HTMLElement | null>, selector: string): void {
  const focus = (frames: number) => {
    const first = list.current?.querySelector<HTMLElement>(selector);
    if (first) first.focus();
    else if (frames > 0) requestAnimationFrame(() => focus(frames - 1));
  };
  focus(LONGEST_WAIT);
}
