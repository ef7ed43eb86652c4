import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { documentTexts } from '../../i18n/known/documents.ts';
import { writePartialDate } from '../../i18n/partial-date.ts';
import type { SourceDocument } from '../../model/catalog/source-document.ts';
import { STATEMENT_KINDS, type Statement } from '../../model/catalog/statement.ts';
import type { Network } from '../../model/network.ts';
import { LinkedText } from './linked-text.tsx';
import { StatementItem, type StatementWays } from './statement-item.tsx';

/** What kind of document it is, by whom and when; what it does not name is said to be so. */
function DocumentFacts({ document }: { document: SourceDocument }) {
  const { locale } = useI18n();
  const text = useTexts(documentTexts);
  const { author, publisher, date, kind, note, title } = document;
  return (
    <>
      {locale !== 'vi' && title.vi && (
        <p className="small faint" lang="vi">
          {title.vi}
        </p>
      )}
      <p className="small">
        {[
          text.documentKinds[kind],
          author ?? text.noAuthor,
          publisher ?? text.noPublisher,
          date === null ? text.noDate : writePartialDate(date, locale),
        ].join(' · ')}
      </p>
      {note[locale] && (
        <p className="small faint">
          <LinkedText text={note[locale]} />
        </p>
      )}
    </>
  );
}

/** A source document: what it is, and what it says, by kind. Its heading takes the focus when it is gone to. */
export function DocumentSection(
  props: StatementWays & {
    document: SourceDocument;
    statements: readonly Statement[];
    networks: ReadonlyMap<string, Network>;
  },
) {
  const { document, statements, ...ways } = props;
  const { locale } = useI18n();
  const text = useTexts(documentTexts);
  const own = statements.filter((statement) => statement.document === document.id);
  const kinds = STATEMENT_KINDS.filter((kind) => own.some((statement) => statement.kind === kind));
  return (
    <section className="document">
      <h3 id={document.id} tabIndex={-1}>
        {document.title[locale] ?? document.title.en}
      </h3>
      <DocumentFacts document={document} />
      {kinds.map((kind) => (
        <section key={kind}>
          <h4>{text.kinds[kind]}</h4>
          <ol>
            {own
              .filter((statement) => statement.kind === kind)
              .map((statement) => (
                <li key={statement.number} value={statement.number}>
                  <StatementItem statement={statement} {...ways} />
                </li>
              ))}
          </ol>
        </section>
      ))}
    </section>
  );
}
