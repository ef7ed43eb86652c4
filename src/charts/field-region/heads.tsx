import type { ReactNode } from 'react';
import { fieldRegionTexts } from '../../i18n/charts/field-region.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { Field, Region } from '../../model/vocabulary.ts';
import { SMALL_TEXT_SIZE, TEXT_SIZE } from '../../theme/measures.ts';
import { fitText } from '../../ui/measure-text.ts';
import { AxisText } from '../marks/axis.tsx';
import { ChartMark } from '../marks/mark.tsx';
import { TextLines } from '../marks/text-lines.tsx';
import { LINE_HEIGHT, linesThatFit } from '../marks/text-metrics.ts';
import type { FieldRegionLayout, PlacedTotal } from './layout.ts';
import { headLines, SOFT_HYPHEN } from './measure.ts';
import { referentOfFieldRegion } from './referent.ts';

/** The number of a total in its box. */
function TotalNumber(props: { total: PlacedTotal<unknown>; chosen: boolean; width: number; height: number }) {
  const { total, chosen, width, height } = props;
  const { formats } = useI18n();
  return (
    <>
      <rect className="chart-hit" width={width} height={height} />
      <text
        className="field-region-total"
        data-chosen={chosen || undefined}
        x={width / 2}
        y={height / 2}
        textAnchor="middle"
        dominantBaseline="central"
      >
        {total.isShare ? formats.share(total.value) : formats.count(total.value)}
      </text>
    </>
  );
}

/** A field's name at the start of its row, its cells, and its total at the end. */
export function FieldRegionRow(props: {
  row: PlacedTotal<Field>;
  layout: FieldRegionLayout;
  chosen: boolean;
  children: ReactNode;
}) {
  const { row, layout, chosen, children } = props;
  const { messages, formats } = useI18n();
  const text = useTexts(fieldRegionTexts);
  const { labelWidth, rowHeight, labelSize } = layout;
  const { name } = messages.fields[row.id];
  const mark = {
    referent: referentOfFieldRegion(row.id, null),
    text: text.total(name, row.count, formats.count(row.count), formats.share(row.share)),
    chosen,
    faint: !row.chosen,
  };
  const lines = fitText(name, labelWidth - 4, labelSize, linesThatFit(rowHeight, 3));
  return (
    <>
      <g className="chart-moving" style={{ transform: `translate(0px, ${row.at}px)` }}>
        <ChartMark {...mark} hit={{ width: labelWidth, height: rowHeight }}>
          <text
            className="chart-label"
            data-narrow={labelSize < TEXT_SIZE || undefined}
            data-chosen={chosen || undefined}
            dominantBaseline="central"
          >
            <TextLines lines={lines} x={0} y={rowHeight / 2} />
          </text>
        </ChartMark>
      </g>
      {children}
      {layout.totalWidth > 0 && (
        <g className="chart-moving" style={{ transform: `translate(${layout.totalX}px, ${row.at}px)` }}>
          <ChartMark {...mark}>
            <TotalNumber total={row} chosen={chosen} width={layout.totalWidth} height={rowHeight} />
          </ChartMark>
        </g>
      )}
    </>
  );
}

/** A region's name above its column, upright where columns are narrow; for `total`, the column's total below it. */
export function FieldRegionColumn(props: {
  column: PlacedTotal<Region>;
  layout: FieldRegionLayout;
  chosen: boolean;
  part: 'name' | 'total';
}) {
  const { column, layout, chosen, part } = props;
  const { messages, formats } = useI18n();
  const text = useTexts(fieldRegionTexts);
  const { columnWidth, headHeight } = layout;
  const { name } = messages.regions[column.id];
  const top = part === 'name' ? 0 : layout.totalY;
  return (
    <g className="chart-moving" style={{ transform: `translate(${column.at}px, ${top}px)` }}>
      <ChartMark
        referent={referentOfFieldRegion(null, column.id)}
        text={text.total(name, column.count, formats.count(column.count), formats.share(column.share))}
        chosen={chosen}
        faint={!column.chosen}
      >
        {part === 'total' ? (
          <TotalNumber total={column} chosen={chosen} width={columnWidth} height={layout.rowHeight} />
        ) : (
          <>
            <rect className="chart-hit" width={columnWidth} height={headHeight} />
            <FieldRegionHead name={text.head(name)} layout={layout} width={columnWidth} chosen={chosen} />
          </>
        )}
      </ChartMark>
    </g>
  );
}

/** The words above a column of this width. */
export function FieldRegionHead(props: {
  name: string;
  layout: FieldRegionLayout;
  width: number;
  chosen?: boolean;
}) {
  const { name, layout, width, chosen = false } = props;
  const { upright, headHeight } = layout;
  const lines = upright
    ? fitText(name.replaceAll(SOFT_HYPHEN, ''), headHeight - 4, SMALL_TEXT_SIZE, 2)
    : headLines(name, width);
  return upright ? (
    <text
      className="chart-axis"
      data-chosen={chosen || undefined}
      transform={`translate(${width / 2} ${headHeight - 4}) rotate(-90)`}
      dominantBaseline="central"
    >
      <TextLines lines={lines} x={0} y={0} />
    </text>
  ) : (
    <AxisText anchor="middle" centred chosen={chosen}>
      {/* The last line of each head stands on the matrix. */}
      <TextLines lines={lines} x={width / 2} y={headHeight - 6 - (lines.length * LINE_HEIGHT) / 2} />
    </AxisText>
  );
}
