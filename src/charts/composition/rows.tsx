import { useMemo } from 'react';
import { compositionTexts } from '../../i18n/charts/composition.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { Field, Group, Kind, Region } from '../../model/vocabulary.ts';
import { keepReferent } from '../../state/view/referent.ts';
import { fitText, measureText } from '../../ui/measure-text.ts';
import { ChartMark } from '../marks/mark.tsx';
import type { CompositionLayout, PartRow } from './layout.ts';
import type { Parts, Subject } from './shares.ts';

const TEXT_SIZE = 13;
const THICKEST = 14;
const TICK = 2;

/** The names of parts and subjects, and their numbers, as a reader sees them. */
export function useCompositionWords() {
  const { messages, formats } = useI18n();
  return useMemo(
    () => ({
      partName: (by: Parts, value: string) =>
        by === 'field' ? messages.fields[value as Field].name : messages.kinds[value as Kind].long,
      subjectName: (value: Region | Group) =>
        value in messages.regions ? messages.regions[value as Region].name : messages.groups[value as Group],
      /** One decimal, so that the difference of two shares is the one that is written beside them. */
      percent: (share: number) => `${formats.measure(share * 100)}%`,
      points: (difference: number) => formats.measure(Math.abs(difference) * 100),
    }),
    [messages, formats],
  );
}

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

/** One part: its name, its share here as a bar, its share in the world as a tick, and how far they lie apart. */
export function PartMark({ row, layout, by }: { row: PartRow; layout: CompositionLayout; by: Parts }) {
  const { formats } = useI18n();
  const text = useTexts(compositionTexts);
  const { partName, percent, points } = useCompositionWords();
  const { barX, columns, labelWidth, size } = layout;
  const { direction, difference } = row;
  const name = partName(by, row.value);
  const middle = row.height / 2;
  const thickness = Math.min(THICKEST, row.height * 0.5);
  const top = middle - thickness / 2;
  const label = fitText(name, labelWidth - 10, TEXT_SIZE, row.height >= 2 * TEXT_SIZE * 1.18 ? 2 : 1);
  const fill = by === 'field' ? `var(--field-${row.value})` : 'var(--ink-soft)';
  const side = (share: number | null, count: number) =>
    text.side(percent(share ?? 0), count, formats.count(count));
  const [here, world] = [side(row.hereShare, row.here), side(row.worldShare, row.world)];
  const apart = points(difference ?? 0);
  const signed = direction ? `${SIGN[direction]}${apart}` : UNKNOWN;
  const words = direction
    ? text.row[direction](name, here, world, signed)
    : text.row.unknown(name, UNKNOWN, world);
  return (
    <g className="chart-moving" style={{ transform: `translateY(${row.y}px)` }}>
      <ChartMark
        referent={keepReferent({ [by]: row.value })}
        text={words}
        chosen={layoutChoosesOnly(layout, row)}
        faint={!row.chosen}
      >
        <rect className="chart-hit" width={size.width} height={row.height} />
        <text
          className="chart-label"
          data-chosen={layoutChoosesOnly(layout, row) || undefined}
          dominantBaseline="central"
        >
          {label.map((line, index) => (
            <tspan key={line} x={0} y={middle + (index - (label.length - 1) / 2) * TEXT_SIZE * 1.18}>
              {line}
            </tspan>
          ))}
        </text>
        <rect
          className="chart-bar"
          x={barX}
          y={top}
          width={row.commonWidth}
          height={thickness}
          fill={fill}
          fillOpacity={0.5}
        />
        {direction === 'over' && (
          <rect
            className="chart-bar"
            x={barX + row.commonWidth}
            y={top}
            width={row.hereWidth - row.commonWidth}
            height={thickness}
            fill={fill}
          />
        )}
        {direction === 'under' && (
          <path
            d={`M${barX + row.commonWidth},${top + 0.5} H${barX + row.worldWidth} M${barX + row.commonWidth},${top + thickness - 0.5} H${barX + row.worldWidth}`}
            stroke={fill}
            strokeDasharray="2 3"
            fill="none"
          />
        )}
        <Tick x={barX + row.worldWidth} y={middle - thickness / 2 - 3} height={thickness + 6} />
        {columns.here !== null && (
          <text
            className="chart-label"
            x={columns.here}
            y={middle}
            textAnchor="end"
            dominantBaseline="central"
          >
            {row.hereShare === null ? UNKNOWN : percent(row.hereShare)}
          </text>
        )}
        {columns.world !== null && (
          <text
            className="chart-number"
            x={columns.world}
            y={middle}
            textAnchor="end"
            dominantBaseline="central"
          >
            {row.worldShare === null ? UNKNOWN : percent(row.worldShare)}
          </text>
        )}
        {(direction === 'over' || direction === 'under') && (
          <path
            d={ARROW[direction]}
            transform={`translate(${columns.difference - 60}, ${middle})`}
            fill={direction === 'over' ? 'var(--ink)' : 'none'}
            stroke="var(--ink)"
          />
        )}
        <text
          className={direction === 'over' ? 'chart-label' : 'chart-number'}
          x={columns.difference}
          y={middle}
          textAnchor="end"
          dominantBaseline="central"
        >
          {signed}
        </text>
      </ChartMark>
    </g>
  );
}

/** Whether a row is one of those that are filtered by, and not one of all. */
function layoutChoosesOnly({ rows }: CompositionLayout, row: PartRow): boolean {
  return row.chosen && rows.some(({ chosen }) => !chosen);
}

/** The two sides by name, as a key of the marks; the subject is a mark that filters by it. */
export function Heads({ layout, subject }: { layout: CompositionLayout; subject: Subject }) {
  const { formats } = useI18n();
  const text = useTexts(compositionTexts);
  const { subjectName } = useCompositionWords();
  const { columns, size, here, world } = layout;
  const name = subjectName(subject.value);
  const words = text.head(name, here, formats.count(here));
  const worldWords = text.head(text.world, world, formats.count(world));
  const edge = columns.here === null ? size.width : columns.here - 60;
  const worldRoom = (line: string) => measureText(line, TEXT_SIZE) + 34;
  const fits = measureText(words, TEXT_SIZE, 600) + 24 + worldRoom(worldWords) <= edge;
  const worldLine = fits ? worldWords : `${text.world}: ${formats.count(world)}`;
  const room = Math.max(0, edge - worldRoom(worldLine) - 34);
  const [line = ''] = fits ? [words] : fitText(`${name}: ${formats.count(here)}`, room, TEXT_SIZE);
  const width = 24 + measureText(line, TEXT_SIZE, 600);
  return (
    <>
      <ChartMark
        referent={keepReferent({ [subject.facet]: subject.value })}
        text={words}
        chosen={subject.filtered}
      >
        <rect className="chart-hit" width={width} height={24} />
        <rect x={0} y={8} width={16} height={8} fill="var(--ink-soft)" />
        <text
          className="chart-label"
          data-chosen={subject.filtered || undefined}
          x={24}
          y={12}
          dominantBaseline="central"
        >
          {line}
        </text>
      </ChartMark>
      <rect x={width + 20} y={4} width={TICK} height={16} fill="var(--ink)" />
      <text className="chart-number" x={width + 30} y={12} dominantBaseline="central">
        {worldLine}
      </text>
      {columns.here !== null && (
        <rect x={columns.here - 16} y={8} width={16} height={8} fill="var(--ink-soft)" />
      )}
      {columns.world !== null && (
        <rect x={columns.world - TICK} y={4} width={TICK} height={16} fill="var(--ink)" />
      )}
      {columns.here !== null && (
        <text
          className="chart-axis"
          x={columns.difference}
          y={12}
          textAnchor="end"
          dominantBaseline="central"
        >
          {text.points}
        </text>
      )}
    </>
  );
}
