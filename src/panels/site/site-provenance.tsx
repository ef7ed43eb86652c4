import { editionText } from '../../i18n/format.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { cardTexts } from '../../i18n/site/card.ts';
import type { Site } from '../../model/site.ts';
import type { SiteDetails } from '../../model/site-details.ts';
import { nameOfPage } from '../../model/source-name.ts';
import type { Knowledge } from '../../state/cooperation/knowledge.ts';
import { useApp } from '../../state/use-app.ts';
import { EnglishNote } from '../../ui/note/english-note.tsx';

/** How the tables begin to say that a point has no source. */
const BACKGROUND = 'background-knowledge';

function Source(props: { source: string; number: number; title: string | null; knowledge: Knowledge }) {
  const { source, number, title, knowledge } = props;
  const { messages, locale } = useI18n();
  const document = knowledge.documents.get(source);
  if (document) {
    return (
      <>
        {messages.details.sourceDocument}: {document.title[locale] ?? document.title.en}
      </>
    );
  }
  return (
    <a href={source} target="_blank" rel="noopener noreferrer" lang={title ? 'en' : undefined}>
      {title ?? messages.details.sourceNumber(number)}
      {!title && <span className="faint"> {nameOfPage(source, locale)}</span>}
    </a>
  );
}

/** Where a point comes from, with a link to the page that prints it where the table names one behind its words. */
function PointSource({ coordinateSource }: { coordinateSource: string }) {
  const { locale } = useI18n();
  const [said = '', address] = coordinateSource.split(/: (?=https?:\/\/\S+$)/);
  return (
    <>
      <span lang="en">{said}</span>
      {address && (
        <>
          {' '}
          <a href={address} target="_blank" rel="noopener noreferrer">
            {nameOfPage(address, locale)}
          </a>
        </>
      )}
    </>
  );
}

/** Where the record comes from, how exact its point is, whether it is verified and as of when. */
export function SiteProvenance(props: { site: Site; details: SiteDetails; knowledge: Knowledge }) {
  const { site, details, knowledge } = props;
  const { messages, formats } = useI18n();
  const catalog = useApp((state) => state.catalog);
  const text = useTexts(cardTexts);
  const positioned = !details.coordinateSource.startsWith(BACKGROUND);
  return (
    <section className="card-section provenance">
      <h3>{text.provenance}</h3>
      <ul className="plain-list">
        <li data-tone={site.verified ? 'sure' : 'unsure'}>
          {site.verified ? text.verified : text.notVerified}
        </li>
        {details.sources.length === 0 && <li>{text.noSource}</li>}
        {details.sources.map((source, index) => (
          <li key={source}>
            <Source
              source={source}
              number={index + 1}
              title={index === 0 ? details.sourceTitle : null}
              knowledge={knowledge}
            />
          </li>
        ))}
        <li data-tone={site.approximate ? 'unsure' : undefined}>
          {!positioned ? text.positionApproximate : text.position(messages.precisions[site.precision])}
        </li>
        {positioned && (
          <li>
            {text.positionSource('')}
            <PointSource coordinateSource={details.coordinateSource} />
          </li>
        )}
        <li>{text.edition(editionText(catalog, formats))}</li>
      </ul>
      {details.note && <EnglishNote label={text.note} note={details.note} />}
    </section>
  );
}
