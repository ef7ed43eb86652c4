import { Copy, Eye, GripVertical, Trash2 } from 'lucide-react';
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { composeTexts } from '../../i18n/briefing/compose.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { STEP_KEYS } from '../../state/keys/compose.ts';
import { idOfPress, pressOf } from '../../state/keys/key.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import './step-item.css';

/** A step in the list: its handle, its name, which opens it, and while it is open its editor. */
export function StepItem(props: {
  /** Counted from 1. */
  number: number;
  title: string;
  isOpen: boolean;
  isDragged: boolean;
  /** Where a view that is dragged would land: on the step, or beside it. */
  drop: 'onto' | 'above' | 'below' | null;
  onOpen: () => void;
  onMove: (by: number) => void;
  onGrip: (event: PointerEvent<HTMLElement>) => void;
  onShow: () => void;
  onDuplicate: () => void;
  onRemove: () => void;
  children: ReactNode;
}) {
  const { number, title, isOpen, onMove } = props;
  const { formats } = useI18n();
  const { step: text } = useTexts(composeTexts);
  const count = formats.count(number);
  const onKeyDown = (event: KeyboardEvent) => {
    const id = idOfPress(STEP_KEYS, pressOf(event));
    if (id === null) return;
    event.preventDefault();
    onMove(id === 'stepUp' ? -1 : 1);
  };
  return (
    <li
      className="compose-step"
      data-open={isOpen}
      data-dragged={props.isDragged || undefined}
      data-drop={props.drop ?? undefined}
    >
      <div className="compose-step-head">
        <IconButton
          className="compose-grip"
          icon={GripVertical}
          label={text.move(count)}
          onKeyDown={onKeyDown}
          onPointerDown={props.onGrip}
        />
        <button
          type="button"
          className="compose-step-name"
          aria-expanded={isOpen}
          aria-label={text.name(count, title)}
          onClick={props.onOpen}
        >
          <span className="faint tabular">{count}</span> {title}
        </button>
        {isOpen && (
          <>
            <IconButton icon={Eye} label={text.showView} onClick={props.onShow} />
            <IconButton icon={Copy} label={text.duplicate(count)} onClick={props.onDuplicate} />
            <IconButton icon={Trash2} label={text.remove(count)} onClick={props.onRemove} />
          </>
        )}
      </div>
      {isOpen && props.children}
    </li>
  );
}
