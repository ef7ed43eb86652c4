import type { LucideIcon } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { IconButton } from '../icon-button.tsx';
import { Later } from '../later.tsx';
import type { PopupProps } from './items.ts';
import { preloadPopup } from './popup-later.ts';

/**
 * A button that opens a list of commands. The button stands at once; the list, `children`, comes when it is first opened, and its
 * script when a pointer or the focus comes near.
 */
export function Menu(props: {
  /** Without one, the button shows `words` alone. */
  icon?: LucideIcon | undefined;
  label: string;
  showLabel?: boolean;
  /** What the button shows in place of its label, which then is spoken. */
  words?: string;
  children: (popup: PopupProps) => ReactNode;
}) {
  const { icon: Icon, label, showLabel = false, words, children } = props;
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [open, setOpen] = useState(false);
  const [times, setTimes] = useState(0);
  const [focus, setFocus] = useState<PopupProps['focus']>('first');
  const show = (first: PopupProps['focus']) => {
    setFocus(first);
    setTimes(times + 1);
    setOpen(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (open || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    show(event.key === 'ArrowDown' ? 'first' : 'last');
  };
  const button = {
    'aria-haspopup': 'menu',
    'aria-expanded': open,
    onPointerEnter: preloadPopup,
    onFocus: preloadPopup,
    onKeyDown,
    onClick: () => (open ? setOpen(false) : show('first')),
  } as const;
  return (
    <div className="menu" ref={(root) => setAnchor(root?.querySelector('button') ?? null)}>
      {Icon && !showLabel ? (
        <IconButton icon={Icon} label={label} {...button} />
      ) : (
        <button
          type="button"
          className="text-button small"
          aria-label={words === undefined ? undefined : label}
          title={words === undefined ? undefined : label}
          {...button}
        >
          {Icon && <Icon size={16} strokeWidth={1.75} aria-hidden="true" />}
          {words ?? label}
        </button>
      )}
      {times > 0 && anchor && (
        <Later key={times} onClose={() => setTimes(0)}>
          {children({ label, anchor, open, setOpen, focus })}
        </Later>
      )}
    </div>
  );
}
