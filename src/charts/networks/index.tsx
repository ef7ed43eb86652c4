import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { networksTexts } from '../../i18n/charts/networks.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { Network } from '../../model/network.ts';
import { memberCountries } from '../../state/cooperation/cooperation.ts';
import { useKnowledge } from '../../state/cooperation/knowledge.ts';
import { useCooperation } from '../../state/cooperation/use-cooperation.ts';
import { useActions, useApp, useView } from '../../state/use-app.ts';
import { ChartFrame } from '../frame/frame.tsx';
import type { ChartSize, ChartTable } from '../frame/table.ts';
import { NetworksComparison } from './comparison.tsx';
import { CompareSelect, DirectoryControls } from './controls.tsx';
import { compareNetworks } from './layout.ts';
import { NetworksList } from './list.tsx';
import { BackToDirectory, NetworkPage } from './page.tsx';
import { type DirectoryChoice, listNetworks, type NetworkSort, rowsOfNetworks } from './rows.ts';
import { type TableWords, tableOfDirectory, tableOfMembers, tableOfOverlap } from './table.ts';
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

/** From this width on the list stays beside an opened network, in CSS pixels. */
const ROOM_FOR_BOTH = 1000;
const LIST_WIDTH = 340;

const NONE: ReadonlyMap<string, Network> = new Map();

/** What the chart says now, in a sentence, and its numbers. */
interface Statement {
  readonly finding: string;
  readonly table: ChartTable;
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
  const openedId = useView((view) => view.network);
  const comparedId = useView((view) => view.compare);
  const [choice, setChoice] = useState(START);
  const last = useRef<string | null>(null);
  last.current = openedId ?? last.current;

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
  const opened = openedId === null ? undefined : networks.get(openedId);
  const compared = comparedId === null || comparedId === openedId ? undefined : networks.get(comparedId);
  const documents = knowledge.status === 'ready' ? knowledge.value.documents : undefined;

  const state = useMemo((): Statement => {
    const { count, compare, share } = formats;
    const table: TableWords = { text, words, locale, count, compare, documents: documents ?? new Map() };
    const shortName = ({ acronym, name }: Network) => acronym ?? name[locale];
    if (opened && compared) {
      const { parts, jaccard } = compareNetworks(opened, compared);
      const both = parts[1].countries.length;
      const [first, second] = [shortName(opened), shortName(compared)];
      return {
        finding:
          jaccard === null
            ? text.comparedNone(first, second)
            : text.compared(first, second, both, count(both), share(jaccard)),
        table: tableOfOverlap(opened, compared, table),
      };
    }
    if (opened) {
      const members = memberCountries(opened).length;
      const ofAll = share(members / Math.max(1, catalog.countries.size));
      return {
        finding:
          members === 0
            ? text.openedNone(opened.name[locale])
            : text.opened(opened.name[locale], members, count(members), ofAll),
        table: tableOfMembers(opened, table),
      };
    }
    const { rows: listed, forms } = directory;
    const ofForm = (form: Network['form']) => count(forms.get(form) ?? 0);
    return {
      finding: text.finding(
        count(listed.length),
        count(networks.size),
        ofForm('joint-research'),
        ofForm('forum-membership'),
        ofForm('intergovernmental'),
      ),
      table: tableOfDirectory(listed, table),
    };
  }, [opened, compared, directory, networks, documents, words, text, formats, locale, catalog]);

  const broad = directory.rows
    .filter((row) => row.broad)
    .map(({ network }) => network.acronym ?? network.name[locale]);
  const notes = opened
    ? []
    : [
        ...(directory.leftOut > 0 ? [text.leftOut(directory.leftOut, formats.count(directory.leftOut))] : []),
        ...(broad.length > 0 ? [text.broadNote(formats.list(broad))] : []),
      ];

  const sortBy = (sort: NetworkSort) =>
    setChoice((before) => ({
      ...before,
      sort,
      // Most members first is what a reader asks for, of anything else the beginning.
      descending: before.sort === sort ? !before.descending : sort === 'members',
    }));
  const stepBack = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !opened) return;
    event.stopPropagation();
    setFocus(compared ? { compare: null } : { network: null, compare: null });
  };
  const list = (width: number) => (
    <NetworksList
      rows={directory.rows}
      width={width}
      choice={choice}
      onSort={sortBy}
      last={last.current}
      words={words}
      label={text.columns.name}
    />
  );
  const draw = ({ width }: ChartSize) => (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape goes back one step from wherever the focus is inside.
    <div
      className="networks"
      data-beside={(opened && width >= ROOM_FOR_BOTH) || undefined}
      onKeyDown={stepBack}
    >
      {(!opened || width >= ROOM_FOR_BOTH) && (
        <div className="networks-scroll">{list(opened ? LIST_WIDTH : width)}</div>
      )}
      {opened && (
        <div className="networks-scroll" key={`${opened.id} ${compared?.id ?? ''}`}>
          {compared ? (
            <NetworksComparison first={opened} second={compared} words={words} />
          ) : (
            <NetworkPage
              network={opened}
              words={words}
              documents={documents ?? new Map()}
              broad={rows.some((row) => row.network === opened && row.broad)}
            />
          )}
        </div>
      )}
    </div>
  );
  return (
    <ChartFrame
      id="networks"
      finding={state.finding}
      unit={text.unit}
      notes={notes}
      table={state.table}
      status={knowledge.status}
      onRetry={retry}
      empty={directory.rows.length === 0 && !opened ? text.none : null}
      controls={
        opened ? (
          // biome-ignore lint/a11y/noStaticElementInteractions: Escape goes back from the controls as from the page below them.
          <div className="networks-controls" onKeyDown={stepBack}>
            <BackToDirectory />
            <CompareSelect networks={[...networks.values()]} />
          </div>
        ) : (
          <DirectoryControls
            choice={choice}
            leftOut={directory.leftOut}
            onChange={(patch) => setChoice((before) => ({ ...before, ...patch }))}
          />
        )
      }
    >
      {draw}
    </ChartFrame>
  );
}
