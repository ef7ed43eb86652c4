import { GripVertical, Plus } from 'lucide-react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { composeTexts } from '../../../i18n/briefing/compose.ts';
import { useTexts } from '../../../i18n/i18n-context.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import './view-card.css';

/** A view with its handle, by which it is dragged onto a step or between two. */
export function ViewCard(props: {
  title: string;
  isDragged: boolean;
  onGrip: (event: PointerEvent<HTMLElement>) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onBlur: () => void;
  /** Adds it behind the opened step; left out where another button does. */
  onAdd?: (() => void) | undefined;
}) {
  const { title, isDragged, onGrip, onKeyDown, onBlur, onAdd } = props;
  const { views: text } = useTexts(composeTexts);
  return (
    <div className="view-card" data-dragged={isDragged || undefined}>
      <IconButton
        className="compose-grip"
        icon={GripVertical}
        label={text.drag(title)}
        onPointerDown={onGrip}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      />
      <span
        className="view-card-title"
        // A finger scrolls the list by it.
        onPointerDown={(event) => event.pointerType === 'mouse' && onGrip(event)}
      >
        {title}
      </span>
      {onAdd && <IconButton icon={Plus} label={text.add(title)} onClick={onAdd} />}
    </div>
  );
}
