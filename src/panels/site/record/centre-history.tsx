import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { writePartialDate } from '../../../i18n/partial-date.ts';
import { registerTexts } from '../../../i18n/site/register.ts';
import type { CentreEvent } from '../../../model/register/centre-event.ts';
import { nameOfSource } from '../../../model/source-name.ts';
import type { Knowledge } from '../../../state/cooperation/knowledge.ts';
import { EnglishNote } from '../../../ui/note/english-note.tsx';
import { SourceList } from '../../../ui/source-list.tsx';

/** What happened to a centre, the newest first, each with its document and the page that was read. */
export function CentreHistory(props: { events: readonly CentreEvent[]; documents: Knowledge['documents'] }) {
  const { locale } = useI18n();
  const text = useTexts(registerTexts);
  const events = [...props.events].reverse();
  const nameOf = (source: string) => nameOfSource(source, props.documents, locale);
  return (
    <section className="card-section">
      <h3>{text.history}</h3>
      {events.length === 0 && <p className="faint">{text.noHistory}</p>}
      <ol className="plain-list centre-history">
        {events.map(({ date, event, document, sources, note }) => (
          <li key={`${date} ${event}`}>
            <span className="small faint tabular">{writePartialDate(date, locale)}</span>
            <div>
              <b>{text.events[event]}</b>
              {document && <span lang="en"> · {document}</span>}
              <span className="small faint computed">
                {text.source}: <SourceList sources={sources} nameOf={nameOf} />
              </span>
              {note && <EnglishNote note={note} />}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
