import { GripVertical } from 'lucide-react';
import type { ReactNode } from 'react';
import { composeTexts } from '../../../i18n/briefing/compose.ts';
import { useTexts } from '../../../i18n/i18n-context.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import type { OfferedView } from './recent-views.ts';
import type { useDragView } from './use-drag-view.ts';
import './view-card.css';

/** A view with its handle, by which it is dragged onto a step or between two; `children` is what else can be done with it. */
export function ViewCard(props: {
  offered: OfferedView;
  drag: ReturnType<typeof useDragView>;
  /** What kind of view it is, where that is to be said. */
  kind?: string;
  children: ReactNode;
}) {
  const { offered, drag, kind, children } = props;
  const { views: text } = useTexts(composeTexts);
  const { title } = offered;
  return (
    <div className="view-card" data-dragged={drag.dragged?.view.title === title || undefined}>
      <IconButton
        className="compose-grip"
        icon={GripVertical}
        label={text.drag(title)}
        onPointerDown={(event) => drag.grip(event, offered)}
        onKeyDown={(event) => drag.onKeyDown(event, offered)}
        onBlur={drag.letGo}
      />
      <span
        className="view-card-title"
        // A finger scrolls the list by it.
        onPointerDown={(event) => event.pointerType === 'mouse' && drag.grip(event, offered)}
      >
        {kind && <span className="small faint">{kind}</span>}
        {title}
      </span>
      {children}
    </div>
  );
}
