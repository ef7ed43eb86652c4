import { type PointerEvent, useState } from 'react';

/** Where a frame is drawn: its corners, as shares of the width and the height from the left and the top. */
export interface Brushed {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

const shareOf = (value: number, least: number, size: number) =>
  size === 0 ? 0 : Math.min(1, Math.max(0, (value - least) / size));

function spotOf({ currentTarget, clientX, clientY }: PointerEvent): readonly [number, number] {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  return [shareOf(clientX, left, width), shareOf(clientY, top, height)];
}

/** A frame drawn over a chart by mouse, pen or finger: `draft` while it is drawn, `onDone` once it is. A press is a frame without extent. */
export function useBrush(onDone: (brushed: Brushed) => void) {
  const [draft, setDraft] = useState<Brushed | null>(null);
  return {
    draft,
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDraft({ from: spotOf(event), to: spotOf(event) });
      },
      onPointerMove: (event: PointerEvent) => {
        if (draft) setDraft({ from: draft.from, to: spotOf(event) });
      },
      onPointerUp: () => {
        if (draft) onDone(draft);
        setDraft(null);
      },
      // The finger scrolls.
      onPointerCancel: () => setDraft(null),
    },
  };
}
