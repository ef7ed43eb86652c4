import { useMemo } from 'react';
import { indicatorsTexts } from '../../i18n/charts/indicators.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { useActions, useApp, useScene } from '../../state/use-app.ts';
import { CHART_OPTIONS } from '../../state/view/charts.ts';
import { ChartFrame } from '../frame/frame.tsx';
import { ChartChoice, useChartOption } from '../frame/use-option.tsx';
import { selectEvents } from './events.ts';
import { findingOfEvents, findingOfIndicators, findingOfSpending } from './finding.ts';
import { panelsOf } from './panels.ts';
import { rankSpending } from './spending/ranking.ts';
import { tableOfEvents, tableOfIndicators } from './table.ts';
import { useLoaded } from './use-loaded.ts';
import { EventsView, FiguresView } from './views.tsx';

import './style.css';

const VIEWS = CHART_OPTIONS['indicators-view'];

/** The figures and events that the source documents state, with their sources and cautions. */
export default function IndicatorsChart() {
  const { formats, locale } = useI18n();
  const text = useTexts(indicatorsTexts);
  const catalog = useApp((state) => state.catalog);
  const { filters } = useScene();
  const { since, country, group, region } = filters;
  const { setFilters } = useActions();
  const { chronicle, papers, wording, status, retry } = useLoaded();
  const [view, setView] = useChartOption('indicators-view');

  const { words } = wording;
  const panels = useMemo(
    () => panelsOf(chronicle.indicators, words, text, catalog),
    [chronicle, words, text, catalog],
  );
  const ranking = useMemo(
    () => rankSpending(chronicle.spending, catalog, { country, group, region }),
    [chronicle, catalog, country, group, region],
  );
  const { shown, hidden } = useMemo(() => selectEvents(chronicle.events, since), [chronicle, since]);
  const table = useMemo(
    () =>
      view === 'figures'
        ? tableOfIndicators(chronicle.indicators, ranking, papers, words, text)
        : tableOfEvents(shown, words, text, locale),
    [view, chronicle, papers, ranking, shown, words, text, locale],
  );

  const ofFigures = view === 'figures';
  const finding = ofFigures
    ? (findingOfSpending(ranking, words, text, formats) ??
      findingOfIndicators(chronicle.indicators, panels.length, words, text, formats))
    : findingOfEvents(shown, text, formats);
  const cited = new Set(chronicle.indicators.flatMap(({ sources }) => sources)).size;
  const hiddenNote =
    since && hidden > 0
      ? [text.hidden(hidden, formats.count(hidden), String(since[0]), String(since[1]))]
      : [];
  return (
    <ChartFrame
      id="indicators"
      finding={finding}
      unit={ofFigures ? text.unit : text.unitEvents}
      source={ofFigures ? text.footer(cited, formats.count(cited)) : text.footerEvents}
      notes={ofFigures ? [text.unfiltered] : hiddenNote}
      table={table}
      status={status}
      onRetry={retry}
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
          {ofFigures ? (
            <FiguresView {...{ size, chronicle, papers, ranking, panels, wording }} label={finding} />
          ) : (
            <EventsView {...{ size, shown, wording }} events={chronicle.events} />
          )}
        </div>
      )}
    </ChartFrame>
  );
}
