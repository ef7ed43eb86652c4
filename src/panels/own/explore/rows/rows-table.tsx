import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useRef, useState } from 'react';
import { useI18n, useTexts } from '../../../../i18n/i18n-context.tsx';
import { ownFileTexts } from '../../../../i18n/own/files.ts';
import { ownTexts } from '../../../../i18n/own.ts';
import { PLACING_REASONS } from '../../../../model/own/meaning/place-rows.ts';
import { at } from '../../../../model/typed.ts';
import { cellOf, lngLatOf, type OwnList, placedBy } from '../../../../state/own/own-list.ts';
import { useActions, useReadApp } from '../../../../state/use-app.ts';
import { IconButton } from '../../../../ui/icon-button.tsx';
import { useSpeaker } from '../use-speaker.ts';
import { RowDetail } from './row-detail.tsx';
import { showRow } from './show-row.ts';
import { useRowWalk } from './use-row-walk.ts';
import { useRowWindow } from './use-row-window.ts';
import { type SortBy, useSortedRows } from './use-sorted-rows.ts';
import './rows-table.css';

/** Height of a row, in CSS pixels, as the style sheet draws it. */
const ROW = 44;
/** So many columns stand beside the name at once. */
const COLUMNS = 8;

type Sorted = ReturnType<typeof useSortedRows>;

function ColumnHead(props: { by: SortBy; name: string; sorted: Sorted }) {
  const { by, name, sorted } = props;
  const { sort, sortBy } = sorted;
  const { text } = useSpeaker();
  const isSorted = sort.by === by;
  return (
    <th scope="col" aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" title={text.sortBy(name)} onClick={() => sortBy(by)}>
        {name}
        <span aria-hidden="true">{isSorted ? (sort.descending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}

/** How a row is placed, or why it is not. */
export function usePlacedWords(list: OwnList): (row: number) => string {
  const own = useTexts(ownTexts);
  const { placedBy: ways } = useTexts(ownFileTexts);
  return (row) => {
    const by = placedBy(list, row);
    if (by !== 'none') return ways[by];
    return `${own.placedBy.none}: ${own.reasons[at(PLACING_REASONS, at(list.placement.reasons, row))]}`;
  };
}

/** Which columns stand beside the name, of a list that has many. */
function ColumnPages(props: { first: number; total: number; onFirst: (first: number) => void }) {
  const { first, total, onFirst } = props;
  const { text, i18n } = useSpeaker();
  const { count } = i18n.formats;
  if (total <= COLUMNS) return null;
  const last = Math.min(total, first + COLUMNS);
  return (
    <p className="own-pages small faint tabular">
      {text.columnsOf(count(first + 1), count(last), count(total))}
      <IconButton
        icon={ChevronLeft}
        label={text.columnsBefore}
        disabled={first === 0}
        onClick={() => onFirst(Math.max(0, first - COLUMNS))}
      />
      <IconButton
        icon={ChevronRight}
        label={text.columnsAfter}
        disabled={last === total}
        onClick={() => onFirst(first + COLUMNS)}
      />
    </p>
  );
}

function Row(props: {
  list: OwnList;
  row: number;
  index: number;
  columns: readonly number[];
  placed: string;
  isStop: boolean;
  isCurrent: boolean;
  onFocus: () => void;
  onChoose: () => void;
}) {
  const { list, row, index, columns, placed, isStop, isCurrent, onFocus, onChoose } = props;
  const { formats } = useI18n();
  const own = useTexts(ownTexts);
  const name = cellOf(list, list.roles.name, row) || own.row(formats.count(at(list.table.numbers, row)));
  return (
    // The head is the first row for whoever hears the table.
    <tr data-index={index} aria-rowindex={index + 2} aria-current={isCurrent || undefined}>
      <th scope="row" title={name}>
        <button type="button" tabIndex={isStop ? 0 : -1} onFocus={onFocus} onClick={onChoose}>
          <span>{name}</span>
        </button>
      </th>
      <td title={placed} data-unplaced={lngLatOf(list, row) === null || undefined}>
        <span>{placed}</span>
      </td>
      {columns.map((column) => {
        const cell = cellOf(list, column, row);
        return (
          <td key={column} title={cell}>
            <span>{cell}</span>
          </td>
        );
      })}
    </tr>
  );
}

/** The height of rows that do not exist, because nobody sees them. */
function Gap({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row takes no focus, and this one has nothing in it that could.
    <tr aria-hidden="true">
      <td className="own-gap" colSpan={columns} style={{ height }} />
    </tr>
  );
}

/** The kept rows of a list as a table, one of them `asked` for where it was searched, of which only the rows in sight exist. A row shows itself on the map, or why it cannot. */
export function RowsTable({ list, asked }: { list: OwnList; asked: number | null }) {
  const { text } = useSpeaker();
  const sorted = useSortedRows(list);
  const { rows } = sorted;
  const scroller = useRef<HTMLDivElement>(null);
  const window = useRowWindow(scroller, rows.length, ROW);
  const walk = useRowWalk(scroller, rows.length, ROW);
  const [first, setFirst] = useState(0);
  const [current, setCurrent] = useState(asked);
  const placedWords = usePlacedWords(list);
  const actions = useActions();
  const readApp = useReadApp();
  const { table, roles } = list;
  const others = table.names.map((_, column) => column).filter((column) => column !== roles.name);
  const columns = others.slice(first, first + COLUMNS);
  const below = window.height - window.above - window.count * ROW;
  const isSeen = walk.stop >= window.first && walk.stop < window.first + window.count;
  const tabStop = isSeen ? walk.stop : window.first;
  const isHidden = current !== null && lngLatOf(list, current) === null;
  return (
    <>
      {isHidden && <RowDetail list={list} row={current} onClose={() => setCurrent(null)} />}
      <ColumnPages first={first} total={others.length} onFirst={setFirst} />
      {sorted.isSorting && (
        <p className="small faint own-pages" role="status">
          {text.sorting}
        </p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons inside, which bubble. */}
      <div ref={scroller} className="own-rows" onKeyDown={walk.onKeyDown}>
        <table aria-rowcount={rows.length + 1}>
          <caption className="visually-hidden">
            {text.table(list.source.title)}. {text.tableKeys}
          </caption>
          <thead>
            <tr aria-rowindex={1}>
              <ColumnHead
                by={roles.name ?? 'file'}
                name={roles.name === undefined ? text.number : at(table.names, roles.name)}
                sorted={sorted}
              />
              <ColumnHead by="placed" name={text.placed} sorted={sorted} />
              {columns.map((column) => (
                <ColumnHead key={column} by={column} name={at(table.names, column)} sorted={sorted} />
              ))}
            </tr>
          </thead>
          <tbody>
            <Gap height={window.above} columns={columns.length + 2} />
            {Array.from({ length: window.count }, (_, place) => {
              const index = window.first + place;
              const row = at(rows, index);
              return (
                <Row
                  key={row}
                  {...{ list, row, index, columns }}
                  placed={placedWords(row)}
                  isStop={index === tabStop}
                  isCurrent={row === current}
                  onFocus={() => walk.onRowFocus(index)}
                  onChoose={() => {
                    setCurrent(row);
                    showRow(list, row, actions, readApp().view.layout);
                  }}
                />
              );
            })}
            <Gap height={below} columns={columns.length + 2} />
          </tbody>
        </table>
      </div>
    </>
  );
}
