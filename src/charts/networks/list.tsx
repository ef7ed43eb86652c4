import { type NetworksTexts, networksTexts } from '../../i18n/charts/networks.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { useActions, useView } from '../../state/use-app.ts';
import { type FocusAfter, focusTarget } from '../../ui/focus-target.ts';
import { useLit } from '../marks/mark.tsx';
import { Subjects } from './page.tsx';
import { referentOfNetwork } from './referent.ts';
import { type DirectoryChoice, NETWORK_SORTS, type NetworkRow, type NetworkSort } from './rows.ts';
import type { NetworkWords } from './words.ts';
import './list.css';

const COLUMNS = ['kind', 'form', 'scope', 'fields', 'lead', 'members', 'years', 'evidence'] as const;
type ColumnId = (typeof COLUMNS)[number];

/** The columns for which there is room beside the name; what is left out stands on the network's own page. */
function columnsFor(width: number): readonly ColumnId[] {
  if (width < 460) return ['members'];
  if (width < 660) return ['form', 'members', 'years'];
  if (width < 1000) return ['kind', 'form', 'fields', 'members', 'years'];
  return COLUMNS;
}

function Head(props: {
  column: ColumnId | 'name';
  choice: DirectoryChoice;
  onSort: (sort: NetworkSort) => void;
  text: NetworksTexts;
}) {
  const { column, choice, onSort, text } = props;
  const name = text.columns[column];
  const sort = NETWORK_SORTS.find((candidate) => candidate === column);
  if (!sort) return <th scope="col">{name}</th>;
  const sorted = choice.sort === sort;
  return (
    <th
      scope="col"
      data-number={sort === 'members' || undefined}
      aria-sort={sorted ? (choice.descending ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" title={text.sort(name)} onClick={() => onSort(sort)}>
        {name}
        <span aria-hidden="true">{sorted ? (choice.descending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}

function Cell(props: { column: ColumnId; row: NetworkRow; words: NetworkWords; text: NetworksTexts }) {
  const { column, row, words, text } = props;
  const { formats } = useI18n();
  const { network, members } = row;
  switch (column) {
    case 'kind':
      return <td data-text="">{text.kinds[network.kind]}</td>;
    case 'form':
      return <td data-text="">{text.forms[network.form]}</td>;
    case 'scope':
      return <td data-text="">{text.scopes[network.scope]}</td>;
    case 'fields':
      return (
        <td data-text="">
          <Subjects subjects={network.subjects} words={words} />
        </td>
      );
    case 'lead':
      return <td data-text="">{network.leads.map(words.party).join(', ')}</td>;
    case 'members':
      return <td>{formats.count(members)}</td>;
    case 'years':
      return (
        <td data-text="" className="tabular">
          {words.years(network)}
        </td>
      );
    case 'evidence':
      return <td data-text="">{network.evidence === 'background' ? text.verified.no : text.verified.yes}</td>;
  }
}

function Row(props: {
  row: NetworkRow;
  columns: readonly ColumnId[];
  last: boolean;
  words: NetworkWords;
  text: NetworksTexts;
}) {
  const { row, columns, last, words, text } = props;
  const { network, passes, broad } = row;
  const { locale } = useI18n();
  const { setFocus, point } = useActions();
  const opened = useView((view) => view.network);
  const compared = useView((view) => view.compare);
  const referent = referentOfNetwork(network);
  const lit = useLit(referent);
  const isOpen = opened === network.id;
  const name = network.name[locale];
  const remarks = [broad && text.broad, !passes && text.outside].filter(Boolean).join(', ');
  const open = () => {
    if (isOpen) setFocus({ network: null, compare: null });
    else setFocus({ network: network.id, compare: null });
  };
  return (
    <tr
      data-lit={lit || undefined}
      data-faint={!passes || undefined}
      aria-current={isOpen || undefined}
      onPointerEnter={() => point(referent)}
      onPointerLeave={() => point(null)}
    >
      <th scope="row">
        <button
          ref={last ? focusTarget('last-network') : undefined}
          type="button"
          className="link-button"
          aria-expanded={isOpen}
          onFocus={() => point(referent)}
          onBlur={() => point(null)}
          onClick={open}
        >
          {name}
          {network.acronym && <span className="faint network-acronym"> {network.acronym}</span>}
        </button>
        {remarks && <span className="network-remark"> {remarks}</span>}
        {opened !== null && !isOpen && (
          <button
            type="button"
            className="link-button small network-compare"
            aria-label={text.compareOne(name)}
            aria-pressed={compared === network.id}
            onClick={() => setFocus({ compare: compared === network.id ? null : network.id })}
          >
            {text.compare}
          </button>
        )}
      </th>
      {columns.map((column) => (
        <Cell key={column} column={column} row={row} words={words} text={text} />
      ))}
    </tr>
  );
}

/** The networks as a table that sorts; a name opens its page. */
export function NetworksList(props: {
  rows: readonly NetworkRow[];
  width: number;
  choice: DirectoryChoice;
  onSort: (sort: NetworkSort) => void;
  /** The network that was open last, to which the focus returns. */
  last: string | null;
  words: NetworkWords;
  label: string;
}) {
  const { rows, width, choice, onSort, last, words, label } = props;
  const text = useTexts(networksTexts);
  const columns = columnsFor(width);
  return (
    <table
      className="networks-list"
      data-columns={columns.length > 1 ? 'all' : undefined}
      data-focus-after={'all-networks' satisfies FocusAfter}
    >
      <caption className="visually-hidden">{label}</caption>
      <thead>
        <tr>
          {(['name', ...columns] as const).map((column) => (
            <Head key={column} column={column} choice={choice} onSort={onSort} text={text} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row
            key={row.network.id}
            row={row}
            columns={columns}
            last={row.network.id === last}
            words={words}
            text={text}
          />
        ))}
      </tbody>
    </table>
  );
}
