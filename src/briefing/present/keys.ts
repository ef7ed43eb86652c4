import { useLayoutEffect, useRef, useState } from 'react';
import { idOfPress, pressOf } from '../../state/keys/key.ts';
import { PRESENT_KEYS, type PresentKeyId } from '../../state/keys/present.ts';

/** What keys, and the clickers that send them, do while a briefing is presented. */
export interface PresentKeys {
  readonly steps: number;
  readonly step: number;
  readonly goTo: (step: number) => void;
  readonly onOverview: () => void;
  readonly onBlack: () => void;
  readonly onPointer: () => void;
  /** Null where there is nothing to go back to. */
  readonly onExit: (() => void) | null;
}

/** Where a key leads, with the digits that were typed before it; null where it leads to no step. */
export function stepOfKey(id: PresentKeyId, step: number, steps: number, typed: string): number | null {
  const within = (target: number) => Math.min(Math.max(1, target), steps);
  switch (id) {
    case 'next':
      return within(step + 1);
    case 'previous':
      return within(step - 1);
    case 'first':
      return 1;
    case 'last':
      return steps;
    case 'jump':
      return typed === '' ? null : within(Number(typed));
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

/** What a key does now, or null where it is left to others. */
function keyOf(event: KeyboardEvent, typed: string): PresentKeyId | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const id = idOfPress(PRESENT_KEYS, pressOf(event));
  if (id === 'jump') return typed === '' ? null : id;
  return isOfControl(event) ? null : id;
}

/** Listens to the keys of a presentation, before the map and its charts do; gives the digits that were typed so far. */
export function usePresentKeys(keys: PresentKeys): string {
  const [digits, setDigits] = useState('');
  const latest = useRef({ keys, digits });
  latest.current = { keys, digits };
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { keys: now, digits: typed } = latest.current;
      const id = keyOf(event, typed);
      if (id === null) return;
      const target = stepOfKey(id, now.step, now.steps, typed);
      if (target !== null) now.goTo(target);
      if (id === 'overview') now.onOverview();
      if (id === 'black') now.onBlack();
      if (id === 'pointer') now.onPointer();
      // The first press takes back the digits that were typed.
      if (id === 'exit' && typed === '') now.onExit?.();
      setDigits(id === 'digit' ? (typed + event.key).slice(-3) : '');
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('keydown', listen, true);
    return () => document.removeEventListener('keydown', listen, true);
  }, []);
  return digits;
}
