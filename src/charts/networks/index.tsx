import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { networksTexts } from '../../i18n/charts/networks.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { SourceDocument } from '../../model/catalog/source-document.ts';
import type { Network } from '../../model/network.ts';
import { useKnowledge } from '../../state/cooperation/knowledge.ts';
import { useCooperation } from '../../state/cooperation/use-cooperation.ts';
import { useActions, useApp, useView } from '../../state/use-app.ts';
import { ChartFrame } from '../frame/frame.tsx';
import { NetworksBody } from './body.tsx';
import { CompareSelect, DirectoryControls } from './controls.tsx';
import { BackToDirectory } from './page.tsx';
import { type DirectoryChoice, listNetworks, rowsOfNetworks, sortedBy } from './rows.ts';
import {
  noteDirectory,
  type Statement,
  type StatementWords,
  stateDirectory,
  stateNetwork,
  stateOverlap,
} from './statement.ts';
import { createNetworkWords } from './words.ts';
import './networks.css';

const START: DirectoryChoice = {
  query: '',
  form: null,
  kind: null,
  everything: false,
  sort: 'name',
  descending: false,
};

const NONE: ReadonlyMap<string, Network> = new Map();
const NO_DOCUMENTS: ReadonlyMap<string, SourceDocument> = new Map();

/** The networks that are open, as far as they are loaded, and the id of the one that was open last. */
function useOpened(networks: ReadonlyMap<string, Network>) {
  const openedId = useView((view) => view.network);
  const comparedId = useView((view) => view.compare);
  const last = useRef<string | null>(null);
  last.current = openedId ?? last.current;
  return {
    opened: openedId === null ? undefined : networks.get(openedId),
    compared: comparedId === null || comparedId === openedId ? undefined : networks.get(comparedId),
    last: last.current,
  };
}

/** The directory of cooperation networks: a list, the page of the opened one, or two held against each other. */
export default function NetworksChart() {
  const i18n = useI18n();
  const { formats, locale } = i18n;
  const text = useTexts(networksTexts);
  const catalog = useApp((state) => state.catalog);
  const { setFocus } = useActions();
  const { state: knowledge, retry } = useKnowledge();
  const { state: cooperation } = useCooperation();
  const [choice, setChoice] = useState(START);

  const networks = knowledge.status === 'ready' ? knowledge.value.networks : NONE;
  const rows = useMemo(
    () => (cooperation.status === 'ready' ? rowsOfNetworks(networks, cooperation.value) : []),
    [networks, cooperation],
  );
  const words = useMemo(() => createNetworkWords(i18n, text, catalog), [i18n, text, catalog]);
  const directory = useMemo(() => {
    const { kinds, forms, scopes } = text;
    return listNetworks(rows, choice, { locale, compare: formats.compare, kinds, forms, scopes });
  }, [rows, choice, locale, formats, text]);
  const { opened, compared, last } = useOpened(networks);
  const documents = knowledge.status === 'ready' ? knowledge.value.documents : NO_DOCUMENTS;

  const statement = useMemo((): Statement => {
    const { count, compare, share } = formats;
    const write: StatementWords = { text, words, locale, count, compare, share, documents };
    if (opened && compared) return stateOverlap(opened, compared, write);
    if (opened) return stateNetwork(opened, catalog.countries.size, write);
    return stateDirectory(directory, networks.size, write);
  }, [opened, compared, directory, networks, documents, words, text, formats, locale, catalog]);
  const { count, list } = formats;
  const notes = opened ? [] : noteDirectory(directory, { text, locale, count, list });

  const stepBack = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !opened) return;
    event.stopPropagation();
    setFocus(compared ? { compare: null } : { network: null, compare: null });
  };
  const tools = opened
    ? {
        action: <BackToDirectory onKeyDown={stepBack} />,
        controls: <CompareSelect networks={[...networks.values()]} onKeyDown={stepBack} />,
      }
    : {
        controls: (
          <DirectoryControls
            choice={choice}
            leftOut={directory.leftOut}
            onChange={(patch) => setChoice((before) => ({ ...before, ...patch }))}
          />
        ),
      };
  return (
    <ChartFrame
      id="networks"
      {...statement}
      unit={text.unit}
      notes={notes}
      status={knowledge.status}
      onRetry={retry}
      {...tools}
    >
      {({ width, height }) => (
        <NetworksBody
          rows={directory.rows}
          onSearch={(query) => setChoice((before) => ({ ...before, query }))}
          onSort={(sort) => setChoice((before) => sortedBy(before, sort))}
          broad={rows.some((row) => row.network === opened && row.broad)}
          onKeyDown={stepBack}
          {...{ width, height, choice, opened, compared, last, words, documents }}
        />
      )}
    </ChartFrame>
  );
}
