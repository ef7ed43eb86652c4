import type { RefObject } from 'react';

/** Takes the focus to the first of the results, or, where the list has only just been opened, as soon as it stands. */
export function focusFirstResult(list: RefObject<HTMLElement | null>, selector: string): void {
  const focus = () => {
    const first = list.current?.querySelector<HTMLElement>(selector);
    first?.focus();
    return first;
  };
  if (!focus()) requestAnimationFrame(focus);
}
