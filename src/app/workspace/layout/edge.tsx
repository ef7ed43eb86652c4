import { type PointerEvent, useRef } from 'react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { SHARE, shareAfterKey, soundShare } from './edge-share.ts';
import './edge.css';

/** What the charts would have with the edge under the pointer, in percent of the room that both share. */
function shareAt({ clientX, currentTarget }: PointerEvent<HTMLElement>): number {
  const room = currentTarget.closest('.work')?.getBoundingClientRect();
  return room && room.width > 0 ? soundShare(((room.right - clientX) / room.width) * 100) : SHARE.usual;
}

/**
 * The edge between map and charts: dragged, moved by the arrow keys, put back by a double click or Enter. While it is dragged only
 * a line moves; the room is shared anew when it is let go, so that neither map nor charts are drawn with every step.
 */
export function Edge(props: { share: number; onShare: (share: number) => void }) {
  const { share, onShare } = props;
  const { edge } = useI18n().messages.app.layouts;
  const line = useRef<HTMLSpanElement>(null);
  const dragged = useRef<number | null>(null);
  const show = (moved: number | null) => {
    dragged.current = moved;
    if (!line.current) return;
    line.current.hidden = moved === null;
    // The line stands in the charts, whose own width is 100 %.
    line.current.style.right = `${((moved ?? share) / share) * 100}%`;
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a rule cannot be dragged. */}
      <div
        className="edge"
        role="separator"
        aria-orientation="vertical"
        aria-label={edge}
        title={edge}
        aria-valuenow={share}
        aria-valuemin={SHARE.least}
        aria-valuemax={SHARE.most}
        // A separator that can be moved is focusable, see the ARIA Authoring Practices, "Window Splitter".
        tabIndex={0}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          show(share);
        }}
        onPointerMove={(event) => {
          if (dragged.current !== null) show(shareAt(event));
        }}
        onPointerUp={() => {
          if (dragged.current !== null && dragged.current !== share) onShare(dragged.current);
          show(null);
        }}
        onPointerCancel={() => show(null)}
        onDoubleClick={() => onShare(SHARE.usual)}
        onKeyDown={(event) => {
          const next = shareAfterKey(share, event.key);
          if (next === null) return;
          event.preventDefault();
          onShare(next);
        }}
      />
      <span ref={line} className="edge-line" hidden />
    </>
  );
}
