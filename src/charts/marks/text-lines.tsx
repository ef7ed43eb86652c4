import { LINE_HEIGHT } from './text-metrics.ts';

/** Lines of a text element, one below the other, their middle at `y`. */
export function TextLines({ lines, x, y }: { lines: readonly string[]; x: number; y: number }) {
  return lines.map((line, index) => (
    <tspan key={line} x={x} y={y + (index - (lines.length - 1) / 2) * LINE_HEIGHT}>
      {line}
    </tspan>
  ));
}
