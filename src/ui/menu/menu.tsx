import type { LucideIcon } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { IconButton } from '../icon-button.tsx';
import './menu.css';

const ITEMS = '[role^="menuitem"]';

/**
 * A button that opens a list of commands: the arrows go through them, Escape and a click elsewhere close it. Its children
 * are buttons with the role `menuitem`, or `menuitemcheckbox` where the list stays open to choose several.
 */
export function Menu(props: { icon: LucideIcon; label: string; showLabel?: boolean; children: ReactNode }) {
  const { icon: Icon, label, showLabel = false, children } = props;
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const items = () => [...(root.current?.querySelectorAll<HTMLElement>(ITEMS) ?? [])];

  useEffect(() => {
    if (!open) return;
    root.current?.querySelector<HTMLElement>(ITEMS)?.focus();
    const leave = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [open]);

  const close = () => {
    setOpen(false);
    root.current?.querySelector<HTMLElement>('button')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const all = items();
    const here = all.indexOf(document.activeElement as HTMLElement);
    const goTo: Record<string, number> = {
      ArrowDown: (here + 1) % all.length,
      ArrowUp: (here - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    };
    if (event.key === 'Escape') close();
    else if (event.key in goTo) all[goTo[event.key] ?? 0]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the menu inside.
    <div ref={root} className="menu" onKeyDown={open ? onKeyDown : undefined}>
      {showLabel ? (
        <button
          type="button"
          className="text-button small"
          aria-haspopup="menu"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
          {label}
        </button>
      ) : (
        <IconButton
          icon={Icon}
          label={label}
          aria-haspopup="menu"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        />
      )}
      {open && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: its items are buttons; a click on one of them only bubbles here.
        <div
          role="menu"
          tabIndex={-1}
          aria-label={label}
          className="menu-items"
          onClick={(event) => {
            if (event.target instanceof Element && event.target.closest('[role="menuitem"]')) close();
          }}
        >
          {children}
        </div>
      )}
    </div>
  );
}
