import type { ReactNode } from 'react';
import { keepReferent } from '../../state/view/referent.ts';
import { Bar, BarRow, thicknessOf } from '../marks/bar-row.tsx';
import type { CompositionLayout, PartRow } from './layout.ts';
import type { Parts } from './shares.ts';
import { useCompositionWords } from './use-words.ts';

/** Width of the tick that stands for the world. */
export const TICK = 2;
const SPACE_BEFORE_BAR = 10;

/** Stands for a number that is not known. */
const UNKNOWN = '–';
const SIGN = { over: '+', under: '−', same: '' } as const;
/** Upwards and downwards, so that over and under are told apart without a colour. */
const ARROW = { over: 'M0,4 L4,-3 L8,4 Z', under: 'M0,-3 L4,4 L8,-3 Z' } as const;

/** The tick of the world, set off from the bar that it may cross. */
function Tick({ x, y, height }: { x: number; y: number; height: number }) {
  return (
    <>
      <rect className="chart-bar" x={x - TICK} y={y} width={2 * TICK} height={height} fill="var(--paper)" />
      <rect className="chart-bar" x={x - TICK / 2} y={y} width={TICK} height={height} fill="var(--ink)" />
    </>
  );
}

/** The share here as a bar: pale where the world has it too, full beyond that, dotted where the world has more. */
function ShareBar({
  row,
  barX,
  thickness,
  fill,
}: {
  row: PartRow;
  barX: number;
  thickness: number;
  fill: string;
}) {
  const { direction, commonWidth, hereWidth, worldWidth, height } = row;
  const top = (height - thickness) / 2;
  const missing = `M${barX + commonWidth},${top + 0.5} H${barX + worldWidth} M${barX + commonWidth},${top + thickness - 0.5} H${barX + worldWidth}`;
  const bar = { rowHeight: height, thickness, fill };
  return (
    <>
      <Bar x={barX} width={commonWidth} {...bar} fillOpacity={0.5} />
      {direction === 'over' && <Bar x={barX + commonWidth} width={hereWidth - commonWidth} {...bar} />}
      {direction === 'under' && <path d={missing} stroke={fill} strokeDasharray="2 3" fill="none" />}
      <Tick x={barX + worldWidth} y={top - 3} height={thickness + 6} />
    </>
  );
}

/** A number at the right edge of its column. */
function ColumnNumber(props: { x: number; y: number; strong: boolean; children: ReactNode }) {
  const { x, y, strong, children } = props;
  return (
    <text
      className={strong ? 'chart-label' : 'chart-number'}
      x={x}
      y={y}
      textAnchor="end"
      dominantBaseline="central"
    >
      {children}
    </text>
  );
}

/** The shares here and in the world, where there is room for them, and how far they lie apart. */
function Numbers({ row, columns }: { row: PartRow; columns: CompositionLayout['columns'] }) {
  const { percent, points } = useCompositionWords();
  const { direction, difference, hereShare, worldShare, height } = row;
  const middle = height / 2;
  return (
    <>
      {columns.here !== null && (
        <ColumnNumber x={columns.here} y={middle} strong>
          {hereShare === null ? UNKNOWN : percent(hereShare)}
        </ColumnNumber>
      )}
      {columns.world !== null && (
        <ColumnNumber x={columns.world} y={middle} strong={false}>
          {worldShare === null ? UNKNOWN : percent(worldShare)}
        </ColumnNumber>
      )}
      {(direction === 'over' || direction === 'under') && (
        <path
          d={ARROW[direction]}
          transform={`translate(${columns.difference - 60}, ${middle})`}
          fill={direction === 'over' ? 'var(--ink)' : 'none'}
          stroke="var(--ink)"
        />
      )}
      <ColumnNumber x={columns.difference} y={middle} strong={direction === 'over'}>
        {direction ? `${SIGN[direction]}${points(difference ?? 0)}` : UNKNOWN}
      </ColumnNumber>
    </>
  );
}

/** One part: its name, its share here as a bar, its share in the world as a tick, and how far they lie apart. */
export function CompositionPartRow(props: { row: PartRow; layout: CompositionLayout; by: Parts }) {
  const { row, layout, by } = props;
  const { text, formats, partName, percent, points } = useCompositionWords();
  const { barX, columns, labelWidth, size } = layout;
  const { direction, height } = row;
  const name = partName(row.value);
  const side = (share: number | null, count: number) =>
    text.side(percent(share ?? 0), count, formats.count(count));
  const [here, world] = [side(row.hereShare, row.here), side(row.worldShare, row.world)];
  return (
    <BarRow
      x={0}
      y={row.y}
      width={size.width}
      height={height}
      mark={{
        referent: keepReferent({ [by]: row.value }),
        text: direction
          ? text.row[direction](name, here, world, `${SIGN[direction]}${points(row.difference ?? 0)}`)
          : text.row.unknown(name, UNKNOWN, world),
        chosen: choosesOnly(layout, row),
        faint: !row.chosen,
      }}
      label={{ name, width: labelWidth - SPACE_BEFORE_BAR }}
    >
      <ShareBar
        row={row}
        barX={barX}
        thickness={thicknessOf(height)}
        fill={by === 'field' ? `var(--field-${row.value})` : 'var(--ink-soft)'}
      />
      <Numbers row={row} columns={columns} />
    </BarRow>
  );
}

/** Whether a row is one of those that are filtered by, and not one of all. */
function choosesOnly({ rows }: CompositionLayout, row: PartRow): boolean {
  return row.chosen && rows.some(({ chosen }) => !chosen);
}
