import { Check } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { YEAR_END } from '../../../model/own/explore/bins.ts';
import { filterOn, withRange } from '../../../model/own/explore/change-filters.ts';
import type { BinnedFacet } from '../../../model/own/explore/facet-data.ts';
import { beginOfMonth } from '../../../model/own/explore/grains.ts';
import { parseNumber } from '../../../model/own/values/numbers.ts';
import { at } from '../../../model/typed.ts';
import type { OwnList } from '../../../state/own/own-list.ts';
import { areWholeYears, sayBound, writeBound } from '../../../state/own/say-filter.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { filterList } from './change.ts';
import { useSpeaker } from './use-speaker.ts';

const ALL = { from: null, to: null } as const;

/** Years and months of years as people write them: 2024, 3/2024, 2024-03. */
const MONTH = /^\s*(?:(\d{1,2})\s*[/.-]\s*(\d{4})|(\d{4})\s*[/.-]\s*(\d{1,2}))\s*$/;

/** The bound that a month is which was typed, its beginning or its end; null where none was. */
function typedMonth(text: string, end: 'from' | 'to'): number | null {
  const [, month, year, yearBefore, monthAfter] = MONTH.exec(text) ?? [];
  const number = Number(month ?? monthAfter);
  if (!(number >= 1 && number <= 12)) return null;
  const months = 12 * Number(year ?? yearBefore) + number - 1;
  return end === 'from' ? beginOfMonth(months) : beginOfMonth(months + 1) - 1 + YEAR_END;
}

/** The range that was typed, an empty field being open; null where it is none. */
export function typedRange(
  from: string,
  to: string,
  locale: 'en' | 'vi',
  areYears: boolean,
): readonly [number | null, number | null] | null {
  const own = locale === 'vi' ? 'comma' : 'point';
  const read = (text: string) =>
    text.trim() === ''
      ? null
      : (parseNumber(text, own) ?? parseNumber(text, own === 'comma' ? 'point' : 'comma') ?? Number.NaN);
  const months = areYears ? ([typedMonth(from, 'from'), typedMonth(to, 'to')] as const) : [null, null];
  const [low, high] = [months[0] ?? read(from), months[1] ?? read(to)];
  if (Number.isNaN(low) || Number.isNaN(high) || (low !== null && high !== null && low > high)) return null;
  // A year that is written is all of it.
  return [low, high !== null && areYears && months[1] === null ? Math.floor(high) + YEAR_END : high];
}

/** The bounds of a column of numbers or years, to be typed. */
export function RangeFields(props: { list: OwnList; column: number; data: BinnedFacet }) {
  const { list, column, data } = props;
  const speaker = useSpeaker();
  const { text, i18n } = speaker;
  const id = useId();
  const [isBad, setBad] = useState(false);
  const name = at(list.table.names, column);
  const range = filterOn(list.filters, column, 'range');
  const isMonth = data.kind === 'years' && (data.grain !== 'year' || !areWholeYears(range ?? ALL));
  const say = (bound: number | null) => {
    if (bound === null) return '';
    return data.kind === 'years' ? writeBound(bound, isMonth) : sayBound(bound, data, speaker);
  };
  const [least, most] = data.bins.extent;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const typed = typedRange(
      String(form.get('from')),
      String(form.get('to')),
      i18n.locale,
      data.kind === 'years',
    );
    setBad(typed === null);
    if (typed) filterList(list, withRange(list.filters, column, typed));
  };
  return (
    <form className="own-range small" onSubmit={submit} noValidate key={`${range?.from} ${range?.to}`}>
      {(['from', 'to'] as const).map((bound) => (
        <label key={bound}>
          <span aria-hidden="true">{text[bound]}</span>
          <input
            name={bound}
            className="text-input tabular"
            inputMode={isMonth ? 'text' : 'decimal'}
            autoComplete="off"
            aria-label={bound === 'from' ? text.lowest(name) : text.highest(name)}
            aria-invalid={isBad}
            aria-describedby={isBad ? id : undefined}
            defaultValue={say(range?.[bound] ?? null)}
            placeholder={say(bound === 'from' ? least : most)}
          />
        </label>
      ))}
      <IconButton type="submit" icon={Check} label={i18n.messages.filters.since.apply} />
      {isBad && (
        <p id={id} className="field-error small" role="alert">
          {text.badRange(say(least), say(most))}
        </p>
      )}
    </form>
  );
}
