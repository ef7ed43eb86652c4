import type { PointerEvent } from 'react';
import { useMemo, useState } from 'react';
import type { ChronicleEvent } from '../../model/catalog/chronicle.ts';
import { useActions, useView } from '../../state/use-app.ts';
import { ChartSvg } from '../frame/svg.tsx';
import type { ChartSize } from '../frame/table.ts';
import { AxisText, Rule } from '../marks/axis.tsx';
import { GrowthBrush } from './brush.tsx';
import { YearColumn } from './column.tsx';
import { useRangeDrag } from './drag.ts';
import { GrowthEventList } from './events/event-list.tsx';
import { placeEvents } from './events/event-marks.ts';
import type { EventYear } from './events/events.ts';
import { type GrowthLayout, type GrowthSum, yearAt } from './layout.ts';
import { useLegend } from './legend/use-legend.ts';
import type { GrowthNumbers, GrowthStack } from './numbers.ts';
import { layoutRail } from './rail.ts';
import type { Years } from './range.ts';
import { GrowthEventMarks, GrowthLegend, GrowthReading } from './surround.tsx';
import './style.css';

/** The size of the year that a play has come to, of the height of the plot. */
const readingSize = (height: number) => Math.max(24, Math.min(96, height * 0.3));

/** The year under a pointer; what is measured on the screen is larger than the drawing's own pixels where that is zoomed. */
function yearUnder(layout: GrowthLayout, width: number, event: PointerEvent<SVGElement>): number {
  const bounds = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
  const scale = bounds && width > 0 ? bounds.width / width : 1;
  return yearAt(layout, (event.clientX - (bounds?.left ?? 0)) / scale);
}

/** The columns and the brush: both answer to the pointer as one. */
function Plot(props: {
  layout: GrowthLayout;
  width: number;
  stack: GrowthStack;
  sum: GrowthSum;
  filtered: readonly string[];
  isPlaying: boolean;
  countOf: (years: Years) => number;
}) {
  const { layout, width, stack, sum, filtered, isPlaying, countOf } = props;
  const { first, last, plot } = layout;
  const since = useView((view) => view.since);
  const rail = layoutRail(layout, since);
  const { range } = rail;
  const yearOf = (event: PointerEvent<SVGElement>) => yearUnder(layout, width, event);
  const { live, grasp, handlers } = useRangeDrag({ range, bounds: [first, last], yearOf });
  const graspRail = (event: PointerEvent<SVGElement>) => {
    const year = yearOf(event);
    const press = Math.abs(year - range[0]) <= Math.abs(year - range[1]) ? 'first' : 'last';
    const isInside = since !== null && year >= range[0] && year <= range[1];
    grasp(event, { grip: isInside ? 'whole' : press, press });
  };
  const isFaint = (year: number) => since !== null && (year < since[0] || year > since[1]);
  return (
    <g data-live={live || isPlaying || undefined} {...handlers}>
      <g className="growth-plot" onPointerDown={(event) => grasp(event, { grip: 'new' })}>
        <rect
          className="chart-hit"
          x={plot.left}
          y={plot.top}
          width={plot.right - plot.left}
          height={plot.bottom - plot.top}
        />
        {layout.columns.map((column) =>
          column.parts.length === 0 ? null : (
            <YearColumn
              key={column.year}
              column={column}
              plot={plot}
              stack={stack}
              sum={sum}
              filtered={filtered}
              faint={isFaint(column.year)}
              chosen={since?.[0] === column.year && since[1] === column.year}
            />
          ),
        )}
      </g>
      <GrowthBrush
        layout={layout}
        rail={rail}
        filtered={since !== null}
        count={countOf(range)}
        onGrab={grasp}
        onRail={graspRail}
      />
    </g>
  );
}

/** The sites by year with their axis, the events above them and the range of years below. */
export function GrowthDrawing(props: {
  size: ChartSize;
  name: string;
  numbers: GrowthNumbers;
  stack: GrowthStack;
  sum: GrowthSum;
  events: readonly EventYear[];
  /** The year with which the axis starts, where the sites do not start earlier. */
  from: number | null;
  /** The last year of a play that is going on or stands still; null where there is none. */
  played: number | null;
  isPlaying: boolean;
  formatCount: (count: number) => string;
  countOf: (years: Years) => number;
}) {
  const { size, name, numbers, stack, sum, events, from, played, isPlaying, formatCount, countOf } = props;
  const { setFilters } = useActions();
  // A click on a part or on the legend filters by what the columns are stacked by.
  const filtered = useView((view) => view.since !== null || view[stack].length > 0);
  const [opened, setOpened] = useState<readonly ChronicleEvent[] | null>(null);
  const loweredBy = (height: number) => (played === null ? 0 : readingSize(height) * 1.7);
  const { layout, nameOf, entries } = useLegend(numbers, size, { sum, from, loweredBy });
  const marks = useMemo(() => placeEvents(events, layout), [events, layout]);
  const { plot } = layout;
  return (
    <>
      <ChartSvg
        size={size}
        label={name}
        onClear={filtered ? () => setFilters({ since: null, [stack]: [] }) : undefined}
      >
        <g>
          {layout.gridlines.map(({ value, y }) => (
            <g key={value}>
              <Rule x1={plot.left} x2={plot.right} y1={y} y2={y} />
              <AxisText x={plot.left - 6} y={y} anchor="end" centred>
                {formatCount(value)}
              </AxisText>
            </g>
          ))}
        </g>
        <Plot {...{ layout, stack, filtered: numbers.chosen, sum, isPlaying, countOf }} width={size.width} />
        <GrowthLegend entries={entries} nameOf={nameOf} stack={stack} />
        <GrowthEventMarks marks={marks} top={layout.above} onOpen={setOpened} />
        {played !== null && (
          <GrowthReading
            layout={layout}
            year={played}
            count={countOf([layout.first, played])}
            size={readingSize(plot.bottom - plot.top)}
          />
        )}
      </ChartSvg>
      {opened && <GrowthEventList events={opened} onClose={() => setOpened(null)} />}
    </>
  );
}
