import { useMemo } from 'react';
import { indicatorsTexts } from '../../i18n/charts/indicators.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { useChronicle, useKnowledge } from '../../state/cooperation/knowledge.ts';
import { useActions, useApp, useScene } from '../../state/use-app.ts';
import { CHART_OPTIONS } from '../../state/view/charts.ts';
import { ChartFrame } from '../frame/frame.tsx';
import type { ChartSize } from '../frame/table.ts';
import { ChartChoice, useChartOption } from '../frame/use-option.tsx';
import { IndicatorsDrawing } from './drawing.tsx';
import { EventList } from './event-list.tsx';
import { selectEvents } from './events.ts';
import { SingleFigures, UnprintedPapers, type Wording } from './figures.tsx';
import { findingOfEvents, findingOfIndicators } from './finding.ts';
import { layoutIndicators } from './layout.ts';
import { panelsOf } from './panels.ts';
import { tableOfEvents, tableOfIndicators } from './table.ts';
import { createIndicatorWords } from './words.ts';
import { EventYears } from './years.tsx';
import './style.css';

const VIEWS = CHART_OPTIONS['indicators-view'];

/** Room for the bar that scrolls, so that it covers no number. */
const SCROLL_BAR = 16;
/** From this height on the years stand above the list of events, in CSS pixels. */
const ROOM_FOR_YEARS = 220;
const YEARS_HEIGHT = 74;
const EMPTY = { indicators: [], events: [] };

/** The figures and events that the source documents state, with their sources and cautions. */
export default function IndicatorsChart() {
  const i18n = useI18n();
  const { formats, locale } = i18n;
  const text = useTexts(indicatorsTexts);
  const catalog = useApp((state) => state.catalog);
  const { since } = useScene().filters;
  const { setFilters } = useActions();
  const { state: loadedChronicle, retry: retryChronicle } = useChronicle();
  const { state: knowledge, retry: retryKnowledge } = useKnowledge();
  const [view, setView] = useChartOption('indicators-view');

  const chronicle = loadedChronicle.status === 'ready' ? loadedChronicle.value : EMPTY;
  const wording = useMemo((): Wording => {
    const known = knowledge.status === 'ready' ? knowledge.value : null;
    const words = createIndicatorWords(i18n, text, catalog, known?.documents ?? new Map());
    return { words, texts: text, networks: known?.networks ?? new Map() };
  }, [i18n, text, catalog, knowledge]);
  const { words } = wording;
  const panels = useMemo(
    () => panelsOf(chronicle.indicators, words, text, catalog),
    [chronicle, words, text, catalog],
  );
  const { shown, hidden } = useMemo(() => selectEvents(chronicle.events, since), [chronicle, since]);
  const table = useMemo(
    () =>
      view === 'figures'
        ? tableOfIndicators(chronicle.indicators, words, text)
        : tableOfEvents(shown, words, text, locale),
    [view, chronicle, shown, words, text, locale],
  );

  const ofFigures = view === 'figures';
  const finding = ofFigures
    ? findingOfIndicators(chronicle.indicators, panels.length, words, text, formats)
    : findingOfEvents(shown, text, formats);
  const cited = new Set(chronicle.indicators.flatMap(({ sources }) => sources)).size;
  const hiddenNote =
    since && hidden > 0
      ? [text.hidden(hidden, formats.count(hidden), String(since[0]), String(since[1]))]
      : [];
  const status =
    [loadedChronicle.status, knowledge.status].find((candidate) => candidate !== 'ready') ?? 'ready';

  const figures = (size: ChartSize) => {
    const width = Math.max(0, size.width - SCROLL_BAR);
    const layout = layoutIndicators(panels, { width }, (source) => `${text.source} ${words.source(source)}`);
    return (
      <>
        <div style={{ position: 'relative', height: layout.height }}>
          <IndicatorsDrawing layout={layout} label={finding} />
        </div>
        <div className="indicator-subjects">
          <UnprintedPapers chronicle={chronicle} wording={wording} />
          <SingleFigures panels={panels} wording={wording} />
        </div>
      </>
    );
  };
  const events = ({ width, height }: ChartSize) => (
    <>
      {height >= ROOM_FOR_YEARS && (
        <div style={{ position: 'relative', height: YEARS_HEIGHT }}>
          <EventYears
            events={chronicle.events}
            width={Math.max(0, width - SCROLL_BAR)}
            height={YEARS_HEIGHT}
            label={text.unitEvents}
            texts={text}
          />
        </div>
      )}
      {shown.length === 0 && <p className="chart-state">{text.noEvents}</p>}
      <EventList events={shown} wording={wording} />
    </>
  );
  return (
    <ChartFrame
      id="indicators"
      finding={finding}
      unit={ofFigures ? text.unit : text.unitEvents}
      source={ofFigures ? text.footer(cited, formats.count(cited)) : text.footerEvents}
      notes={ofFigures ? [text.unfiltered] : hiddenNote}
      table={table}
      status={status}
      onRetry={() => {
        retryChronicle();
        retryKnowledge();
      }}
      controls={
        <>
          <ChartChoice
            label={text.view}
            values={VIEWS}
            value={view}
            nameOf={(id) => text.views[id]}
            onChange={setView}
          />
          {!ofFigures && hidden > 0 && (
            <button type="button" className="link-button" onClick={() => setFilters({ since: null })}>
              {text.showAll}
            </button>
          )}
        </>
      }
    >
      {(size) => (
        <div className="indicators" key={view}>
          {ofFigures ? figures(size) : events(size)}
        </div>
      )}
    </ChartFrame>
  );
}
