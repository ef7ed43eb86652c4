import type { ReactNode } from 'react';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { factTexts } from '../../../i18n/known/facts.ts';
import { writePartialDate } from '../../../i18n/partial-date.ts';
import { registerTexts } from '../../../i18n/site/register.ts';
import type { CentreEvent } from '../../../model/register/centre-event.ts';
import { namesIn } from '../../../model/register/names-in.ts';
import { stateOfTerm } from '../../../model/register/term.ts';
import type { Centre } from '../../../model/site.ts';
import type { SiteDetails } from '../../../model/site-details.ts';
import { useActions, useApp } from '../../../state/use-app.ts';
import { useOpenChart } from '../../../state/use-open-chart.ts';

/** When the present term is expected to end, and how that was computed; or that it is not known. */
function TermEnd(props: { details: SiteDetails; events: readonly CentreEvent[] }) {
  const { details, events } = props;
  const { formats, locale } = useI18n();
  const text = useTexts(registerTexts);
  const { how } = useTexts(factTexts);
  const { setChoice } = useActions();
  const compiled = useApp((state) => state.catalog.compiled);
  const { end, from, years, rule } = details.term;
  if (end === null || from === null || years === null || rule === null) {
    return <span className="faint">{text.endUnknown}</span>;
  }
  const state = stateOfTerm({ end }, compiled);
  const date = writePartialDate(end, locale);
  const basis = events.findLast((event) => event.date === from);
  return (
    <>
      <span data-term={state}>{state === 'passed' ? text.endPassed(date) : text.endOf[state](date)}</span>
      {basis && (
        <span className="small faint computed">
          {text.computed(
            formats.count(years),
            text.events[basis.event],
            writePartialDate(from, locale),
            text.rules[rule],
          )}{' '}
          <button type="button" className="link-button" onClick={() => setChoice({ methods: 'terms' })}>
            {how}
          </button>
        </span>
      )}
    </>
  );
}

/** Where a centre is registered, by its number there. */
function Registers({ details: { rorId, wikidataId } }: { details: SiteDetails }) {
  return (
    <>
      {rorId && (
        <a href={rorId} target="_blank" rel="noopener noreferrer">
          {`ROR ${rorId.slice(rorId.lastIndexOf('/') + 1)}`}
        </a>
      )}
      {rorId && wikidataId && ' · '}
      {wikidataId && `Wikidata ${wikidataId}`}
    </>
  );
}

/** The charts that say more of a centre. */
function ChartsOfCentre({ site }: { site: Centre }) {
  const text = useTexts(registerTexts);
  const { setOption } = useActions();
  const openChart = useOpenChart();
  return (
    <p className="charts-of-centre">
      {site.category === '2' && (
        <button type="button" className="link-button" onClick={() => openChart('terms')}>
          {text.allTerms}
        </button>
      )}
      {!site.former && (
        <button
          type="button"
          className="link-button"
          onClick={() => {
            setOption('partners-of', 'site');
            openChart('partners');
          }}
        >
          {text.partners}
        </button>
      )}
    </p>
  );
}

/** The languages of a centre by their names in the reader's language. */
function languageNames(codes: readonly string[], locale: string): readonly string[] {
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  return codes.map((code) => names.of(code) ?? code);
}

/** Who hosts a centre, since when it has its status and how long, and how to reach it. What is not known is said to be so. */
export function CentreFacts(props: { site: Centre; details: SiteDetails; events: readonly CentreEvent[] }) {
  const { site, details, events } = props;
  const { messages, formats, locale } = useI18n();
  const text = useTexts(registerTexts);
  const unknown = <span className="faint">{messages.details.unknown}</span>;
  const own = namesIn(details)[locale];
  const host = (
    <>
      {own.host}
      {site.host && (
        <span lang="en" className={own.host ? 'small faint computed' : undefined}>
          {site.host}
        </span>
      )}
    </>
  );
  const approved = site.year === null ? null : [site.year, details.resolution].filter(Boolean).join(' · ');
  const always: readonly (readonly [label: string, value: ReactNode])[] = [
    [text.host, site.host || own.host ? host : unknown],
    [text.approved, approved ?? unknown],
    [text.agreement, details.agreementYear ?? unknown],
    [text.end, <TermEnd key="end" details={details} events={events} />],
  ];
  const known: readonly (readonly [label: string, value: ReactNode, isKnown: boolean])[] = [
    [text.address, <span key="address">{details.address}</span>, details.address !== null],
    [
      text.email,
      <a key="email" href={`mailto:${details.email}`}>
        {details.email}
      </a>,
      details.email !== null,
    ],
    [text.languages, formats.list(languageNames(details.languages, locale)), details.languages.length > 0],
    [
      text.keywords,
      <span key="keywords" lang="en">
        {details.keywords.join(', ')}
      </span>,
      details.keywords.length > 0,
    ],
    [
      text.registers,
      <Registers key="registers" details={details} />,
      Boolean(details.rorId ?? details.wikidataId),
    ],
  ];
  const summary = details.summary[locale];
  return (
    <section className="card-section">
      <h3>{text.status}</h3>
      {summary && <p>{summary}</p>}
      <dl className="facts">
        {[...always, ...known.filter(([, , isKnown]) => isKnown)].map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <ChartsOfCentre site={site} />
      {own.isOurs && <p className="small faint">{text.ourName}</p>}
    </section>
  );
}
