import { useMemo } from 'react';
import { dossierWordsTexts } from '../../i18n/dossier/words.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { factTexts } from '../../i18n/known/facts.ts';
import type { MethodId } from '../../model/methods/methods.ts';
import { nameOfSource } from '../../model/source-name.ts';
import type { Composed } from '../../state/dossier/composed.ts';
import { sourcesOf } from '../../state/dossier/sources-of.ts';
import { useActions } from '../../state/use-app.ts';
import { DossierBlock, type Picture } from './blocks.tsx';
import type { Go } from './use-go.ts';
import { type Reading, Words } from './words.tsx';
import '../print/print-alone.css';

/** The address of a page as readers know it. */
const addressOf = (url: string) => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

/** Leads to how the numbers above are made; not on paper. */
function HowComputed({ method }: { method: MethodId }) {
  const { how } = useTexts(factTexts);
  const { setChoice } = useActions();
  return (
    <button
      type="button"
      className="link-button small dossier-how"
      onClick={() => setChoice({ methods: method })}
    >
      {how}
    </button>
  );
}

/** All that is cited, by its number. */
function Sources({ sources, composed }: { sources: readonly string[]; composed: Composed }) {
  const { locale } = useI18n();
  const text = useTexts(dossierWordsTexts);
  const { documents } = composed.writer;
  return (
    <section>
      <h3>{text.sections.sources}</h3>
      <p className="small">{text.sources.tables}.</p>
      <ol className="dossier-sources small">
        {sources.map((source) => (
          <li key={source}>
            {URL.canParse(source) ? (
              <a href={source} target="_blank" rel="noopener noreferrer">
                {addressOf(source)}
              </a>
            ) : (
              nameOfSource(source, documents, locale)
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A dossier as it is read: what it is of, its large numbers, its sections, its sources. */
export function DossierArticle(props: { composed: Composed; ways: Go; picture: Picture }) {
  const { composed, ways, picture } = props;
  const { messages } = useI18n();
  const { kicker, title, facts, figures, sections } = composed.written;
  const sources = useMemo(() => sourcesOf(composed.written), [composed]);
  const reading: Reading = { ways, numberOf: (source) => sources.indexOf(source) + 1 };
  return (
    <article className="dossier print-alone">
      <p className="small faint">{kicker}</p>
      <h2 className="dossier-title">{title}</h2>
      {facts.length > 0 && <p className="dossier-facts">{facts.join(' · ')}</p>}
      {figures.length > 0 && (
        <ul className="dossier-figures">
          {figures.map(({ id, value, label, details }) => (
            <li key={id}>
              <span className="dossier-number">
                <Words said={[value]} reading={reading} />
              </span>
              <span>{label}</span>
              {details.map((detail) => (
                <span key={detail} className="small faint">
                  {detail}
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
      {figures.some(({ details }) => details.length > 0) && <HowComputed method="ranks" />}
      {sections.map(({ id, title: heading, blocks, method }) => (
        <section key={id} data-section={id}>
          <h3>{heading}</h3>
          {blocks.map((block, at) => (
            <DossierBlock
              // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a section never change their places.
              key={at}
              block={block}
              title={heading}
              reading={reading}
              picture={picture}
            />
          ))}
          {method && <HowComputed method={method} />}
        </section>
      ))}
      <Sources sources={sources} composed={composed} />
      <p className="small faint dossier-colophon">
        {messages.map.disclaimer} {messages.app.independence}
      </p>
    </article>
  );
}
