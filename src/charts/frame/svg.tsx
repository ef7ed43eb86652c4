import { createContext, type ReactNode, use, useCallback, useRef, useState } from 'react';
import { useActions } from '../../state/use-app.ts';
import { ChartTip, type TipAt } from '../marks/tip.tsx';
import { useRovingFocus } from '../marks/use-roving-focus.ts';
import type { ChartSize } from './table.ts';

/** Shows the words of a mark beside it; null takes them away. */
type ShowTip = (text: string | null, mark?: Element) => void;

const TipContext = createContext<ShowTip>(() => undefined);

/** How a mark shows its words. */
export const useTip = () => use(TipContext);

/**
 * The drawing of a chart: one tab stop, arrows from mark to mark, the words of the mark that is pointed at or focused
 * beside it, Escape lifts what the chart filters by.
 */
export function ChartSvg(props: {
  size: ChartSize;
  label: string;
  /** Lifts the filters of the chart's own dimensions; undefined while there are none, and Escape is somebody else's. */
  onClear?: (() => void) | undefined;
  children: ReactNode;
}) {
  const { size, label, onClear, children } = props;
  const { point } = useActions();
  const box = useRef<HTMLDivElement>(null);
  const { onFocus, onKeyDown } = useRovingFocus(box);
  const [tip, setTip] = useState<TipAt | null>(null);
  const width = useRef(size.width);
  width.current = size.width;
  // Always the same, or every mark would render with every tip.
  const show = useCallback<ShowTip>((text, mark) => {
    const bounds = box.current?.getBoundingClientRect();
    const at = mark?.getBoundingClientRect();
    // An enlarged chart is zoomed: what is measured on the screen is larger than the drawing's own pixels.
    const scale = bounds ? bounds.width / width.current : 1;
    const fromLeft = (x: number) => (x - (bounds?.left ?? 0)) / scale;
    const fromTop = (y: number) => (y - (bounds?.top ?? 0)) / scale;
    setTip(
      text && at
        ? { text, x: fromLeft((at.left + at.right) / 2), top: fromTop(at.top), bottom: fromTop(at.bottom) }
        : null,
    );
  }, []);
  const leave = () => {
    point(null);
    setTip(null);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the events are those of the marks inside, which are buttons.
    <div
      ref={box}
      className="chart-drawing"
      style={size}
      onPointerLeave={leave}
      onBlur={leave}
      onFocus={onFocus}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && onClear) {
          event.stopPropagation();
          onClear();
        } else onKeyDown(event);
      }}
    >
      <TipContext value={show}>
        {/* biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset. */}
        <svg
          data-picture=""
          role="group"
          aria-label={label}
          width={size.width}
          height={size.height}
          viewBox={`0 0 ${size.width} ${size.height}`}
        >
          {children}
        </svg>
      </TipContext>
      {tip && <ChartTip at={tip} size={size} />}
    </div>
  );
}
