import type { ChartSize } from '../frame/table.ts';
import './tip.css';

/** Words and the mark that they belong to: its middle, top and bottom in CSS pixels of the drawing. */
export interface TipAt {
  readonly text: string;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** Widest that a tip gets, in CSS pixels; the same in charts.css. */
const WIDEST = 280;
const GAP = 8;

/** The words of a mark, beside it and inside the drawing; whoever hears the page has them as the mark's own name. */
export function ChartTip({ at, size }: { at: TipAt; size: ChartSize }) {
  const half = Math.min(WIDEST, size.width) / 2;
  const left = Math.max(half, Math.min(size.width - half, at.x));
  const below = at.top < size.height / 2;
  return (
    <div
      className="chart-tip"
      aria-hidden="true"
      data-side={below ? 'below' : 'above'}
      style={{ left, ...(below ? { top: at.bottom + GAP } : { bottom: size.height - at.top + GAP }) }}
    >
      {at.text}
    </div>
  );
}
