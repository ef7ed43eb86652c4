import { type FormEvent, useId, useMemo, useState } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useActions, useApp, useView } from '../../state/use-app.ts';

/** A range of years, both inclusive. What cannot be a range is refused with the reason, and the old one stays. */
export function SinceFilter() {
  const { messages } = useI18n();
  const since = useView((view) => view.since);
  const { setFilters } = useActions();
  const sites = useApp((state) => state.catalog.sites);
  const [first, last] = useMemo((): [number, number] => {
    const years = sites.flatMap(({ year }) => year ?? []);
    // A link, a brush or the play may have begun before the first site; that is no mistake of the reader's.
    return [Math.min(...years, ...(since ?? [])), Math.max(...years, ...(since ?? []))];
  }, [sites, since]);
  const [invalid, setInvalid] = useState(false);
  const id = useId();
  const text = messages.filters.since;

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const range = [Number(data.get('first')), Number(data.get('last'))] as const;
    const valid =
      range.every((year) => Number.isInteger(year) && year >= first && year <= last) && range[0] <= range[1];
    setInvalid(!valid);
    if (valid) setFilters({ since: range });
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
