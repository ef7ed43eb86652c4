import { useLayoutEffect, useRef } from 'react';

/** What a key does anywhere in the atlas. */
export interface Shortcuts {
  readonly search: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly filters: () => void;
  readonly results: () => void;
  readonly charts: () => void;
  readonly table: () => void;
  readonly keys: () => void;
  readonly addView: () => void;
  readonly back: () => void;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type="checkbox"]), textarea, select, [contenteditable]')
  );
}

/** Whether letters belong to what has the focus: a list or menu finds by them what begins so. */
const isInList = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[role="listbox"], [role="menu"]') !== null;

/** The shortcut of a key press, or null. In a text box only those with Ctrl count, and undo is the box's own. */
function shortcutOf(event: KeyboardEvent): keyof Shortcuts | null {
  const command = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  const typing = isTyping(event.target);
  if (command && key === 'k') return 'search';
  if (typing || event.altKey) return null;
  if (command && key === 'z') return event.shiftKey ? 'redo' : 'undo';
  if (command && key === 'y') return 'redo';
  if (command || (isInList(event.target) && /^[a-z]$/.test(key))) return null;
  switch (key) {
    case '/':
      return 'search';
    case '?':
      return 'keys';
    case 'escape':
      return 'back';
    case 'f':
      return 'filters';
    case 'r':
      return 'results';
    case 'c':
      return 'charts';
    case 't':
      return 'table';
    case 'a':
      return 'addView';
    default:
      return null;
  }
}

/** Listens for the shortcuts; a dialog that stands open, or a briefing, keeps its keys to itself. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  // Before the first picture: a key that is pressed as soon as the atlas is seen is heard.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open], .present')) return;
      const shortcut = shortcutOf(event);
      if (!shortcut) return;
      if (shortcut !== 'back') event.preventDefault();
      latest.current[shortcut]();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}
