import { type KeyboardEvent, type MouseEvent, memo, type ReactNode } from 'react';
import { useActions, useApp } from '../../state/use-app.ts';
import { type Referent, touches } from '../../state/view/referent.ts';
import { useTip } from '../frame/svg.tsx';

/** Whether what is pointed at, in any view, has to do with the referent. */
export function useLit(referent: Referent): boolean {
  return useApp(({ pointed }) => pointed !== null && touches(referent, pointed));
}

export interface ChartMarkProps {
  /** What the mark stands for: keep the object the same while it does. */
  readonly referent: Referent;
  /** The mark's name and number, as a tooltip and for whoever hears the page. */
  readonly text: string;
  /** Whether it is filtered by. */
  readonly chosen?: boolean;
  /** Whether a filter of the chart's own dimension leaves it out. */
  readonly faint?: boolean;
  /**
   * What a click does, where it does not filter by the referent; `add` with Shift or Ctrl. Null where nothing can be
   * chosen: the mark only tells and lights.
   */
  readonly onChoose?: ((add: boolean) => void) | null | undefined;
  /** What answers the pointer, in CSS pixels, where that is more than what is drawn. */
  readonly hit?: HitBox;
  readonly children?: ReactNode;
}

/** A box of a drawing; at its corner where it has no place. */
export interface HitBox {
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
}

/** A mark that answers: pointing lights it in every view, a click filters by it, with Shift or Ctrl adds it. */
export const ChartMark = memo(function ChartMark(props: ChartMarkProps) {
  const { referent, text, chosen = false, faint = false, onChoose, hit, children } = props;
  const { choose, point } = useActions();
  const show = useTip();
  const lit = useLit(referent);
  const tellsOnly = onChoose === null;
  const enter = (event: { currentTarget: Element }) => {
    point(referent);
    show(text, event.currentTarget);
  };
  const run = (event: MouseEvent | KeyboardEvent) => {
    const add = event.shiftKey || event.ctrlKey || event.metaKey;
    if (onChoose) onChoose(add);
    else choose(referent, add);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it is a button, or a picture that takes the focus for the arrows' sake.
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: only the button is pressed.
    <g
      role={tellsOnly ? 'img' : 'button'}
      tabIndex={-1}
      data-mark=""
      data-lit={lit || undefined}
      data-faint={faint || undefined}
      aria-label={text}
      aria-pressed={tellsOnly ? undefined : chosen}
      onPointerEnter={enter}
      onFocus={enter}
      onClick={tellsOnly ? undefined : run}
      onKeyDown={(event) => {
        if (tellsOnly || (event.key !== 'Enter' && event.key !== ' ')) return;
        event.preventDefault();
        event.stopPropagation();
        run(event);
      }}
    >
      {hit && <rect className="chart-hit" {...hit} />}
      {children}
    </g>
  );
});
