import { useMemo } from 'react';
import { fieldsTexts } from '../../i18n/charts/fields.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { Kind } from '../../model/vocabulary.ts';
import { useActions, useScene } from '../../state/use-app.ts';
import { keepReferent } from '../../state/view/referent.ts';
import { ChartSvg } from '../frame/svg.tsx';
import type { ChartSize } from '../frame/table.ts';
import { AxisText } from '../marks/axis.tsx';
import { BAR_SPACE } from '../marks/bar-layout.ts';
import { Bar, BarRow, thicknessOf } from '../marks/bar-row.tsx';
import { type BlockWords, type FieldRow, layoutBlocks } from './blocks.ts';
import type { FieldCount } from './counts.ts';

/** The words of the blocks in the reader's language. */
function useBlockWords(): BlockWords {
  const { messages, formats } = useI18n();
  const text = useTexts(fieldsTexts);
  return useMemo(
    () => ({
      nameOfField: (field) => messages.fields[field].name,
      nameOfKind: (kind) => text.kinds[kind],
      headOf: (id, count) => text.heads[id](formats.count(count)),
      folded: (fields) => text.folded(formats.list(fields.map((field) => messages.fields[field].name))),
      rest: (fields, count) =>
        text.rest(fields, formats.count(fields), text.counted.centre(count, formats.count(count))),
    }),
    [messages, formats, text],
  );
}

/** A row: its name, its bar and its number are one mark, which stands for sites of one kind and field. */
function Row({ row, labelWidth, width }: { row: FieldRow; labelWidth: number; width: number }) {
  const { messages, formats } = useI18n();
  const text = useTexts(fieldsTexts);
  const { field, kind } = useScene().filters;
  const { name } = messages.fields[row.field];
  const count = formats.count(row.count);
  return (
    <BarRow
      x={0}
      y={row.y}
      width={width}
      height={row.height}
      mark={{
        referent: keepReferent({ field: row.field, kind: row.kind }),
        text:
          row.kind === 'centre'
            ? text.row(name, row.count, count, formats.share(row.share))
            : text.otherRow(text.kinds[row.kind], name, row.count, count),
        chosen: field.includes(row.field) && kind.includes(row.kind),
        faint: !row.chosen,
      }}
      label={{ name: row.label, width: labelWidth - BAR_SPACE }}
      number={{ text: count, x: labelWidth + row.barWidth + BAR_SPACE, isNone: row.count === 0 }}
    >
      <Bar
        x={labelWidth}
        width={row.barWidth}
        rowHeight={row.height}
        thickness={thicknessOf(row.height)}
        fill={`var(--field-${row.field})`}
      />
    </BarRow>
  );
}

/** Centres by field, and reserves and geoparks in a block of their own, since they are so many that no centre would be seen. */
export function FieldBlocksDrawing(props: {
  size: ChartSize;
  counts: ReadonlyMap<Kind, readonly FieldCount[]>;
  name: string;
}) {
  const { size, counts, name } = props;
  const { setFilters } = useActions();
  const { field, kind } = useScene().filters;
  const words = useBlockWords();
  const { blocks, labelWidth } = useMemo(
    () => layoutBlocks(counts, size, words, field),
    [counts, size, words, field],
  );
  const filtered = field.length + kind.length > 0;
  return (
    <ChartSvg
      size={size}
      label={name}
      onClear={filtered ? () => setFilters({ field: [], kind: [] }) : undefined}
    >
      {blocks.map(({ id, head, rows, lines }) => (
        <g key={id}>
          {head && (
            <AxisText x={0} y={head.y} centred chosen>
              {head.text}
            </AxisText>
          )}
          {rows.map((row) => (
            <Row key={`${row.kind} ${row.field}`} row={row} labelWidth={labelWidth} width={size.width} />
          ))}
          {lines.map((line) => (
            <AxisText key={line.text} x={0} y={line.y} centred>
              {line.text}
            </AxisText>
          ))}
        </g>
      ))}
    </ChartSvg>
  );
}
