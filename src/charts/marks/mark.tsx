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
  /** What a click does, where it does not filter by the referent; `add` with Shift or Ctrl. */
  readonly onChoose?: ((add: boolean) => void) | undefined;
  readonly children: ReactNode;
}

/** A mark that answers: pointing lights it in every view, a click filters by it, with Shift or Ctrl adds it. */
export const ChartMark = memo(function ChartMark(props: ChartMarkProps) {
  const { referent, text, chosen = false, faint = false, onChoose, children } = props;
  const { choose, point } = useActions();
  const show = useTip();
  const lit = useLit(referent);
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
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button element.
    <g
      role="button"
      tabIndex={-1}
      data-mark=""
      data-lit={lit || undefined}
      data-faint={faint || undefined}
      aria-label={text}
      aria-pressed={chosen}
      onPointerEnter={enter}
      onFocus={enter}
      onClick={run}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        event.stopPropagation();
        run(event);
      }}
    >
      {children}
    </g>
  );
});
