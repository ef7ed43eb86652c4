import { useEffect, useId, useState } from 'react';
import { distanceTexts } from '../../i18n/charts/distance.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { proposalPageTexts } from '../../i18n/proposal/page.ts';
import { GAP_SUBJECTS } from '../../model/coverage/centres.ts';
import { LONGEST_HOST, type ProposalAsked } from '../../model/proposal/asked.ts';
import { isOneOf } from '../../model/typed.ts';
import { FIELDS } from '../../model/vocabulary.ts';
import { useApp } from '../../state/use-app.ts';

/** The name of the host, which follows the reader's letters when he leaves the field or presses Enter. */
function HostField({ host, onHost }: { host: string; onHost: (host: string) => void }) {
  const text = useTexts(proposalPageTexts);
  const id = useId();
  const [typed, setTyped] = useState(host);
  useEffect(() => setTyped(host), [host]);
  const send = () => typed !== host && onHost(typed);
  return (
    <span className="dossier-pair">
      <label htmlFor={id} className="small faint">
        {text.host}
      </label>
      <input
        id={id}
        type="text"
        value={typed}
        maxLength={LONGEST_HOST}
        placeholder={text.hostHint}
        title={text.hostNote}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={send}
        onKeyDown={({ key }) => key === 'Enter' && send()}
      />
    </span>
  );
}

/** For what, by whom and where: what a proposal is about. */
export function ProposalChooser(props: {
  asked: ProposalAsked | null;
  onChoose: (asked: ProposalAsked) => void;
}) {
  const { asked, onChoose } = props;
  const { messages, locale, formats } = useI18n();
  const text = useTexts(proposalPageTexts);
  const distance = useTexts(distanceTexts);
  const { countries } = useApp((state) => state.catalog);
  const id = useId();
  const own = asked ?? { subject: 'water', country: '', host: '' };
  const named = [...countries.values()].toSorted((a, b) => formats.compare(a.name[locale], b.name[locale]));
  return (
    <div className="dossier-chooser">
      <span className="dossier-pair">
        <label htmlFor={`${id}-field`} className="small faint">
          {text.field}
        </label>
        <select
          id={`${id}-field`}
          value={own.subject}
          onChange={({ target }) =>
            isOneOf(GAP_SUBJECTS, target.value) && onChoose({ ...own, subject: target.value })
          }
        >
          {GAP_SUBJECTS.map((subject) => (
            <option key={subject} value={subject}>
              {isOneOf(FIELDS, subject)
                ? messages.fields[subject].name
                : subject === 'all'
                  ? distance.all
                  : distance.naturalSciences}
            </option>
          ))}
        </select>
      </span>
      <span className="dossier-pair">
        <label htmlFor={`${id}-country`} className="small faint">
          {text.country}
        </label>
        <select
          id={`${id}-country`}
          value={own.country}
          onChange={({ target }) => onChoose({ ...own, country: target.value })}
        >
          {!asked && <option value="">…</option>}
          {named.map(({ iso3, name }) => (
            <option key={iso3} value={iso3}>
              {name[locale]}
            </option>
          ))}
        </select>
      </span>
      <HostField host={own.host} onHost={(host) => onChoose({ ...own, host })} />
    </div>
  );
}
