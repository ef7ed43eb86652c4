import type { ReactNode } from 'react';
import type { ScreenPoint } from '../screen-point.ts';
import './floating-tip.css';

/** Width that a tip may take, in CSS pixels. */
const WIDTH = 260;

/** Words beside the pointer, on the side where there is room. */
export function FloatingTip(props: {
  point: ScreenPoint;
  bounds: { readonly width: number };
  children: ReactNode;
}) {
  const { point, bounds, children } = props;
  const left = point.x + 14 + WIDTH > bounds.width;
  return (
    <div
      className="site-tip"
      aria-hidden="true"
      style={{
        maxWidth: WIDTH,
        top: point.y + 14,
        ...(left ? { right: bounds.width - point.x + 10 } : { left: point.x + 14 }),
      }}
    >
      {children}
    </div>
  );
}
