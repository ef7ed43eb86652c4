import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../../../i18n/i18n-context.tsx';
import { ownTexts } from '../../../i18n/own.ts';
import { withText } from '../../../model/own/explore/change-filters.ts';
import { exploreList, useAskedRow } from '../../../state/own/explored.ts';
import { takeFocus } from '../../../state/own/first-focus.ts';
import { useLists } from '../../../state/own/lists.ts';
import type { OwnList } from '../../../state/own/own-list.ts';
import { changeSoon, useAwaited } from '../../../state/own/work/change-soon.ts';
import type { ThemeId } from '../../../theme/tokens.ts';
import type { FocusAfter } from '../../../ui/focus-target.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Awaited } from '../awaited.tsx';
import { type OnSave, SaveMenu } from '../save-menu.tsx';
import { filterList } from './change.ts';
import { FilterChips } from './chips.tsx';
import { Facets } from './facets.tsx';
import { Pairs } from './pairs.tsx';
import { RowsTable } from './rows/rows-table.tsx';
import { useSpeaker } from './use-speaker.ts';
import './explore.css';
import './explore-parts.css';

const VIEWS = ['columns', 'pairs', 'rows'] as const;
type ViewId = (typeof VIEWS)[number];

/** Which list it is, how many of its rows are kept, and what closes it. */
function Head({ list }: { list: OwnList }) {
  const { text, i18n } = useSpeaker();
  const lists = useLists();
  const { count } = i18n.formats;
  const { rows } = list.table;
  const close = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list may have been opened by the keyboard, too.
  useEffect(() => {
    if (takeFocus()) close.current?.focus();
  }, [list.id]);
  return (
    <header className="own-head">
      {lists.length > 1 ? (
        <select
          className="own-title"
          aria-label={text.list}
          value={list.id}
          onChange={({ target }) => exploreList(target.value)}
        >
          {lists.map(({ id, source }) => (
            <option key={id} value={id}>
              {source.title}
            </option>
          ))}
        </select>
      ) : (
        <h2 className="own-title">{list.source.title}</h2>
      )}
      <output className="small tabular">{text.kept(count(list.kept.count), rows, count(rows))}</output>
      <IconButton ref={close} icon={X} label={text.close} onClick={() => exploreList(null)} />
    </header>
  );
}

/** What a list is looked at by, by which column it is coloured, words to be found in any cell, and the files that it becomes. */
function Tools(props: { list: OwnList; view: ViewId; onView: (view: ViewId) => void; onSave: OnSave }) {
  const { list, view, onView, onSave } = props;
  const { text } = useSpeaker();
  const own = useTexts(ownTexts);
  const awaited = useAwaited(list.id);
  const query = list.filters.find(({ kind }) => kind === 'text');
  return (
    <div className="own-tools small">
      <fieldset className="own-views" aria-label={text.views}>
        {VIEWS.map((id) => (
          <button
            key={id}
            type="button"
            className="text-button small"
            aria-pressed={id === view}
            onClick={() => onView(id)}
          >
            {text.view[id]}
          </button>
        ))}
      </fieldset>
      <label>
        <span>{own.colourBy}</span>
        <select
          value={{ ...list, ...awaited }.colourBy ?? ''}
          onChange={({ target: { value } }) =>
            changeSoon(list, { colourBy: value === '' ? null : Number(value) })
          }
        >
          <option value="">{own.oneColour}</option>
          {list.table.names.map((name, column) => (
            <option key={name} value={column}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <form
        key={query?.kind === 'text' ? query.query : ''}
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          filterList(list, withText(list.filters, String(form.get('query'))));
        }}
      >
        <input
          name="query"
          type="search"
          className="text-input small"
          aria-label={text.find}
          placeholder={text.find}
          autoComplete="off"
          defaultValue={query?.kind === 'text' ? query.query : ''}
        />
      </form>
      <SaveMenu list={list} onSave={onSave} />
    </div>
  );
}

/**
 * A list of the reader's own beside the map: its columns as charts that are its filters, two numbers against each other, and its
 * rows.
 */
export default function Explorer(props: { list: OwnList; theme: ThemeId; onSave: OnSave }) {
  const { list, theme, onSave } = props;
  const { text } = useSpeaker();
  const [view, setView] = useState<ViewId>('columns');
  const asked = useAskedRow();
  useEffect(() => {
    if (asked !== null) setView('rows');
  }, [asked]);
  return (
    <section
      className="own-explorer"
      aria-label={text.panel(list.source.title)}
      data-focus-after={'opener' satisfies FocusAfter}
    >
      <Head list={list} />
      <Tools list={list} view={view} onView={setView} onSave={onSave} />
      <FilterChips list={list} />
      <Awaited id={list.id} />
      {list.kept.count === 0 && (
        <p className="small own-none" role="status">
          {text.noneKept}
        </p>
      )}
      {/* Another list is another body, which begins at its top. */}
      {view === 'columns' && <Facets key={list.id} list={list} theme={theme} />}
      {view === 'pairs' && <Pairs key={list.id} list={list} theme={theme} />}
      {view === 'rows' && <RowsTable key={`${list.id} ${asked}`} list={list} asked={asked} />}
    </section>
  );
}
