import { useMemo } from 'react';
import { fieldsTexts } from '../../i18n/charts/fields.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { KINDS } from '../../model/vocabulary.ts';
import { useScene } from '../../state/use-app.ts';
import { ChartFrame } from '../frame/frame.tsx';
import type { ChartSize, ChartTable } from '../frame/table.ts';
import { ChartSwitch, useChartOption } from '../frame/use-option.tsx';
import { FieldsDrawing } from './drawing.tsx';
import { layoutFields } from './layout.ts';

const UNMEASURED: ChartSize = { width: 0, height: 0 };
const NO_NOTES: readonly string[] = [];

/** The distribution of the sites over the fields of science; a click filters by a field. */
export default function FieldsChart() {
  const { messages, formats } = useI18n();
  const text = useTexts(fieldsTexts);
  const scene = useScene();
  const [split, setSplit] = useChartOption('fields-split');
  const isSplit = split === 'kind';
  const { bars, total } = useMemo(() => layoutFields(scene, UNMEASURED, isSplit), [scene, isSplit]);
  // The one field that is filtered by is what the reader asks about; otherwise the largest is the finding.
  const named = scene.filters.field.length === 1 ? bars.find(({ chosen }) => chosen) : bars[0];
  const { count } = formats;
  const finding =
    named && total > 0
      ? text.finding(messages.fields[named.field].name, formats.share(named.share), count(total), total)
      : text.none;
  const table = useMemo(
    (): ChartTable => ({
      columns: [
        { label: text.columns.field },
        { label: text.columns.sites, format: formats.count },
        { label: text.columns.share, format: formats.share },
        ...KINDS.map((kind) => ({ label: messages.kinds[kind].long, format: formats.count })),
      ],
      rows: bars.map((bar) => [
        messages.fields[bar.field].name,
        bar.count,
        bar.share,
        ...KINDS.map((kind) => bar.parts.find((part) => part.kind === kind)?.count ?? 0),
      ]),
    }),
    [bars, formats, messages, text],
  );
  return (
    <ChartFrame
      id="fields"
      finding={finding}
      unit={text.unit}
      notes={isSplit && scene.filters.kind.length > 0 ? [text.leftOut] : NO_NOTES}
      controls={
        <ChartSwitch label={text.split} on={isSplit} onChange={(on) => setSplit(on ? 'kind' : 'none')} />
      }
      table={table}
    >
      {(size) => <FieldsDrawing size={size} split={isSplit} name={finding} />}
    </ChartFrame>
  );
}
