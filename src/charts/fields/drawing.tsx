import { useMemo } from 'react';
import { fieldsTexts } from '../../i18n/charts/fields.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { KINDS } from '../../model/vocabulary.ts';
import { useActions, useScene } from '../../state/use-app.ts';
import { keepReferent } from '../../state/view/referent.ts';
import { ChartSvg } from '../frame/svg.tsx';
import type { ChartSize } from '../frame/table.ts';
import { BAR_SPACE } from '../marks/bar-layout.ts';
import { Bar, BarRow, thicknessOf } from '../marks/bar-row.tsx';
import { ChartMark } from '../marks/mark.tsx';
import { type FieldBar, layoutFields } from './layout.ts';

/** What answers to the pointer behind a bar: its number. */
const NUMBER_WIDTH = 44;
/** How strongly the three kinds are inked within a field's colour. */
const KIND_OPACITY = [1, 0.62, 0.34];

/** The bar of a field by kind, each part a mark of its own. */
function FieldParts({ bar, thickness }: { bar: FieldBar; thickness: number }) {
  const { messages, formats } = useI18n();
  const text = useTexts(fieldsTexts);
  const { field, kind } = useScene().filters;
  const { name } = messages.fields[bar.field];
  return bar.parts.map((part) => (
    <ChartMark
      key={part.kind}
      referent={keepReferent({ field: bar.field, kind: part.kind })}
      text={text.part(name, messages.kinds[part.kind].long, part.count, formats.count(part.count))}
      chosen={field.includes(bar.field) && kind.includes(part.kind)}
      faint={!bar.chosen || !part.chosen}
    >
      <Bar
        x={bar.labelWidth + part.x}
        width={part.width}
        rowHeight={bar.rowHeight}
        thickness={thickness}
        fill={`var(--field-${bar.field})`}
        fillOpacity={KIND_OPACITY[KINDS.indexOf(part.kind)]}
      />
    </ChartMark>
  ));
}

/** One field's row: label and number are one mark, and each part of the bar is one. */
function FieldRow({ bar }: { bar: FieldBar }) {
  const { messages, formats } = useI18n();
  const text = useTexts(fieldsTexts);
  const { filters } = useScene();
  const { name } = messages.fields[bar.field];
  const { labelWidth, barWidth, rowHeight } = bar;
  const count = formats.count(bar.count);
  return (
    <BarRow
      x={bar.x}
      y={bar.y}
      width={labelWidth + barWidth + NUMBER_WIDTH}
      height={rowHeight}
      mark={{
        referent: keepReferent({ field: bar.field }),
        text: text.bar(name, bar.count, count, formats.share(bar.share)),
        chosen: filters.field.includes(bar.field),
        faint: !bar.chosen,
      }}
      label={{ name, width: labelWidth - BAR_SPACE }}
      number={{ text: count, x: labelWidth + barWidth + BAR_SPACE }}
      parts={<FieldParts bar={bar} thickness={thicknessOf(rowHeight)} />}
    />
  );
}

/** The fields as bars on one scale, parted by kind, the longest first; those that a filter leaves out are faint. */
export function FieldsDrawing({ size, name }: { size: ChartSize; name: string }) {
  const scene = useScene();
  const { setFilters } = useActions();
  const { bars } = useMemo(() => layoutFields(scene, size, true), [scene, size]);
  const { field, kind } = scene.filters;
  // A click on a part filters by both.
  const filtered = field.length + kind.length > 0;
  return (
    <ChartSvg
      size={size}
      label={name}
      onClear={filtered ? () => setFilters({ field: [], kind: [] }) : undefined}
    >
      {bars.map((bar) => (
        <FieldRow key={bar.field} bar={bar} />
      ))}
    </ChartSvg>
  );
}
