import type { KeyboardEvent, PointerEvent } from 'react';
import { growthTexts } from '../../i18n/charts/growth.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { useActions } from '../../state/use-app.ts';
import { AxisText, Rule } from '../marks/axis.tsx';
import type { Grasp } from './drag.ts';
import { type GrowthLayout, RAIL_HEIGHT } from './layout.ts';
import type { GrowthRail } from './rail.ts';
import { filterOfRange, stepRange, type Years } from './range.ts';

const RADIUS = 6;
/** Width of what a pointer can hit of a handle: outwards, so that the two never cover each other. */
const HIT = 26;
const INWARDS = 7;

/** How a pointer takes hold of something. */
export type Grab = (event: PointerEvent<SVGElement>, grasp: Grasp) => void;

/** One end of the range: dragged, or moved with the arrow keys. */
function Handle(props: {
  end: 'first' | 'last';
  rail: GrowthRail;
  bounds: Years;
  count: number;
  onGrab: Grab;
}) {
  const { end, rail, bounds, count, onGrab } = props;
  const { range } = rail;
  const { formats } = useI18n();
  const text = useTexts(growthTexts);
  const { setFilters, settle } = useActions();
  const x = end === 'first' ? rail.start : rail.end;
  const year = end === 'first' ? range[0] : range[1];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = stepRange(end, range, event, bounds);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    setFilters({ since: filterOfRange(next, bounds) }, { typing: true });
  };
  return (
    <g
      className="growth-handle"
      role="slider"
      tabIndex={0}
      aria-label={text.ends[end]}
      aria-valuemin={end === 'first' ? bounds[0] : range[0]}
      aria-valuemax={end === 'first' ? range[1] : bounds[1]}
      aria-valuenow={year}
      aria-valuetext={text.endAt(year, count, formats.count(count))}
      onKeyDown={onKeyDown}
      // The keys pressed while an end has the focus are one step of undo.
      onFocus={settle}
      onBlur={settle}
      onPointerDown={(event) => onGrab(event, { grip: end })}
    >
      <rect
        className="chart-hit"
        x={end === 'first' ? x - HIT + INWARDS : x - INWARDS}
        y={rail.y - RAIL_HEIGHT / 2}
        width={HIT}
        height={RAIL_HEIGHT}
      />
      <circle cx={x} cy={rail.y} r={RADIUS} />
    </g>
  );
}

/** The rail under the columns: the range of years as a line with two ends, and the years below it. */
export function GrowthBrush(props: {
  layout: GrowthLayout;
  rail: GrowthRail;
  filtered: boolean;
  /** Sites of the range. */
  count: number;
  onGrab: Grab;
  onRail: (event: PointerEvent<SVGElement>) => void;
}) {
  const { layout, rail, filtered, count, onGrab, onRail } = props;
  const { plot, first, last } = layout;
  const bounds = [first, last] as const;
  return (
    <g>
      {filtered && (
        <g className="growth-edges">
          <line x1={rail.start} x2={rail.start} y1={plot.top} y2={rail.y} />
          <line x1={rail.end} x2={rail.end} y1={plot.top} y2={rail.y} />
        </g>
      )}
      <g className="growth-rail" onPointerDown={onRail}>
        <rect
          className="chart-hit"
          x={plot.left}
          y={rail.y - RAIL_HEIGHT / 2}
          width={plot.right - plot.left}
          height={RAIL_HEIGHT}
        />
        <Rule x1={plot.left} x2={plot.right} y1={rail.y} y2={rail.y} />
        <line
          className="growth-range"
          data-filtered={filtered || undefined}
          x1={rail.start}
          x2={rail.end}
          y1={rail.y}
          y2={rail.y}
        />
      </g>
      <Handle end="first" rail={rail} bounds={bounds} count={count} onGrab={onGrab} />
      <Handle end="last" rail={rail} bounds={bounds} count={count} onGrab={onGrab} />
      <g>
        {rail.labels.map(({ text, x, isEnd }) => (
          <AxisText key={`${text} ${isEnd}`} x={x} y={rail.labelY} anchor="middle" centred chosen={isEnd}>
            {text}
          </AxisText>
        ))}
      </g>
    </g>
  );
}
