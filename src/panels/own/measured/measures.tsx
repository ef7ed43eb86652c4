import { useTexts } from '../../../i18n/i18n-context.tsx';
import { ownMeasuredTexts } from '../../../i18n/own/measured.ts';
import { GATHERINGS } from '../../../model/own/measured/by-country.ts';
import { at, isOneOf } from '../../../model/typed.ts';
import {
  fillingColumns,
  measuringColumns,
  useFillByList,
} from '../../../state/own/by-country/fill-choice.ts';
import type { OwnList } from '../../../state/own/own-list.ts';
import { changeSoon, useAwaited } from '../../../state/own/work/change-soon.ts';
import { CountryRanking } from './country-ranking.tsx';

/** A choice of one of some columns of a list, or of none. */
function ColumnChoice(props: {
  label: string;
  none: string;
  list: OwnList;
  columns: readonly number[];
  value: number | null;
  onChange: (column: number | null) => void;
}) {
  const { label, none, list, columns, value, onChange } = props;
  return (
    <label>
      {label}{' '}
      <select
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? null : Number(target.value))}
      >
        <option value="">{none}</option>
        {columns.map((column) => (
          <option key={column} value={column}>
            {at(list.table.names, column)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What the numbers of a list are shown by: the size of its rows; nothing where it has no numbers. */
export function SizeChoice({ list }: { list: OwnList }) {
  const text = useTexts(ownMeasuredTexts);
  const awaited = useAwaited(list.id);
  const columns = measuringColumns(list);
  if (columns.length === 0) return null;
  return (
    <ColumnChoice
      label={text.sizeBy}
      none={text.oneSize}
      list={list}
      columns={columns}
      value={{ ...list, ...awaited }.sizeBy}
      onChange={(sizeBy) => changeSoon(list, { sizeBy })}
    />
  );
}

/** By which numbers of a list countries are filled, and their ranking; nothing where it has no numbers or no countries. */
export function FillByList(props: { list: OwnList; onLeave: () => void }) {
  const { list, onLeave } = props;
  const text = useTexts(ownMeasuredTexts);
  const fill = useFillByList();
  const columns = fillingColumns(list);
  const awaited = useAwaited(list.id);
  const { filling } = list;
  const { fillBy } = { ...list, ...awaited };
  if (columns.length === 0) return null;
  return (
    <>
      <div className="own-list-controls">
        <ColumnChoice
          label={text.fillBy}
          none={text.noFill}
          list={list}
          columns={columns}
          value={fillBy?.column ?? null}
          onChange={(column) => fill(list, column === null ? null : { column, how: fillBy?.how ?? 'sum' })}
        />
        {fillBy && filling && !filling.isOneEach && (
          <label>
            {text.how}{' '}
            <select
              value={fillBy.how}
              onChange={({ target: { value: how } }) =>
                isOneOf(GATHERINGS, how) && fill(list, { ...fillBy, how })
              }
            >
              {GATHERINGS.map((how) => (
                <option key={how} value={how}>
                  {text.gatherings[how]}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {filling && <CountryRanking filling={filling} onLeave={onLeave} />}
    </>
  );
}
