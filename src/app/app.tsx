import { useState } from 'react';
import { type I18n, I18nProvider, type NamePoint, useI18n } from '../i18n/i18n-context.tsx';
import type { WorldFile } from '../map/vector/world-file.ts';
import { OrderProvider } from '../panels/results/use-order.tsx';
import { useCheckFocus } from '../state/cooperation/use-check-focus.ts';
import { reportLanguage } from '../state/problems.ts';
import { useActions, useView } from '../state/use-app.ts';
import { Later } from '../ui/later.tsx';
import { lazyPart } from '../ui/lazy-part.ts';
import { FirstVisitLater } from './first-visit/first-visit-later.tsx';
import { useBriefingSwitch } from './hosts/use-briefing-switch.ts';
import { useComposing } from './hosts/use-composing.ts';
import { useShortcuts } from './keys/use-shortcuts.ts';
import type { Arrival } from './notices.tsx';
import { PageTitle } from './page-title.ts';
import { OnPaper } from './print/on-paper.tsx';
import { SearchLater } from './search/search-later.tsx';
import { useWindows } from './use-windows.ts';
import { Windows } from './windows.tsx';
import { EmbedBar } from './workspace/embed-bar.tsx';
import { Header } from './workspace/header/header.tsx';
import { Stage } from './workspace/stage.tsx';
import { useKeepFocus } from './workspace/use-keep-focus.ts';
import { useWorkspace } from './workspace/use-workspace.ts';
import './app.css';
import './print/print.css';

const OwnLists = lazyPart(() => import('./own/own-lists.tsx'));
const PlaceNames = lazyPart(() => import('./place-names/place-names.tsx'));

interface AppProps {
  readonly world: WorldFile;
  readonly arrival: Arrival;
  /** Whether a briefing is all that there is: its presentation has no end. */
  readonly isAlone?: boolean;
}

function Shell({ world, arrival, isAlone = false }: AppProps) {
  const { messages } = useI18n();
  useKeepFocus();
  useCheckFocus();
  const windows = useWindows();
  const briefing = useBriefingSwitch(windows.close);
  const composing = useComposing();
  const hasOwn = useView((view) => view.own !== null);
  const workspace = useWorkspace({
    composes: composing.start !== null,
    explores: briefing.explores,
  });
  const { presents, embed, choose, toggle } = workspace;
  const { undo, redo } = useActions();
  const addView = () => void composing.addView();
  useShortcuts({
    undo,
    redo,
    search: () => workspace.searchRef.current?.focus(),
    layoutMap: () => choose('map'),
    layoutSplit: () => choose('split'),
    layoutCharts: () => choose('charts'),
    layoutTable: () => choose('table'),
    ...toggle,
    keys: windows.open('keys'),
    addView,
    back: workspace.back,
  });
  return (
    <OrderProvider>
      <div className="app" data-presents={presents || undefined}>
        <PageTitle />
        <button type="button" className="skip-link" onClick={workspace.focusResults}>
          {messages.app.skipToResults}
        </button>
        {embed && <EmbedBar />}
        {!embed && !presents && (
          <Header workspace={workspace} onExport={windows.export} onAddView={addView} onOpen={windows.open} />
        )}
        <OnPaper part="head" />
        <FirstVisitLater arrival={arrival} onPresent={briefing.start} />
        <Stage
          workspace={workspace}
          world={world}
          arrival={arrival}
          isAlone={isAlone}
          briefing={briefing}
          composing={composing}
          onHandOut={windows.orderHandOut}
        />
        <OnPaper part="tail" />
        <Windows windows={windows} world={world} briefing={briefing} composing={composing} />
        <SearchLater />
        <Later>{hasOwn && <OwnLists />}</Later>
      </div>
    </OrderProvider>
  );
}

/** The whole interface, in the language of the View. */
export function App({ i18n, ...props }: AppProps & { i18n: I18n }) {
  const locale = useView((view) => view.locale);
  const isRound = useView((view) => view.area?.kind === 'circle');
  const [namePoint, setNamePoint] = useState<NamePoint>();
  return (
    <I18nProvider initial={i18n} locale={locale} onFail={reportLanguage} namePoint={namePoint}>
      <Shell {...props} />
      <Later>{isRound && <PlaceNames onNames={setNamePoint} />}</Later>
    </I18nProvider>
  );
}
