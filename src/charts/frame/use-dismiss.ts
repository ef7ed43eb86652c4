import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';

/**
 * Closes what a button inside `box` has opened: at Escape, which gives the focus back to that button, and at a press
 * anywhere else. Gives what listens to the keys.
 */
export function useDismiss(box: RefObject<HTMLElement | null>, open: boolean, close: () => void) {
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    if (!open) return;
    const onPress = ({ target }: Event) => {
      if (target instanceof Node && !box.current?.contains(target)) latest.current();
    };
    document.addEventListener('pointerdown', onPress, true);
    return () => document.removeEventListener('pointerdown', onPress, true);
  }, [open, box]);
  return (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    close();
    box.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  };
}
