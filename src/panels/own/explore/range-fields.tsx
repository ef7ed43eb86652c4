import { Check } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { type Bins, YEAR_END } from '../../../model/own/explore/bins.ts';
import { filterOn, withRange } from '../../../model/own/explore/change-filters.ts';
import type { FacetData } from '../../../model/own/explore/facet-data.ts';
import { parseNumber } from '../../../model/own/values/numbers.ts';
import { at } from '../../../model/typed.ts';
import type { OwnList } from '../../../state/own/own-list.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { filterList } from './change.ts';
import { useSpeaker } from './use-speaker.ts';
import { sayBound } from './words.ts';

type NumberData = Extract<FacetData, { readonly bins: Bins }>;

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
  const [low, high] = [read(from), read(to)];
  if (Number.isNaN(low) || Number.isNaN(high) || (low !== null && high !== null && low > high)) return null;
  // A year that is written is all of it.
  return [low, high !== null && areYears ? Math.floor(high) + YEAR_END : high];
}

/** The bounds of a column of numbers or years, to be typed. */
export function RangeFields(props: { list: OwnList; column: number; data: NumberData }) {
  const { list, column, data } = props;
  const i18n = useI18n();
  const { text } = useSpeaker();
  const id = useId();
  const [isBad, setBad] = useState(false);
  const name = at(list.table.names, column);
  const range = filterOn(list.filters, column, 'range');
  const say = (bound: number | null) => (bound === null ? '' : sayBound(bound, data, i18n));
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
            inputMode="decimal"
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
