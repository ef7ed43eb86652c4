import { type FormEvent, useId, useMemo, useState } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useActions, useApp, useView } from '../../state/use-app.ts';
import { rangeOfTexts, yearsToChoose } from './since-range.ts';

/** A range of years, both inclusive. What cannot be a range is refused with the reason, and the old one stays. */
export function SinceFilter() {
  const { messages } = useI18n();
  const since = useView((view) => view.since);
  const { setFilters } = useActions();
  const sites = useApp((state) => state.catalog.sites);
  const [first, last] = useMemo(() => yearsToChoose(sites, since), [sites, since]);
  const [invalid, setInvalid] = useState(false);
  const id = useId();
  const text = messages.filters.since;

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const range = rangeOfTexts(data.get('first'), data.get('last'), [first, last]);
    setInvalid(range === null);
    if (range) setFilters({ since: range });
  };
  return (
    <form className="since-filter" onSubmit={submit} noValidate key={since?.join()}>
      <label htmlFor={`${id}-first`}>{text.first}</label>
      <input
        id={`${id}-first`}
        name="first"
        className="text-input tabular"
        inputMode="numeric"
        defaultValue={since?.[0] ?? first}
        aria-invalid={invalid}
        aria-describedby={invalid ? `${id}-error` : undefined}
      />
      <label htmlFor={`${id}-last`}>{text.last}</label>
      <input
        id={`${id}-last`}
        name="last"
        className="text-input tabular"
        inputMode="numeric"
        defaultValue={since?.[1] ?? last}
        aria-invalid={invalid}
        aria-describedby={invalid ? `${id}-error` : undefined}
      />
      <button type="submit" className="text-button small">
        {text.apply}
      </button>
      {since && (
        <button type="button" className="link-button small" onClick={() => setFilters({ since: null })}>
          {text.clear}
        </button>
      )}
      {invalid && (
        <p id={`${id}-error`} className="field-error small" role="alert">
          {text.invalid(first, last)}
        </p>
      )}
    </form>
  );
}
