import { useState } from 'react';
import { type Bins, binsOfRange, rangeOfBins } from '../../../model/own/explore/bins.ts';
import { filterOn, withRange } from '../../../model/own/explore/change-filters.ts';
import type { BinnedFacet } from '../../../model/own/explore/facet-data.ts';
import { GRAINS, type Grain } from '../../../model/own/explore/grains.ts';
import { at, isOneOf } from '../../../model/typed.ts';
import type { OwnList } from '../../../state/own/own-list.ts';
import { sayBound } from '../../../state/own/say-filter.ts';
import { filterList } from './change.ts';
import { RangeFields } from './range-fields.tsx';
import { type Brushed, useBrush } from './use-brush.ts';
import { useSpeaker } from './use-speaker.ts';

type BinRange = readonly [number, number];

/** Of the width of a column this share stays free. */
const GAP = 0.12;
/** However few, what is there is seen. */
const LEAST_HEIGHT = 0.02;

/** The columns of some bins as one path, in units of a bin and of the highest column. */
function pathOf(counts: Uint32Array, most: number, holds: (bin: number) => boolean): string {
  let path = '';
  for (let bin = 0; bin < counts.length - 1; bin++) {
    const count = at(counts, bin + 1);
    if (count === 0 || !holds(bin)) continue;
    const height = Math.max(LEAST_HEIGHT, count / most);
    path += `M${bin + GAP / 2},1V${(1 - height).toFixed(4)}H${bin + 1 - GAP / 2}V1z`;
  }
  return path;
}

/** The two ends of the range, as thumbs on one line: for the keyboard and the finger. */
function Thumbs(props: {
  name: string;
  bins: Bins;
  chosen: BinRange;
  sayEdge: (bin: number, end: 0 | 1) => string;
  onChoose: (range: BinRange) => void;
}) {
  const { name, bins, chosen, sayEdge, onChoose } = props;
  const { text } = useSpeaker();
  const [low, high] = chosen;
  const thumb = (end: 0 | 1, move: (bin: number) => BinRange) => (
    <input
      type="range"
      min={0}
      max={bins.count - 1}
      value={chosen[end]}
      aria-label={end === 0 ? text.lowest(name) : text.highest(name)}
      aria-valuetext={sayEdge(chosen[end], end)}
      onChange={({ target }) => onChoose(move(Number(target.value)))}
    />
  );
  return (
    <div className="own-thumbs">
      {thumb(0, (bin) => [Math.min(bin, high), high])}
      {thumb(1, (bin) => [low, Math.max(bin, low)])}
    </div>
  );
}

/** Which bins a column keeps, how that is changed, and how it is said. */
function useBinRange(list: OwnList, column: number, data: BinnedFacet) {
  const { bins } = data;
  const speaker = useSpeaker();
  const { text } = speaker;
  const areYears = data.kind === 'years';
  const range = filterOn(list.filters, column, 'range');
  const sayEdge = (bin: number, end: 0 | 1) =>
    sayBound(at(rangeOfBins(bins, bin, bin, areYears), end), data, speaker);
  return {
    chosen: binsOfRange(bins, range?.from ?? null, range?.to ?? null),
    choose: ([low, high]: BinRange) => {
      const isAll = low === 0 && high === bins.count - 1;
      const bounds = isAll ? ([null, null] as const) : rangeOfBins(bins, low, high, areYears);
      filterList(list, withRange(list.filters, column, bounds));
    },
    sayEdge,
    sayBins: ([low, high]: BinRange) => {
      const [from, to] = [sayEdge(low, 0), sayEdge(high, 1)];
      return from === to ? from : text.binRange(from, to);
    },
  };
}

/** By what dates are gathered, to be chosen otherwise. */
function GrainChoice(props: {
  name: string;
  data: Extract<BinnedFacet, { readonly kind: 'years' }>;
  onGrain: (grain: Grain) => void;
}) {
  const { name, data, onGrain } = props;
  const { text } = useSpeaker();
  return (
    <select
      className="own-grain small"
      aria-label={text.grainOf(name)}
      value={data.grain}
      onChange={({ target: { value } }) => isOneOf(GRAINS, value) && onGrain(value)}
    >
      {data.grains.map((grain) => (
        <option key={grain} value={grain}>
          {text.grains[grain]}
        </option>
      ))}
    </select>
  );
}

/** Numbers or years in bins: drag over them, move the ends or type the bounds to keep a range. */
export function Histogram(props: {
  list: OwnList;
  column: number;
  data: BinnedFacet;
  counts: Uint32Array;
  onGrain: (grain: Grain) => void;
}) {
  const { list, column, data, counts, onGrain } = props;
  const { bins } = data;
  const { text, i18n } = useSpeaker();
  const { count } = i18n.formats;
  const name = at(list.table.names, column);
  const { chosen: standing, choose, sayEdge, sayBins } = useBinRange(list, column, data);
  const [pointed, setPointed] = useState<number | null>(null);
  const binAt = (share: number) => Math.min(bins.count - 1, Math.max(0, Math.floor(share * bins.count)));
  const binsOfFrame = ({ from, to }: Brushed): BinRange => [
    binAt(Math.min(from[0], to[0])),
    binAt(Math.max(from[0], to[0])),
  ];
  const { draft, handlers } = useBrush((frame) => choose(binsOfFrame(frame)));
  const chosen = draft ? binsOfFrame(draft) : standing;
  const isIn = (bin: number) => bin >= chosen[0] && bin <= chosen[1];
  const most = Math.max(1, ...counts.subarray(1));
  const told = draft ? chosen : pointed === null ? null : ([pointed, pointed] as const);
  const sumOf = ([low, high]: BinRange) => counts.subarray(low + 1, high + 2).reduce((a, b) => a + b, 0);
  const blank = at(counts, 0);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be drawn upon, and its legend would stand in the way.
    <div role="group" aria-label={text.distribution(name)}>
      <div
        className="own-columns"
        {...handlers}
        onPointerMove={(event) => {
          const { left, width } = event.currentTarget.getBoundingClientRect();
          setPointed(binAt((event.clientX - left) / width));
          handlers.onPointerMove(event);
        }}
        onPointerLeave={() => setPointed(null)}
      >
        <svg viewBox={`0 0 ${bins.count} 1`} preserveAspectRatio="none" aria-hidden="true">
          <path className="own-out" d={pathOf(counts, most, (bin) => !isIn(bin))} />
          <path className="own-in" d={pathOf(counts, most, isIn)} />
        </svg>
      </div>
      <Thumbs name={name} bins={bins} chosen={chosen} sayEdge={sayEdge} onChoose={choose} />
      <p className="own-axis small faint tabular">
        {told ? (
          <output>{text.bin(sayBins(told), sumOf(told), count(sumOf(told)))}</output>
        ) : (
          <>
            <span>{sayEdge(0, 0)}</span>
            <span>{sayEdge(bins.count - 1, 1)}</span>
          </>
        )}
      </p>
      {data.kind === 'years' && data.grains.length > 1 && (
        <GrainChoice name={name} data={data} onGrain={onGrain} />
      )}
      <RangeFields list={list} column={column} data={data} />
      {blank > 0 && <p className="small faint">{text.unread(blank, count(blank))}</p>}
    </div>
  );
}
