import type { KeyboardEventHandler } from 'react';
import { networksTexts } from '../../i18n/charts/networks.ts';
import { useTexts } from '../../i18n/i18n-context.tsx';
import type { SourceDocument } from '../../model/catalog/source-document.ts';
import type { Network } from '../../model/network.ts';
import { useIsCard } from '../frame/host.ts';
import { ChartSearch } from '../frame/search.tsx';
import { NetworksComparison } from './comparison.tsx';
import { NetworksList } from './list.tsx';
import { NetworkPage } from './page.tsx';
import type { DirectoryChoice, NetworkRow, NetworkSort } from './rows.ts';
import type { NetworkWords } from './words.ts';

/** From this width on the list stays beside an opened network, in CSS pixels. */
const ROOM_FOR_BOTH = 1000;
const LIST_WIDTH = 340;
/** On a card only rows that are whole are shown: the head of the list, and a row whose name takes two lines, in CSS pixels. */
const CARD_HEAD = 36;
const CARD_ROW = 50;

/** The list of networks, the page of the opened one, or two held against each other. */
export function NetworksBody(props: {
  width: number;
  height: number;
  rows: readonly NetworkRow[];
  choice: DirectoryChoice;
  onSort: (sort: NetworkSort) => void;
  onSearch: (query: string) => void;
  opened: Network | undefined;
  compared: Network | undefined;
  /** Whether the opened network links nearly everyone with everyone. */
  broad: boolean;
  /** The network that was open last, to which the focus returns. */
  last: string | null;
  words: NetworkWords;
  documents: ReadonlyMap<string, SourceDocument>;
  onKeyDown: KeyboardEventHandler;
}) {
  const {
    width,
    height,
    rows: all,
    choice,
    onSort,
    onSearch,
    opened,
    compared,
    broad,
    last,
    words,
    documents,
    onKeyDown,
  } = props;
  const text = useTexts(networksTexts);
  const isWide = width >= ROOM_FOR_BOTH;
  const isCard = useIsCard('networks');
  const rows = isCard ? all.slice(0, Math.max(1, Math.floor((height - CARD_HEAD) / CARD_ROW))) : all;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape goes back one step from wherever the focus is inside.
    <div className="networks" data-beside={(opened && isWide) || undefined} onKeyDown={onKeyDown}>
      {(!opened || isWide) && (
        <div className="networks-directory">
          {!isCard && (
            <ChartSearch
              label={text.search}
              className="networks-search"
              value={choice.query}
              onChange={onSearch}
            />
          )}
          {rows.length === 0 && <p className="chart-state">{text.none}</p>}
          <div className="networks-scroll" hidden={rows.length === 0}>
            <NetworksList
              width={opened ? LIST_WIDTH : width}
              label={text.columns.name}
              {...{ rows, choice, onSort, last, words }}
            />
          </div>
        </div>
      )}
      {opened && (
        <div className="networks-scroll" key={`${opened.id} ${compared?.id ?? ''}`}>
          {compared ? (
            <NetworksComparison first={opened} second={compared} words={words} />
          ) : (
            <NetworkPage network={opened} words={words} documents={documents} broad={broad} />
          )}
        </div>
      )}
    </div>
  );
}
