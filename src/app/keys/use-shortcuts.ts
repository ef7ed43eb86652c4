import { useLayoutEffect, useRef } from 'react';
import { ANYWHERE_KEYS, type ShortcutId } from '../../state/keys/anywhere.ts';
import { idOfPress, pressOf } from '../../state/keys/key.ts';

/** What is done at each shortcut. */
type Shortcuts = Readonly<Record<ShortcutId, () => void>>;

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type="checkbox"]), textarea, select, [contenteditable]')
  );
}

/** Whether letters belong to what has the focus: a list or menu finds by them what begins so. */
const isInList = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[role="listbox"], [role="menu"]') !== null;

/** The shortcut of a key press, or null. In a text box only the search counts, and undo is the box's own. */
function shortcutOf(event: KeyboardEvent): ShortcutId | null {
  const press = pressOf(event);
  const shortcut = idOfPress(ANYWHERE_KEYS, press);
  if (shortcut === 'search' && press !== '/') return shortcut;
  if (isTyping(event.target) || event.altKey) return null;
  return isInList(event.target) && /^[A-Z]$/.test(press) ? null : shortcut;
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
