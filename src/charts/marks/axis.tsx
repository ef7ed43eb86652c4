import type { ReactNode } from 'react';

/** A thin line of a drawing: the base of bars, a line of a grid, the edge of a total. In CSS pixels. */
export function Rule({ x1, x2, y1, y2 }: { x1: number; x2: number; y1: number; y2: number }) {
  return <line className="chart-rule" x1={x1} x2={x2} y1={y1} y2={y2} />;
}

/** Words of an axis or a legend, smaller and softer than those of the marks. */
export function AxisText(props: {
  /** In CSS pixels; left out where each line has a place of its own. */
  x?: number | undefined;
  y?: number | undefined;
  anchor?: 'start' | 'middle' | 'end' | undefined;
  /** Whether `y` is the middle of the letters and not their foot. */
  centred?: boolean;
  /** Whether it is filtered by. */
  chosen?: boolean | undefined;
  children: ReactNode;
}) {
  const { x, y, anchor, centred = false, chosen = false, children } = props;
  return (
    <text
      className="chart-axis"
      data-chosen={chosen || undefined}
      x={x}
      y={y}
      textAnchor={anchor}
      dominantBaseline={centred ? 'central' : undefined}
    >
      {children}
    </text>
  );
}
