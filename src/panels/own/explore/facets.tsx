import { useEffect, useId, useState } from 'react';
import { facetOrder, firstFacets } from '../../../model/own/explore/facets.ts';
import { fold } from '../../../model/search/fold.ts';
import { at } from '../../../model/typed.ts';
import type { OwnList } from '../../../state/own/own-list.ts';
import type { ThemeId } from '../../../theme/tokens.ts';
import { afterFrame } from '../../../ui/frames/after-frame.ts';
import { Facet } from './facet.tsx';
import { useSpeaker } from './use-speaker.ts';

/** The columns that the reader has chosen of each list: it is left and opened again, and they stand. */
const chosenOf = new Map<string, readonly number[]>();

/** So many names of columns are listed before one is searched for. */
const LISTED = 60;

/** How many of the charts may be drawn: one more with each frame, since to read a column of a long list takes a while. */
function useTurns(count: number): number {
  const [turns, setTurns] = useState(1);
  useEffect(() => {
    if (turns < count) return afterFrame(() => setTurns(turns + 1));
  }, [turns, count]);
  return turns;
}

/** The columns that are not drawn yet, to be drawn, and those that are, to be taken away. */
function ColumnChoice(props: {
  list: OwnList;
  order: readonly number[];
  chosen: readonly number[];
  onToggle: (column: number) => void;
}) {
  const { list, order, chosen, onToggle } = props;
  const { text, i18n } = useSpeaker();
  const [typed, setTyped] = useState('');
  const id = useId();
  const left = order.length - chosen.length;
  const wanted = fold(typed.trim());
  const nameOf = (column: number) => at(list.table.names, column);
  const found = order.filter((column) => fold(nameOf(column)).includes(wanted)).slice(0, LISTED);
  return (
    <details className="own-more">
      <summary>{left > 0 ? text.moreColumns(left, i18n.formats.count(left)) : text.columns}</summary>
      {order.length > 12 && (
        <>
          <label className="visually-hidden" htmlFor={id}>
            {text.findColumn}
          </label>
          <input
            id={id}
            type="search"
            className="text-input small"
            placeholder={text.findColumn}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </>
      )}
      <ul aria-label={text.columns}>
        {found.map((column) => (
          <li key={column}>
            <label className="small">
              <input type="checkbox" checked={chosen.includes(column)} onChange={() => onToggle(column)} />
              {nameOf(column)}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The columns of a list as charts that are its filters: those worth a look at first, any other when it is asked for. */
export function Facets({ list, theme }: { list: OwnList; theme: ThemeId }) {
  const { text } = useSpeaker();
  const { types, roles } = list;
  const [chosen, setChosen] = useState(() => chosenOf.get(list.id) ?? firstFacets(types, roles));
  const order = facetOrder(types, roles);
  // A column that is filtered by is never out of sight.
  const filtered = list.filters.flatMap((filter) => ('column' in filter ? [filter.column] : []));
  const shown = order.filter((column) => chosen.includes(column) || filtered.includes(column));
  const turns = useTurns(shown.length);
  const toggle = (column: number) => {
    const next = chosen.includes(column) ? chosen.filter((each) => each !== column) : [...chosen, column];
    chosenOf.set(list.id, next);
    setChosen(next);
  };
  if (order.length === 0) return <p className="faint own-none">{text.noColumns}</p>;
  return (
    <div className="own-facets">
      {shown.map((column, index) => (
        <Facet key={column} list={list} column={column} theme={theme} isDue={index < turns} />
      ))}
      <ColumnChoice list={list} order={order} chosen={shown} onToggle={toggle} />
    </div>
  );
}
