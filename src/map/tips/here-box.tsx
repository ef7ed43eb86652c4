import { X } from 'lucide-react';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { FocusAfter } from '../../ui/focus-target.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import type { ScreenPoint } from '../screen-point.ts';
import { placeBeside } from './place-beside.ts';
import './here-box.css';

/** Size at most, in CSS pixels. */
const SIZES = { list: { width: 288, height: 272 }, text: { width: 320, height: 412 } } as const;

/**
 * A small window beside a spot of the map, with a title and what closes it; so does Escape, which no one else hears. One with
 * text is a region that takes the focus itself, in one with a list the rows do.
 */
export function HereBox(props: {
  kind: keyof typeof SIZES;
  title: string;
  point: ScreenPoint;
  bounds: { readonly width: number; readonly height: number };
  onClose: () => void;
  ref?: Ref<HTMLElement>;
  children: ReactNode;
}) {
  const { kind, title, point, bounds, onClose, ref, children } = props;
  const { messages } = useI18n();
  const shared = {
    className: 'here-box',
    'data-kind': kind,
    'data-focus-after': 'opener' satisfies FocusAfter,
    style: placeBeside(point, bounds, SIZES[kind]),
    onKeyDown: (event: KeyboardEvent) => {
      event.stopPropagation();
      if (event.key === 'Escape') onClose();
    },
  } as const;
  const content = (
    <>
      <header>
        <strong>{title}</strong>
        <IconButton icon={X} label={messages.app.close} onClick={onClose} />
      </header>
      {children}
    </>
  );
  if (kind === 'list') return <div {...shared}>{content}</div>;
  return (
    <section {...shared} ref={ref} tabIndex={-1} aria-label={title}>
      {content}
    </section>
  );
}
