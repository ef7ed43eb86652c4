import { networksTexts } from '../../i18n/charts/networks.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { SourceDocument } from '../../model/catalog/source-document.ts';
import type { Network } from '../../model/network.ts';
import { hostOfPage } from '../../model/source-name.ts';
import { EnglishNote } from '../../ui/note/english-note.tsx';

/** Where what is said of a network comes from: documents by title, pages as links; its evidence and its note. */
export function NetworkSources(props: { network: Network; documents: ReadonlyMap<string, SourceDocument> }) {
  const { network, documents } = props;
  const { messages, locale } = useI18n();
  const text = useTexts(networksTexts);
  const { details } = messages;
  return (
    <section className="network-sources">
      <h5>{text.sources}</h5>
      <ul>
        {network.sources.length === 0 && <li>{text.noSource}</li>}
        {network.sources.map((source, index) => {
          const document = documents.get(source);
          return (
            <li key={source}>
              {document ? (
                `${details.sourceDocument}: ${document.title[locale] ?? document.title.en}`
              ) : (
                <a href={source} target="_blank" rel="noopener noreferrer">
                  {details.sourceNumber(index + 1)} <span className="faint">{hostOfPage(source)}</span>
                </a>
              )}
            </li>
          );
        })}
        <li>{text.evidence[network.evidence]}</li>
      </ul>
      {network.note && <EnglishNote label={text.note} note={network.note} />}
    </section>
  );
}
