import { useEffect, useMemo, useRef, useState } from 'react';
import { YEAR_END } from '../../../model/own/explore/bins.ts';
import { withRange } from '../../../model/own/explore/change-filters.ts';
import { type BinnedFacet, type FacetData, facetDataOf } from '../../../model/own/explore/facet-data.ts';
import { facetKindOf, facetOrder } from '../../../model/own/explore/facets.ts';
import {
  countPairs,
  type Pairs as PairsData,
  rangeOfShares,
  roomyBounds,
} from '../../../model/own/explore/pairs.ts';
import { valuesOf } from '../../../model/own/kept/column-values.ts';
import { at } from '../../../model/typed.ts';
import type { OwnList } from '../../../state/own/own-list.ts';
import { sayBound } from '../../../state/own/say-filter.ts';
import { useColumns } from '../../../state/own/work/use-columns.ts';
import { ownColours } from '../../../theme/arc-colours.ts';
import { PALETTES, type ThemeId } from '../../../theme/tokens.ts';
import { useSize } from '../../../ui/use-size.ts';
import { filterList } from './change.ts';
import { drawPairs } from './pairs-drawing.ts';
import { RangeFields } from './range-fields.tsx';
import { type Brushed, useBrush } from './use-brush.ts';
import { useSpeaker } from './use-speaker.ts';

/** A frame that is smaller than this share of the chart was no frame. */
const LEAST_FRAME = 0.01;

const isNumbers = (data: FacetData | null | undefined): data is BinnedFacet =>
  data !== null && data !== undefined && 'bins' in data;

/** The columns that have numbers or dates: those worth a look first. */
const numberColumns = ({ types, roles }: OwnList): readonly number[] =>
  facetOrder(types, roles).filter((column) =>
    ['numbers', 'years'].includes(facetKindOf(types, roles, column)),
  );

function AxisSelect(props: {
  list: OwnList;
  label: string;
  columns: readonly number[];
  value: number;
  onChange: (column: number) => void;
}) {
  const { list, label, columns, value, onChange } = props;
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChange(Number(target.value))}>
        {columns.map((column) => (
          <option key={column} value={column}>
            {list.table.names[column]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The points, and the frame that is being drawn over them. */
function Plot(props: {
  list: OwnList;
  pairs: PairsData;
  theme: ThemeId;
  label: string;
  onFrame: (frame: Brushed) => void;
}) {
  const { list, pairs, theme, label, onFrame } = props;
  const place = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = useSize(place);
  const { draft, handlers } = useBrush(onFrame);
  const { colours, kept } = list;
  useEffect(() => {
    if (!canvas.current || !size) return;
    const inks = ownColours(theme, colours?.names.length ?? 0);
    const last = inks.length - 1;
    const colourOf = (row: number) => {
      if (!colours) return 0;
      const code = at(colours.codes, row);
      return code === 0 ? last : code - 1;
    };
    drawPairs(canvas.current, size, pairs, kept, {
      colourOf,
      colours: inks,
      faint: PALETTES[theme].inkFaint,
    });
  }, [pairs, kept, colours, theme, size]);
  const box = draft && {
    left: `${100 * Math.min(draft.from[0], draft.to[0])}%`,
    top: `${100 * Math.min(draft.from[1], draft.to[1])}%`,
    width: `${100 * Math.abs(draft.from[0] - draft.to[0])}%`,
    height: `${100 * Math.abs(draft.from[1] - draft.to[1])}%`,
  };
  return (
    <div ref={place} className="own-plot" {...handlers}>
      <canvas ref={canvas} role="img" aria-label={label} style={size ?? undefined} />
      {box && <span className="own-frame" style={box} />}
    </div>
  );
}

/** The ranges that a frame over the points keeps; null where it is too small to be meant. */
function rangesOf(
  { from, to }: Brushed,
  pairs: PairsData,
  [xData, yData]: readonly [BinnedFacet, BinnedFacet],
) {
  const [left, right] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])];
  // Up is more.
  const [low, high] = [1 - Math.max(from[1], to[1]), 1 - Math.min(from[1], to[1])];
  if (right - left < LEAST_FRAME || high - low < LEAST_FRAME) return null;
  const range = (data: BinnedFacet, bounds: readonly [number, number], first: number, last: number) => {
    const [least, most] = rangeOfShares(bounds, first, last, data.bins.isWhole);
    // The year that the frame ends in is all of it.
    return [least, data.kind === 'years' && data.bins.isWhole ? most - 1 + YEAR_END : most] as const;
  };
  return {
    across: range(xData, pairs.xBounds, left, right),
    up: range(yData, pairs.yBounds, low, high),
  };
}

/** Which two columns are drawn against each other, and their numbers: 'reading' while those are read, null where the list has no two. */
function usePairs(list: OwnList) {
  const columns = useMemo(() => numberColumns(list), [list]);
  const [axes, setAxes] = useState<readonly [number, number]>([columns[0] ?? -1, columns[1] ?? -1]);
  const { table, types } = list;
  const [x, y] = axes;
  const isRead = useColumns(
    list,
    axes.map((column) => ({ column, as: 'values' })),
  );
  const [xData, yData] = axes.map((column) =>
    isRead && columns.includes(column) ? facetDataOf(list, column) : null,
  );
  const pairs = useMemo<PairsData | null>(() => {
    if (!isNumbers(xData) || !isNumbers(yData)) return null;
    const read = (column: number) => valuesOf(at(table.columns, column), at(types, column), table.rows);
    const [xBounds, yBounds] = [roomyBounds(xData.bins.extent), roomyBounds(yData.bins.extent)];
    return { xs: read(x), ys: read(y), xBounds, yBounds };
  }, [x, y, xData, yData, table, types]);
  if (!isRead) return 'reading';
  if (!pairs || !isNumbers(xData) || !isNumbers(yData)) return null;
  return { columns, axes, setAxes, pairs, data: [xData, yData] as const };
}

/** How many of the kept rows are drawn, and the bounds of both columns, to be typed. */
function PairBounds(props: {
  list: OwnList;
  pairs: PairsData;
  axes: readonly [number, number];
  data: readonly [BinnedFacet, BinnedFacet];
}) {
  const { list, pairs, axes, data } = props;
  const { text, i18n } = useSpeaker();
  const { count } = i18n.formats;
  const { kept, table } = list;
  const paired = useMemo(() => countPairs(pairs, kept), [pairs, kept]);
  return (
    <>
      <p className="small faint">
        {text.pairsCount(paired, count(paired), count(kept.count - paired))}. {text.pairsNote}
      </p>
      {axes.map((column, index) => (
        <div key={column} className="own-bounds">
          <strong className="small">{table.names[column]}</strong>
          <RangeFields list={list} column={column} data={at(data, index)} />
        </div>
      ))}
    </>
  );
}

/** Two columns of numbers against each other: every row a point; a frame over them, or typed bounds, keep what is within. */
export function Pairs({ list, theme }: { list: OwnList; theme: ThemeId }) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const found = usePairs(list);
  if (!found) return <p className="faint own-none">{text.pairsNone}</p>;
  if (found === 'reading')
    return (
      <p className="faint own-none" role="status">
        {text.reading}
      </p>
    );
  const { columns, axes, setAxes, pairs, data } = found;
  const [x, y] = axes;
  const [xData, yData] = data;
  const nameOf = (column: number) => at(list.table.names, column);
  const edge = (of: BinnedFacet, end: 0 | 1) => sayBound(of.bins.extent[end], of, speaker);
  return (
    <div className="own-pairs">
      <div className="own-tools small">
        <AxisSelect
          {...{ list, columns }}
          label={text.across}
          value={x}
          onChange={(to) => setAxes([to, y])}
        />
        <AxisSelect {...{ list, columns }} label={text.up} value={y} onChange={(to) => setAxes([x, to])} />
      </div>
      <p className="small faint tabular own-up">
        <span>↑ {nameOf(y)}</span> <span>{edge(yData, 1)}</span>
      </p>
      <Plot
        list={list}
        pairs={pairs}
        theme={theme}
        label={text.pairs(nameOf(x), nameOf(y))}
        onFrame={(frame) => {
          const ranges = rangesOf(frame, pairs, data);
          if (!ranges) return;
          const across = withRange(list.filters, x, ranges.across);
          filterList(list, withRange(across, y, ranges.up));
        }}
      />
      <p className="own-axis small faint tabular">
        <span>{edge(xData, 0)}</span>
        <span>{nameOf(x)} →</span>
        <span>{edge(xData, 1)}</span>
      </p>
      <PairBounds list={list} pairs={pairs} axes={axes} data={data} />
    </div>
  );
}
