import { useMemo } from 'react';
import { fieldsTexts } from '../../i18n/charts/fields.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { type Field, KINDS, type Kind } from '../../model/vocabulary.ts';
import { useScene } from '../../state/use-app.ts';
import { ChartFrame } from '../frame/frame.tsx';
import type { ChartSize, ChartTable } from '../frame/table.ts';
import { ChartSwitch, useChartOption } from '../frame/use-option.tsx';
import { FieldBlocksDrawing } from './blocks-drawing.tsx';
import { countFields } from './counts.ts';
import { FieldsDrawing } from './drawing.tsx';
import { findFields } from './finding.ts';
import { layoutFields } from './layout.ts';

const UNMEASURED: ChartSize = { width: 0, height: 0 };
const NO_NOTES: readonly string[] = [];

/**
 * The distribution of the sites over the fields of science: centres, and what each belongs to one field, on scales of their own,
 * or all on one; a click filters by a field.
 */
export default function FieldsChart() {
  const { messages, formats } = useI18n();
  const text = useTexts(fieldsTexts);
  const scene = useScene();
  const [split, setSplit] = useChartOption('fields-split');
  const isSplit = split === 'kind';
  const { bars } = useMemo(() => layoutFields(scene, UNMEASURED, isSplit), [scene, isSplit]);
  const counts = useMemo(() => countFields(scene), [scene]);
  const { field, kind } = scene.filters;
  const names = {
    field: (id: Field) => messages.fields[id].name,
    kinds: (id: Kind) => messages.kinds[id].inSentence,
  };
  const finding = findFields(counts, field, names, text, formats);
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
      notes={kind.length > 0 ? [isSplit ? text.leftOut : text.faint] : NO_NOTES}
      controls={
        <ChartSwitch label={text.split} on={isSplit} onChange={(on) => setSplit(on ? 'kind' : 'none')} />
      }
      table={table}
    >
      {(size) =>
        isSplit ? (
          <FieldsDrawing size={size} name={finding} />
        ) : (
          <FieldBlocksDrawing size={size} counts={counts} name={finding} />
        )
      }
    </ChartFrame>
  );
}
