import { useState } from 'react';
import { layoutTexts } from '../../../i18n/briefing/layouts.ts';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { spelledWords } from '../../../model/search/fold.ts';
import { useChronicle } from '../../../state/cooperation/knowledge.ts';
import { byDate, chosenDates, type EventsOfDate, MOST_EVENTS, withDate } from './chosen-events.ts';
import type { StepEdit } from './step-edit.ts';

/** The events that a step shows, chosen from all that the sources state. */
export function EventFields({ step, onPatch }: StepEdit) {
  const { events: text } = useTexts(layoutTexts);
  const { locale, formats } = useI18n();
  const { state: chronicle } = useChronicle();
  const [query, setQuery] = useState('');
  if (chronicle.status !== 'ready') return <p className="layout-part small faint">{text.loading}</p>;
  const all = chronicle.value.events;
  const wanted = step.events ?? [];
  const chosen = chosenDates(wanted, all);
  const count = all.filter(({ date }) => chosen.has(date)).length;
  const saysAll = ({ date, events }: EventsOfDate) => {
    const own = spelledWords(`${date} ${events.map((event) => event.text[locale]).join(' ')}`);
    return spelledWords(query).every((word) => own.some((each) => each.startsWith(word)));
  };
  const found = byDate(all).filter(saysAll);
  return (
    <section className="layout-part" aria-label={text.title}>
      <h4 className="small">{text.title}</h4>
      <p className="small faint" role="status">
        {text.chosen(count, formats.count(count), formats.count(MOST_EVENTS))}
      </p>
      <input
        type="search"
        aria-label={text.find}
        placeholder={text.find}
        value={query}
        onChange={({ target }) => setQuery(target.value)}
      />
      {found.length === 0 && <p className="small">{text.nothing}</p>}
      <ul className="layout-events">
        {found.map(({ date, events }) => (
          <li key={date}>
            <label className="small">
              <input
                type="checkbox"
                checked={chosen.has(date)}
                onChange={({ target }) => onPatch({ events: withDate(wanted, all, date, target.checked) })}
              />
              <span>
                <strong className="tabular">
                  {date
                    .split('-')
                    .toReversed()
                    .map((part) => part.replace(/^0/, ''))
                    .join('/')}
                </strong>{' '}
                {events.map((event) => event.text[locale]).join(' ')}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
