import { useMemo } from 'react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { REGIONS, type Region } from '../../../model/vocabulary.ts';
import { useActions } from '../../../state/use-app.ts';
import type { Filters } from '../../../state/view/view.ts';
import { fitText } from '../../../ui/measure-text.ts';
import { ChartSvg } from '../../frame/svg.tsx';
import type { ChartSize } from '../../frame/table.ts';
import { ChartMark } from '../../marks/mark.tsx';
import { TINTS } from '../classes.ts';
import { scaleHeight } from '../layout.ts';
import { referentOfRegions } from '../referent.ts';
import { layoutRegions, type RegionTie } from '../regions.ts';
import type { MatrixWords } from '../words.ts';
import { MatrixScale } from './scale.tsx';

const TEXT_SIZE = 13;

/** A name in lines around a middle. */
function Lines(props: { lines: readonly string[]; x: number; y: number }) {
  const { lines, x, y } = props;
  return lines.map((line, index) => (
    <tspan key={line} x={x} y={y + (index - (lines.length - 1) / 2) * TEXT_SIZE * 1.15}>
      {/* A space, since what reads the lines as one text joins them. */}
      {`${line} `}
    </tspan>
  ));
}

/** The matrix of the five regions, with the sum in each cell. */
export function RegionMatrix(props: {
  size: ChartSize;
  name: string;
  ties: readonly RegionTie[];
  words: MatrixWords;
  filters: Pick<Filters, 'country' | 'region'>;
}) {
  const { size, name, ties, words, filters } = props;
  const { formats } = useI18n();
  const { setFilters } = useActions();
  const layout = useMemo(() => layoutRegions(ties, size), [ties, size]);
  const { left, top, cellWidth, cellHeight, cells, classes } = layout;
  const filtered = filters.country.length + filters.region.length > 0;
  const isFaint = (...regions: readonly Region[]) =>
    filters.region.length > 0 && !regions.some((region) => filters.region.includes(region));
  const isChosen = (...regions: readonly Region[]) =>
    filters.region.length === new Set(regions).size &&
    regions.every((region) => filters.region.includes(region));
  const lineCount = Math.max(1, Math.min(3, Math.floor(cellHeight / (TEXT_SIZE * 1.15))));
  return (
    <ChartSvg
      size={size}
      label={name}
      onClear={filtered ? () => setFilters({ country: [], region: [] }) : undefined}
    >
      {REGIONS.map((region, row) => (
        <ChartMark
          key={region}
          referent={referentOfRegions(region)}
          text={words.region(region)}
          chosen={filters.region.includes(region)}
          faint={isFaint(region)}
        >
          <rect className="chart-hit" x={0} y={top + row * cellHeight} width={left} height={cellHeight} />
          <text
            textAnchor="end"
            dominantBaseline="central"
            data-chosen={filters.region.includes(region) || undefined}
          >
            <Lines
              lines={fitText(words.region(region), left - 12, TEXT_SIZE, lineCount)}
              x={left - 8}
              y={top + (row + 0.5) * cellHeight}
            />
          </text>
        </ChartMark>
      ))}
      {REGIONS.map((region, column) => (
        <text key={region} className="chart-axis" textAnchor="middle" dominantBaseline="central">
          <Lines
            lines={fitText(words.region(region), cellWidth - 6, 12, 3)}
            x={left + (column + 0.5) * cellWidth}
            y={top / 2 - 2}
          />
        </text>
      ))}
      {cells.map(({ key, tie, x, y, tint }) => (
        <ChartMark
          key={key}
          referent={referentOfRegions(...tie.regions)}
          text={words.regionCell(tie)}
          chosen={isChosen(...tie.regions)}
          faint={isFaint(...tie.regions)}
        >
          <rect
            className={tint === null ? 'matrix-nothing' : undefined}
            x={x + 0.5}
            y={y + 0.5}
            width={Math.max(0, cellWidth - 1)}
            height={Math.max(0, cellHeight - 1)}
            fill={tint === null ? 'var(--paper)' : 'var(--ink)'}
            fillOpacity={tint === null ? 1 : TINTS[tint]}
          />
          {cellHeight >= TEXT_SIZE && (
            <text
              x={x + cellWidth / 2}
              y={y + cellHeight / 2}
              textAnchor="middle"
              dominantBaseline="central"
              className="matrix-on"
              data-tint={tint ?? 0}
            >
              {formats.count(tie.weight)}
            </text>
          )}
        </ChartMark>
      ))}
      {scaleHeight(size.height) > 0 && (
        <MatrixScale
          classes={classes}
          y={top + REGIONS.length * cellHeight + 8}
          width={size.width}
          withDot={false}
        />
      )}
    </ChartSvg>
  );
}
