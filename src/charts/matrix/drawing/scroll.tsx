import type { ReactNode, RefObject } from 'react';
import type { ChartSize } from '../../frame/table.ts';
import type { MatrixLayout, Offset } from '../layout.ts';

/** A box that is scrolled over all cells by whole cells, while the drawing of those in sight stays where it is. */
export function MatrixScroll(props: {
  box: RefObject<HTMLDivElement | null>;
  size: ChartSize;
  layout: MatrixLayout;
  onOffset: (offset: Offset) => void;
  children: ReactNode;
}) {
  const { box, size, layout, onOffset, children } = props;
  const { cell, order, rows, columns } = layout;
  const all = {
    width: size.width + (order.length - columns.length) * cell.width,
    height: size.height + (order.length - rows.length) * cell.height,
  };
  return (
    <div
      ref={box}
      className="matrix-scroll"
      style={size}
      onScroll={({ currentTarget: { scrollTop, scrollLeft } }) =>
        onOffset({ row: Math.round(scrollTop / cell.height), column: Math.round(scrollLeft / cell.width) })
      }
    >
      <div style={all}>
        <div className="matrix-window" style={size}>
          {children}
        </div>
      </div>
    </div>
  );
}
