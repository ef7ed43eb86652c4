import { X } from 'lucide-react';
import { type MouseEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { IconButton } from './icon-button.tsx';
import './dialog.css';

/** Whether a press lies beside the dialog, on what it covers. */
function isBeside(dialog: HTMLDialogElement, { target, clientX, clientY }: MouseEvent): boolean {
  if (target !== dialog) return false;
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}

/**
 * A modal window with a title: the browser's own `<dialog>`, which keeps the focus inside and gives it back. Escape closes it, and so
 * does a press that begins and ends beside it, unless something was entered that would be lost.
 */
export function Dialog(props: {
  title: string;
  closeLabel: string;
  onClose: () => void;
  /** Whether it takes more of the page than words need. */
  wide?: boolean;
  children: ReactNode;
}) {
  const { title, closeLabel, onClose, wide = false, children } = props;
  const element = useRef<HTMLDialogElement>(null);
  const pressedBeside = useRef(false);
  const entered = useRef(false);
  const titleId = useId();
  // Closed before it leaves the page: a dialog that is already gone gives no focus back.
  useLayoutEffect(() => {
    const dialog = element.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape, the keyboard's way, is the dialog's own.
    <dialog
      ref={element}
      className="dialog"
      data-wide={wide || undefined}
      aria-labelledby={titleId}
      onCancel={(event) => {
        // A file chooser inside says that it was cancelled with the same event.
        if (event.target !== element.current) return;
        event.preventDefault();
        onClose();
      }}
      onInput={() => {
        entered.current = true;
      }}
      onPointerDown={(event) => {
        pressedBeside.current = isBeside(event.currentTarget, event);
      }}
      onClick={(event) => {
        if (pressedBeside.current && !entered.current && isBeside(event.currentTarget, event)) onClose();
      }}
    >
      <header>
        <h2 id={titleId}>{title}</h2>
        <IconButton icon={X} label={closeLabel} onClick={onClose} />
      </header>
      {children}
    </dialog>
  );
}
