import { memo } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { ChronicleEvent } from '../../model/catalog/chronicle.ts';
import { useActions, useApp } from '../../state/use-app.ts';
import { useLit } from '../marks/mark.tsx';
import { referentOfEvent } from './entities.ts';
import type { Wording } from './figures.tsx';
import { EntityLink } from './link.tsx';
import { SourceLine } from './sources.tsx';

const NOWHERE = {};

/** One event: when, what, whom it concerns and who says so; pointing at it lights its centres and countries. */
const Event = memo(function Event({ event, wording }: { event: ChronicleEvent; wording: Wording }) {
  const { words, texts, networks } = wording;
  const { locale } = useI18n();
  const { point } = useActions();
  const catalog = useApp((state) => state.catalog);
  const referent = referentOfEvent(event, catalog, networks);
  const lit = useLit(referent ?? NOWHERE);
  return (
    <li
      className="indicator-event"
      data-lit={lit || undefined}
      onPointerEnter={() => point(referent)}
      onPointerLeave={() => point(null)}
    >
      <time dateTime={event.date}>{words.date(event.date)}</time>
      <div>
        <p>{event.text[locale]}</p>
        <p className="indicator-names">
          {event.entities.map((id) => (
            <EntityLink key={id} id={id} networks={networks} words={words} texts={texts} around={referent} />
          ))}
        </p>
        <SourceLine sources={event.sources} words={words} texts={texts} />
      </div>
    </li>
  );
});

/** The events in the order of their dates, as a list. */
export function EventList({ events, wording }: { events: readonly ChronicleEvent[]; wording: Wording }) {
  return (
    <ol className="indicator-events">
      {events.map((event) => (
        <Event key={`${event.date} ${event.text.en}`} event={event} wording={wording} />
      ))}
    </ol>
  );
}
