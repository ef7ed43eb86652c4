import { lazy, useCallback, useMemo, useRef, useState } from 'react';
import type { HandOutOrder } from '../briefing/library/hand-out-formats.ts';
import { leastHeightOf } from '../charts/index.ts';
import { type I18n, I18nProvider, useI18n } from '../i18n/i18n-context.tsx';
import { MapStage } from '../map/map-stage.tsx';
import type { WorldFile } from '../map/vector/world-file.ts';
import { FiltersPanel } from '../panels/filters/filters-panel.tsx';
import { ResultsPanel } from '../panels/results/results-panel.tsx';
import { StatusLine } from '../panels/results/status-line.tsx';
import { OrderProvider } from '../panels/results/use-order.tsx';
import { useCheckFocus } from '../state/cooperation/use-check-focus.ts';
import { useActions, useView } from '../state/use-app.ts';
import { Later } from '../ui/later.tsx';
import { useSize } from '../ui/use-size.ts';
import { type DialogId, Dialogs } from './dialogs/dialogs.tsx';
import { ComposePlace } from './hosts/compose-place.tsx';
import type { ExportItem } from './hosts/export-items.ts';
import { PresentPlace } from './hosts/present-place.tsx';
import { useBriefingSwitch } from './hosts/use-briefing-switch.ts';
import { useComposing } from './hosts/use-composing.ts';
import { type Arrival, Notices } from './notices.tsx';
import { PageTitle } from './page-title.ts';
import { SearchLater } from './search-later.tsx';
import { useShortcuts } from './use-shortcuts.ts';
import { useTheme } from './use-theme.ts';
import { ChartsPanel } from './workspace/charts-panel.tsx';
import { DetailsPanel } from './workspace/details-panel.tsx';
import { dockHeight, useDockSize } from './workspace/dock-size.ts';
import { EmbedBar } from './workspace/embed-bar.tsx';
import { focusFirstResult } from './workspace/focus-first-result.ts';
import { Header } from './workspace/header.tsx';
import { freeWidth, mapPadding } from './workspace/map-padding.ts';
import { Panel } from './workspace/panel.tsx';
import { PanelTabs } from './workspace/panel-tabs.tsx';
import { type PanelId, usePanels } from './workspace/panels-state.ts';
import { TableView } from './workspace/table-view.tsx';
import { useEnlarged } from './workspace/use-enlarged.ts';
import { useKeepFocus } from './workspace/use-keep-focus.ts';
import { useShowCharts } from './workspace/use-show-charts.ts';

const ExportHost = lazy(() => import('./hosts/export-host.tsx'));
const HandOutHost = lazy(() => import('./hosts/hand-out-host.tsx'));

interface AppProps {
  readonly world: WorldFile;
  readonly arrival: Arrival;
  /** Whether a briefing is all that there is: its presentation has no end. */
  readonly isAlone?: boolean;
}

function Shell({ world, arrival, isAlone = false }: AppProps) {
  const { messages } = useI18n();
  const theme = useTheme();
  useKeepFocus();
  useCheckFocus();
  const { room, open, toggle } = usePanels();
  const narrow = room === 'narrow';
  const presents = useView((view) => view.briefing !== null);
  const isSiteShown = useView((view) => view.site !== null && !view.embed && view.briefing === null);
  const { select, undo, redo } = useActions();
  const [dialog, setDialog] = useState<DialogId | null>(null);
  const closeDialog = useCallback(() => setDialog(null), []);
  const briefing = useBriefingSwitch(closeDialog);
  const composing = useComposing();
  const writes = composing.start !== null && !presents;
  const selected = isSiteShown && !writes;
  const [handOut, setHandOut] = useState<HandOutOrder | null>(null);
  const embed = useView((view) => view.embed);
  const chosenCharts = useView((view) => view.chart.length);
  // A step says itself which charts it shows.
  const shows = (panel: PanelId) =>
    presents
      ? panel === 'charts' && chosenCharts > 0 && (!narrow || briefing.charts.shown)
      : !embed && open.includes(panel);
  const [table, setTable] = useState(false);
  const [enlarged, enlarge] = useEnlarged(shows('charts') && !(narrow && selected));
  const dockSize = useDockSize();
  const stageRef = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(stageRef) ?? { width: window.innerWidth, height: window.innerHeight };
  // Null until something is exported for the first time.
  const [exports, setExports] = useState<{ readonly item: ExportItem | null } | null>(null);
  const endExport = useCallback(() => setExports({ item: null }), []);
  const searchRef = useRef<HTMLInputElement>(null);
  const listRef = useRef<HTMLDivElement>(null);
  const tableRef = useRef<HTMLElement>(null);

  const focusResults = () => {
    if (!table && !shows('results')) toggle('results');
    focusFirstResult(table ? tableRef : listRef, table ? 'tbody button' : 'button');
  };
  const leaveTable = useCallback(() => {
    setTable(false);
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.details-close')?.focus());
  }, []);
  const back = () => {
    if (enlarged) enlarge(null);
    else if (table) setTable(false);
    else if (selected) select(null);
    else if (narrow && open[0]) toggle(open[0]);
  };
  useShortcuts({
    search: () => searchRef.current?.focus(),
    undo,
    redo,
    filters: () => toggle('filters'),
    results: () => toggle('results'),
    charts: () => toggle('charts'),
    table: () => setTable(!table),
    keys: () => setDialog('keys'),
    addView: () => void composing.addView(),
    back,
  });

  // The editor of a briefing takes the place of the results; in a narrow room one sheet stands at a time.
  const isEditorShown = writes && !(narrow && open.length > 0);
  const side = shows('results') || selected || isEditorShown;
  const [filters, charts] = [shows('filters'), shows('charts')];
  const leastHeight = useView((view) => leastHeightOf(view.chart));
  const free = { width: freeWidth(width, { room, filters, side, presents }), height };
  const dock = dockHeight(dockSize.size, free, leastHeight);
  const covered = enlarged !== null;
  const sheet = selected || presents || writes || open.length > 0;
  const padding = useMemo(
    () => mapPadding({ room, height, filters, side, dock: charts ? dock : 0, sheet, presents }),
    [room, height, filters, side, charts, dock, sheet, presents],
  );
  useShowCharts(() => {
    if (!charts && !presents) toggle('charts');
  });

  return (
    <OrderProvider>
      <div
        className="app"
        data-presents={presents || undefined}
        data-room={room}
        data-side={side}
        data-left={filters}
      >
        <PageTitle />
        <button type="button" className="skip-link" onClick={focusResults}>
          {messages.app.skipToResults}
        </button>
        {embed && <EmbedBar />}
        {!embed && !presents && (
          <Header
            covered={covered}
            narrow={narrow}
            searchRef={searchRef}
            onLeaveSearch={focusResults}
            onExport={(item) => setExports({ item })}
            table={table}
            onTable={() => setTable(!table)}
            onBriefings={() => setDialog('briefings')}
            onAddView={() => void composing.addView()}
            onAbout={() => setDialog('about')}
            onKeys={() => setDialog('keys')}
          />
        )}
        <div ref={stageRef} className="stage" inert={table}>
          {presents && (
            <PresentPlace briefing={briefing} isAlone={isAlone} hasCharts={narrow && chosenCharts > 0} />
          )}
          {filters && (
            <Panel
              id="filters"
              name={messages.panels.filters}
              covered={covered}
              onFold={() => toggle('filters')}
            >
              <FiltersPanel />
            </Panel>
          )}
          <main aria-label={messages.panels.map} inert={covered}>
            <MapStage world={world} theme={theme} padding={padding} />
          </main>
          <div className="side" hidden={!side} inert={covered}>
            {!writes && <DetailsPanel />}
            <ComposePlace
              composing={composing}
              hidden={!isEditorShown}
              withCharts={charts}
              onPresent={briefing.start}
              onHandOut={setHandOut}
            />
            {shows('results') && !isEditorShown && !(narrow && selected) && (
              <Panel
                id="results"
                name={messages.panels.results}
                focusAfter={narrow ? '.details-close, [data-tab="results"]' : undefined}
                onFold={() => toggle('results')}
              >
                <ResultsPanel listRef={listRef} />
              </Panel>
            )}
          </div>
          {charts && !(narrow && selected) && (
            <ChartsPanel
              narrow={narrow}
              dock={dockSize}
              height={dock}
              onFold={() => toggle('charts')}
              enlarged={enlarged}
              onEnlarge={enlarge}
            />
          )}
          <div
            className="over-map"
            inert={covered}
            style={{ left: narrow ? 0 : padding.left, right: narrow ? 0 : padding.right }}
          >
            <StatusLine />
            {!embed && !presents && (
              <>
                <PanelTabs
                  room={room}
                  open={isEditorShown && !narrow ? [...open, 'results'] : open}
                  toggle={toggle}
                />
                <Notices arrival={arrival} />
              </>
            )}
          </div>
        </div>
        {table && <TableView tableRef={tableRef} onClose={() => setTable(false)} onVisit={leaveTable} />}
        <Dialogs
          dialog={dialog}
          onClose={closeDialog}
          onPresent={briefing.start}
          onWrite={composing.write}
          onBegin={composing.begin}
          onHandOut={setHandOut}
        />
        <Later>{handOut && <HandOutHost order={handOut} world={world} />}</Later>
        <SearchLater />
        <Later>{exports && <ExportHost item={exports.item} onDone={endExport} />}</Later>
      </div>
    </OrderProvider>
  );
}

/** The whole interface, in the language of the View. */
export function App({ i18n, ...props }: AppProps & { i18n: I18n }) {
  const locale = useView((view) => view.locale);
  return (
    <I18nProvider initial={i18n} locale={locale}>
      <Shell {...props} />
    </I18nProvider>
  );
}
