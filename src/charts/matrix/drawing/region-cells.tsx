import { useMemo } from 'react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { REGIONS, type Region } from '../../../model/vocabulary.ts';
import { useActions } from '../../../state/use-app.ts';
import type { Filters } from '../../../state/view/view.ts';
import { SMALL_TEXT_SIZE, TEXT_SIZE } from '../../../theme/measures.ts';
import { fitText } from '../../../ui/measure-text.ts';
import { ChartSvg } from '../../frame/svg.tsx';
import type { ChartSize } from '../../frame/table.ts';
import { AxisText } from '../../marks/axis.tsx';
import { ChartMark } from '../../marks/mark.tsx';
import { TextLines } from '../../marks/text-lines.tsx';
import { linesThatFit } from '../../marks/text-metrics.ts';
import { TINTS } from '../classes.ts';
import { scaleHeight } from '../layout.ts';
import { referentOfRegions } from '../referent.ts';
import { layoutRegions, type PlacedRegionTie, type RegionsLayout, type RegionTie } from '../regions.ts';
import type { MatrixWords } from '../words.ts';
import { MatrixScale } from './scale.tsx';

/** Spaces between the lines, since what reads them as one text joins them. */
const spaced = (lines: readonly string[]) => lines.map((line) => `${line} `);

interface RegionFilters {
  readonly isChosen: (...regions: readonly Region[]) => boolean;
  readonly isFaint: (...regions: readonly Region[]) => boolean;
}

/** The name of a region at the start of its row; a click filters by it. */
function RowHead(props: {
  region: Region;
  row: number;
  layout: RegionsLayout;
  words: MatrixWords;
  chosen: boolean;
  faint: boolean;
}) {
  const { region, row, layout, words, chosen, faint } = props;
  const { left, top, cellHeight } = layout;
  const name = words.region(region);
  const lines = fitText(name, left - 12, TEXT_SIZE, linesThatFit(cellHeight, 3));
  return (
    <ChartMark
      referent={referentOfRegions(region)}
      text={name}
      chosen={chosen}
      faint={faint}
      hit={{ x: 0, y: top + row * cellHeight, width: left, height: cellHeight }}
    >
      <text textAnchor="end" dominantBaseline="central" data-chosen={chosen || undefined}>
        <TextLines lines={spaced(lines)} x={left - 8} y={top + (row + 0.5) * cellHeight} />
      </text>
    </ChartMark>
  );
}

/** What joins two regions: a square as dark as they are close, and the number. */
function RegionCell(props: {
  cell: PlacedRegionTie;
  layout: RegionsLayout;
  words: MatrixWords;
  state: RegionFilters;
}) {
  const { cell, layout, words, state } = props;
  const { formats } = useI18n();
  const { cellWidth, cellHeight } = layout;
  const { tie, x, y, tint } = cell;
  return (
    <ChartMark
      referent={referentOfRegions(...tie.regions)}
      text={words.regionCell(tie)}
      chosen={state.isChosen(...tie.regions)}
      faint={state.isFaint(...tie.regions)}
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
  );
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
  const { setFilters } = useActions();
  const layout = useMemo(() => layoutRegions(ties, size), [ties, size]);
  const { left, top, cellWidth, cellHeight, cells, classes } = layout;
  const filtered = filters.country.length + filters.region.length > 0;
  const state: RegionFilters = {
    isFaint: (...regions) =>
      filters.region.length > 0 && !regions.some((region) => filters.region.includes(region)),
    isChosen: (...regions) =>
      filters.region.length === new Set(regions).size &&
      regions.every((region) => filters.region.includes(region)),
  };
  return (
    <ChartSvg
      size={size}
      label={name}
      onClear={filtered ? () => setFilters({ country: [], region: [] }) : undefined}
    >
      {REGIONS.map((region, row) => (
        <RowHead
          key={region}
          {...{ region, row, layout, words }}
          chosen={filters.region.includes(region)}
          faint={state.isFaint(region)}
        />
      ))}
      {REGIONS.map((region, column) => (
        <AxisText key={region} anchor="middle" centred>
          <TextLines
            lines={spaced(fitText(words.region(region), cellWidth - 6, SMALL_TEXT_SIZE, 3))}
            x={left + (column + 0.5) * cellWidth}
            y={top / 2 - 2}
          />
        </AxisText>
      ))}
      {cells.map((cell) => (
        <RegionCell key={cell.key} {...{ cell, layout, words, state }} />
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
