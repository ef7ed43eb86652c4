import { memo, useCallback, useMemo, useState } from 'react';
import { matrixTexts } from '../../i18n/charts/matrix.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { Network } from '../../model/network.ts';
import { isInPlace } from '../../state/cooperation/cooperation.ts';
import type { Loading } from '../../state/cooperation/knowledge.ts';
import { useApp, useView } from '../../state/use-app.ts';
import { ChartFrame } from '../frame/frame.tsx';
import type { ChartSize } from '../frame/table.ts';
import { useChartOption } from '../frame/use-option.tsx';
import { BroadSwitch, MatrixControls } from './controls.tsx';
import { CountryMatrix } from './drawing/countries.tsx';
import { RegionMatrix } from './drawing/region-cells.tsx';
import type { RowsChoice } from './drawing/rows.ts';
import { chosenTies, findOfCountries, findOfRegions } from './finding.ts';
import { noteMatrix } from './notes.ts';
import { sumByRegion } from './regions.ts';
import { tableOfMeasures, tableOfPairs, tableOfRegions } from './table.ts';
import { MatrixMeasures, type TableOf } from './ties/measures.tsx';
import { buildTies, type Partner, type SeenTies, type Ties } from './ties/ties.ts';
import { useTies } from './ties/use-ties.ts';
import { createMatrixWords } from './words.ts';
import './style.css';

/** Widths that the measures have beside the cells, and the least that is left to the cells then. */
const MEASURES = { least: 230, most: 300, share: 0.26 } as const;
const LEAST_CELLS = 330;
const LEAST_HEIGHT = 260;
/** Beyond it the cells have no use for more. */
const WIDEST_CELLS = 1200;
const GAP = 20;

/** The boxes of the cells and of the measures: side by side where there is room, otherwise one below the other. */
function splitBox({ width, height }: ChartSize): { readonly isNarrow: boolean; readonly cells: ChartSize } {
  const measures = Math.max(MEASURES.least, Math.min(MEASURES.most, width * MEASURES.share));
  const beside = width - GAP - measures;
  const isNarrow = beside < LEAST_CELLS;
  return {
    isNarrow,
    // One below the other, the box is scrolled anyway.
    cells: isNarrow
      ? { width, height: Math.max(height, LEAST_HEIGHT) }
      : { width: Math.min(WIDEST_CELLS, beside), height },
  };
}

/** The chart as soon as there are numbers; it draws again only when something of what it shows is another. */
const MatrixFrame = memo(function MatrixFrame(props: {
  seen: SeenTies | null;
  status: Loading<SeenTies>['status'];
  networks: ReadonlyMap<string, Network>;
  onRetry: () => void;
}) {
  const { seen, status, networks, onRetry } = props;
  const i18n = useI18n();
  const { formats } = i18n;
  const text = useTexts(matrixTexts);
  const catalog = useApp((state) => state.catalog);
  const [level] = useChartOption('matrix-level');
  const [order] = useChartOption('matrix-order');
  const [shown] = useChartOption('matrix-show');
  const [all, setAll] = useState(false);
  const [tableOf, setTableOf] = useState<TableOf>('pairs');
  const country = useView((view) => view.country);
  const region = useView((view) => view.region);
  const group = useView((view) => view.group);
  const broad = useView((view) => view.broad);

  const ties = useMemo<Ties>(
    () => seen?.ties ?? buildTies({ networks: [], links: [], catalog }, new Map(), 'both'),
    [seen, catalog],
  );
  const words = useMemo(
    () => createMatrixWords(i18n, text, catalog, networks),
    [i18n, text, catalog, networks],
  );
  const place = useMemo(() => ({ country, region, group }), [country, region, group]);
  const isChosen = useCallback(
    (partner: Partner) => isInPlace(partner.country, place, catalog),
    [place, catalog],
  );
  const pairs = useMemo(() => chosenTies(ties, isChosen), [ties, isChosen]);
  const rows = useMemo<RowsChoice>(
    () => ({
      order,
      isChosen,
      nameOf: (partner) => words.country(partner.country),
      compare: formats.compare,
      first: pairs[0] ? [pairs[0].first, pairs[0].second] : [],
    }),
    [order, isChosen, words, formats, pairs],
  );
  const regions = useMemo(() => sumByRegion(ties), [ties]);
  const write = { text, formats, words };
  const table = useMemo(() => {
    const writing = { text, formats, words };
    if (tableOf === 'measures') return tableOfMeasures(ties, writing);
    return level === 'region' ? tableOfRegions(regions, writing) : tableOfPairs(ties, pairs, writing);
  }, [tableOf, level, ties, pairs, regions, text, formats, words]);
  const tableIsCut = level === 'country' && tableOf === 'pairs';
  const finding =
    level === 'region'
      ? findOfRegions(regions, write)
      : findOfCountries(ties, pairs, country.length === 1 ? (country[0] ?? null) : null, write);
  const unit = level === 'region' ? `${text.units[shown]}, ${text.unitOfRegions}` : text.units[shown];
  const notes = seen
    ? noteMatrix({
        cooperation: seen.cooperation,
        ties,
        broad,
        shown,
        pairs: tableIsCut ? pairs.length : 0,
        words,
        text,
        formats,
      })
    : [];
  const isEmpty = ties.ties.length === 0;
  const broadSwitch = <BroadSwitch networks={networks} words={words} />;
  return (
    <ChartFrame
      id="matrix"
      finding={seen ? finding : ''}
      unit={unit}
      notes={notes}
      status={status}
      onRetry={onRetry}
      empty={isEmpty ? text.empty : null}
      controls={
        <MatrixControls total={ties.partners.length} all={all} onAll={setAll}>
          {isEmpty && broadSwitch}
        </MatrixControls>
      }
      table={table}
      fileTable={() => (tableIsCut ? tableOfPairs(ties, pairs, write, pairs.length) : table)}
    >
      {(size) => {
        const { isNarrow, cells } = splitBox(size);
        return (
          <div className="matrix" data-narrow={isNarrow || undefined}>
            <div className="matrix-drawing" style={cells}>
              {level === 'region' ? (
                <RegionMatrix size={cells} name={finding} ties={regions} words={words} filters={place} />
              ) : (
                <CountryMatrix
                  size={cells}
                  name={finding}
                  ties={ties}
                  words={words}
                  rows={rows}
                  all={all}
                  filters={place}
                />
              )}
            </div>
            <MatrixMeasures
              ties={ties}
              words={words}
              chosen={country}
              tableOf={tableOf}
              onTableOf={setTableOf}
            >
              {broadSwitch}
            </MatrixMeasures>
          </div>
        );
      }}
    </ChartFrame>
  );
});

/** Who cooperates with whom: countries or regions by shared networks and stated links; a click filters by both ends. */
export default function MatrixChart() {
  const [shown] = useChartOption('matrix-show');
  const { state, networks, retry } = useTies(shown);
  return (
    <MatrixFrame
      seen={state.status === 'ready' ? state.value : null}
      status={state.status}
      networks={networks}
      onRetry={retry}
    />
  );
}
