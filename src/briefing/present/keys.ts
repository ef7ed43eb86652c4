import { useEffect, useRef, useState } from 'react';

/** What keys, and the clickers that send them, do while a briefing is presented. */
export interface PresentKeys {
  readonly steps: number;
  readonly step: number;
  readonly goTo: (step: number) => void;
  readonly onBlack: () => void;
  readonly onPointer: () => void;
  /** Null where there is nothing to go back to. */
  readonly onExit: (() => void) | null;
}

/** Where a key leads; null for any other. */
function stepOfKey(key: string, step: number, steps: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'PageDown':
    case ' ':
      return Math.min(step + 1, steps);
    case 'ArrowLeft':
    case 'PageUp':
      return Math.max(step - 1, 1);
    case 'Home':
      return 1;
    case 'End':
      return steps;
    default:
      return null;
  }
}

/** A key that a control with the focus needs for itself. */
function isOfControl(event: KeyboardEvent): boolean {
  const { target, key } = event;
  if (!(target instanceof Element)) return false;
  if (target.closest('dialog, .tool-panel, input, select, textarea, [role="menu"], [role="listbox"]'))
    return true;
  return (key === ' ' || key === 'Enter') && target.closest('button, a, summary, [data-mark]') !== null;
}

/** Listens to the keys of a presentation, before the map and its charts do; gives the digits that were typed so far. */
export function usePresentKeys(keys: PresentKeys): string {
  const [digits, setDigits] = useState('');
  const latest = useRef({ keys, digits });
  latest.current = { keys, digits };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { keys: now, digits: typed } = latest.current;
      const isJump = event.key === 'Enter' && typed !== '';
      if (event.ctrlKey || event.metaKey || event.altKey || (!isJump && isOfControl(event))) return;
      const target = stepOfKey(event.key, now.step, now.steps);
      if (target !== null) now.goTo(target);
      else if (/^\d$/.test(event.key)) setDigits((typed + event.key).slice(-3));
      else if (isJump) now.goTo(Math.min(Math.max(1, Number(typed)), now.steps));
      else if (event.key.toLowerCase() === 'b' || event.key === '.') now.onBlack();
      else if (event.key.toLowerCase() === 'l') now.onPointer();
      else if (event.key === 'Escape') {
        if (typed === '') now.onExit?.();
      } else return;
      if (!/^\d$/.test(event.key)) setDigits('');
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('keydown', listen, true);
    return () => document.removeEventListener('keydown', listen, true);
  }, []);
  return digits;
}
