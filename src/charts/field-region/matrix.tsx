import { useMemo } from 'react';
import { fieldRegionTexts } from '../../i18n/charts/field-region.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { Region } from '../../model/vocabulary.ts';
import { useActions, useScene } from '../../state/use-app.ts';
import type { Filters } from '../../state/view/view.ts';
import { ChartSvg } from '../frame/svg.tsx';
import type { ChartSize } from '../frame/table.ts';
import { AxisText, Rule } from '../marks/axis.tsx';
import { FoldedLine } from '../marks/folded-line.tsx';
import { SCROLL_BAR } from '../marks/scroll-bar.ts';
import { FieldRegionCellMark } from './cell.tsx';
import { FieldRegionColumn, FieldRegionHead, FieldRegionRow } from './heads.tsx';
import { type FieldRegionLayout, layoutFieldRegion } from './layout.ts';
import type { FieldRegionLabels, FieldRegionShow } from './measure.ts';
import type { FieldRegionNumbers } from './numbers.ts';

/** A row for each field: its name, its cells and its total. */
function Rows(props: {
  layout: FieldRegionLayout;
  show: FieldRegionShow;
  filters: Pick<Filters, 'field' | 'region'>;
}) {
  const { layout, show, filters } = props;
  const { rows, columns, cells, narrow } = layout;
  const isOnly = (chosen: readonly string[], id: string) => chosen.length === 1 && chosen[0] === id;
  return rows.map((row, index) => (
    <FieldRegionRow key={row.id} row={row} layout={layout} chosen={filters.field.includes(row.id)}>
      {cells.slice(index * columns.length, (index + 1) * columns.length).map((cell) => (
        <FieldRegionCellMark
          key={cell.region}
          cell={cell}
          show={show}
          narrow={narrow}
          chosen={isOnly(filters.field, cell.field) && isOnly(filters.region, cell.region)}
        />
      ))}
    </FieldRegionRow>
  ));
}

/** The layout of the matrix with the reader's words, narrower where it has to be scrolled. */
function useFieldRegionLayout(
  numbers: FieldRegionNumbers,
  size: ChartSize,
  show: FieldRegionShow,
): FieldRegionLayout {
  const { messages, formats } = useI18n();
  const text = useTexts(fieldRegionTexts);
  return useMemo(() => {
    const labels: FieldRegionLabels = {
      nameOfField: (field) => messages.fields[field].name,
      nameOfRegion: (region) => text.head(messages.regions[region].name),
      write: (value, isShare) => (isShare ? formats.share(value) : formats.count(value)),
    };
    const fitting = layoutFieldRegion(numbers, size, show, labels);
    if (fitting.size.height <= size.height) return fitting;
    return layoutFieldRegion(numbers, { ...size, width: size.width - SCROLL_BAR }, show, labels);
  }, [numbers, size, show, messages, formats, text]);
}

/** The drawing of the matrix; where it is higher than its box it scrolls in it. */
export function FieldRegionMatrix(props: {
  size: ChartSize;
  numbers: FieldRegionNumbers;
  show: FieldRegionShow;
  label: string;
}) {
  const { size, numbers, show, label } = props;
  const { formats } = useI18n();
  const text = useTexts(fieldRegionTexts);
  const { filters } = useScene();
  const { setFilters } = useActions();
  const layout = useFieldRegionLayout(numbers, size, show);
  const { columns, totalX, totalY, totalWidth, rowHeight } = layout;
  const filtered = filters.field.length + filters.region.length > 0;
  const columnIsChosen = (id: Region) => filters.region.includes(id);
  return (
    <div className="field-region-scroll">
      <ChartSvg
        size={layout.size}
        label={label}
        onClear={filtered ? () => setFilters({ field: [], region: [] }) : undefined}
      >
        {columns.map((column) => (
          <FieldRegionColumn
            key={column.id}
            column={column}
            layout={layout}
            chosen={columnIsChosen(column.id)}
            part="name"
          />
        ))}
        {totalWidth > 0 && (
          <g transform={`translate(${totalX} 0)`}>
            <FieldRegionHead
              name={show === 'row' ? text.sites : text.allRegions}
              layout={layout}
              width={totalWidth}
            />
          </g>
        )}
        <Rule x1={0} x2={totalX + totalWidth} y1={layout.headHeight} y2={layout.headHeight} />
        <Rows layout={layout} show={show} filters={filters} />
        <Rule x1={0} x2={totalX + totalWidth} y1={totalY} y2={totalY} />
        <AxisText y={totalY + rowHeight / 2} centred>
          {show === 'column' ? text.sites : text.allFields}
        </AxisText>
        {columns.map((column) => (
          <FieldRegionColumn
            key={column.id}
            column={column}
            layout={layout}
            chosen={columnIsChosen(column.id)}
            part="total"
          />
        ))}
        {totalWidth > 0 && (
          <text
            className="field-region-total"
            x={totalX + totalWidth / 2}
            y={totalY + rowHeight / 2}
            textAnchor="middle"
            dominantBaseline="central"
          >
            {formats.count(layout.total)}
          </text>
        )}
        <FoldedLine count={layout.folded} y={totalY + rowHeight} />
      </ChartSvg>
    </div>
  );
}
