import type { ReactNode, SVGProps } from 'react';
import { TEXT_SIZE } from '../../theme/measures.ts';
import { fitText } from '../../ui/measure-text.ts';
import { ChartMark, type ChartMarkProps } from './mark.tsx';
import { TextLines } from './text-lines.tsx';
import { linesThatFit } from './text-metrics.ts';

/** The thickest that a bar gets, in CSS pixels, and its share of the row. */
const THICKEST_BAR = 28;
const BAR_SHARE = 0.6;

/** The thickness of a bar in a row of this height: where rows are high, on a projector, bars are as strong as their words. */
export function thicknessOf(rowHeight: number): number {
  return Math.min(THICKEST_BAR, rowHeight * BAR_SHARE);
}

/** The name at the start of a row; `width` is its room, the space before the bar not included. */
interface RowLabel {
  readonly name: string;
  readonly x?: number;
  readonly width: number;
}

/** The number at the end of a row's bar. */
interface RowNumber {
  readonly text: string;
  readonly x: number;
  readonly isNone?: boolean;
}

/**
 * A row of bars: its name, what is drawn beside it, and its number are one mark; `parts` are marks of their own. All in
 * CSS pixels from the top left of the row, which stands at `x`, `y` of the drawing.
 */
export function BarRow(props: {
  x: number;
  y: number;
  height: number;
  /** Width of what answers to the pointer. */
  width: number;
  mark: Omit<ChartMarkProps, 'children'>;
  label: RowLabel;
  number?: RowNumber;
  children?: ReactNode;
  parts?: ReactNode;
}) {
  const { x, y, width, height, mark, label, number, children, parts } = props;
  const middle = height / 2;
  const lines = fitText(label.name, label.width, TEXT_SIZE, linesThatFit(height, 2));
  return (
    <g className="chart-moving" style={{ transform: `translate(${x}px, ${y}px)` }}>
      <ChartMark {...mark} hit={{ width: Math.max(0, width), height: Math.max(0, height) }}>
        <text className="chart-label" data-chosen={mark.chosen || undefined} dominantBaseline="central">
          <TextLines lines={lines} x={label.x ?? 0} y={middle} />
        </text>
        {children}
        {number && (
          <text
            className="chart-number chart-moving"
            data-none={number.isNone || undefined}
            x={0}
            y={middle}
            style={{ transform: `translateX(${number.x}px)` }}
            dominantBaseline="central"
          >
            {number.text}
          </text>
        )}
      </ChartMark>
      {parts}
    </g>
  );
}

/** A bar, or a part of one, around the middle of a row of this height. */
export function Bar(
  props: Omit<SVGProps<SVGRectElement>, 'height'> & { rowHeight: number; thickness: number },
) {
  const { rowHeight, thickness, className = '', x, width, ...ink } = props;
  return (
    <rect
      className={`chart-bar ${className}`.trim()}
      x={x}
      y={(rowHeight - thickness) / 2}
      width={width}
      height={thickness}
      {...ink}
    />
  );
}
