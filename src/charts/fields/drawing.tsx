import { useMemo } from 'react';
import { fieldsTexts } from '../../i18n/charts/fields.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { KINDS } from '../../model/vocabulary.ts';
import { useActions, useScene } from '../../state/use-app.ts';
import { keepReferent } from '../../state/view/referent.ts';
import { fitText } from '../../ui/measure-text.ts';
import { ChartSvg } from '../frame/svg.tsx';
import type { ChartSize } from '../frame/table.ts';
import { ChartMark } from '../marks/mark.tsx';
import { type FieldBar, layoutFields } from './layout.ts';

const TEXT_SIZE = 13;
const THICKEST = 14;
/** How strongly the three kinds are inked within a field's colour. */
const KIND_OPACITY = [1, 0.62, 0.34];

/** One field's row: label, bar and number are one mark; split by kind, each part of the bar is one. */
function Bar({ bar, split }: { bar: FieldBar; split: boolean }) {
  const { messages, formats } = useI18n();
  const text = useTexts(fieldsTexts);
  const { filters } = useScene();
  const chosen = filters.field.includes(bar.field);
  const { name } = messages.fields[bar.field];
  const thickness = Math.min(THICKEST, bar.rowHeight);
  const middle = bar.rowHeight / 2;
  const fill = `var(--field-${bar.field})`;
  const label = fitText(name, bar.labelWidth - 8, TEXT_SIZE, bar.rowHeight >= 2 * TEXT_SIZE * 1.15 ? 2 : 1);
  return (
    <g className="chart-moving" style={{ transform: `translate(${bar.x}px, ${bar.y}px)` }}>
      <ChartMark
        referent={keepReferent({ field: bar.field })}
        text={text.bar(name, bar.count, formats.count(bar.count), formats.share(bar.share))}
        chosen={chosen}
        faint={!bar.chosen}
      >
        <rect
          className="chart-hit"
          width={Math.max(0, bar.labelWidth + bar.barWidth + 44)}
          height={Math.max(bar.rowHeight, 0)}
        />
        <text className="chart-label" data-chosen={chosen || undefined} dominantBaseline="central">
          {label.map((line, index) => (
            <tspan key={line} x={0} y={middle + (index - (label.length - 1) / 2) * TEXT_SIZE * 1.15}>
              {line}
            </tspan>
          ))}
        </text>
        {!split && (
          <rect
            className="chart-bar"
            x={bar.labelWidth}
            y={middle - thickness / 2}
            width={bar.barWidth}
            height={thickness}
            fill={fill}
          />
        )}
        <text
          className="chart-number chart-moving"
          x={0}
          y={middle}
          style={{ transform: `translateX(${bar.labelWidth + bar.barWidth + 8}px)` }}
          dominantBaseline="central"
        >
          {formats.count(bar.count)}
        </text>
      </ChartMark>
      {split &&
        bar.parts.map((part) => (
          <ChartMark
            key={part.kind}
            referent={keepReferent({ field: bar.field, kind: part.kind })}
            text={text.part(name, messages.kinds[part.kind].long, part.count, formats.count(part.count))}
            chosen={chosen && filters.kind.includes(part.kind)}
            faint={!bar.chosen || !part.chosen}
          >
            <rect
              className="chart-bar"
              x={bar.labelWidth + part.x}
              y={middle - thickness / 2}
              width={part.width}
              height={thickness}
              fill={fill}
              fillOpacity={KIND_OPACITY[KINDS.indexOf(part.kind)]}
            />
          </ChartMark>
        ))}
    </g>
  );
}

/** The fields as bars, the longest first; those that a filter leaves out are faint. */
export function FieldsDrawing({ size, split, name }: { size: ChartSize; split: boolean; name: string }) {
  const scene = useScene();
  const { setFilters } = useActions();
  const { bars } = useMemo(() => layoutFields(scene, size, split), [scene, size, split]);
  const { field, kind } = scene.filters;
  // Split by kind, a click on a part filters by both.
  const filtered = field.length > 0 || (split && kind.length > 0);
  return (
    <ChartSvg
      size={size}
      label={name}
      onClear={filtered ? () => setFilters(split ? { field: [], kind: [] } : { field: [] }) : undefined}
    >
      {bars.map((bar) => (
        <Bar key={bar.field} bar={bar} split={split} />
      ))}
    </ChartSvg>
  );
}
