import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { documentTexts } from '../../i18n/known/documents.ts';
import type { Statement } from '../../model/catalog/statement.ts';
import type { Knowledge } from '../../state/cooperation/knowledge.ts';
import { useStatements } from '../../state/statements.ts';
import { LoadFailed } from '../site/load-failed.tsx';
import './documents.css';

/** The statements that name a host, by their document. */
function hostsByDocument(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const hosts = statements.filter(({ kind }) => kind === 'host');
  const documents = new Set(hosts.map(({ document }) => document));
  return new Map([...documents].map((id) => [id, hosts.filter(({ document }) => document === id)]));
}

/** The countries that only a document names as hosts of centres, so that nobody takes their absence for an oversight. */
export default function NamedHosts({ documents }: Pick<Knowledge, 'documents'>) {
  const { locale } = useI18n();
  const text = useTexts(documentTexts);
  const { state, retry } = useStatements();
  return (
    <section className="named-hosts">
      <h3>{text.hostsTitle}</h3>
      {state.status === 'failed' && <LoadFailed retry={retry} />}
      {(state.status === 'idle' || state.status === 'loading') && (
        <p className="faint" role="status">
          {text.loading}
        </p>
      )}
      {state.status === 'ready' &&
        [...hostsByDocument(state.value)].map(([id, hosts]) => {
          const title = documents.get(id)?.title;
          return (
            <div key={id}>
              <p>{text.hosts(title?.[locale] ?? title?.en ?? id)}</p>
              <ul>
                {hosts.map(({ number, text: said, note }) => (
                  <li key={number}>
                    {said[locale]}
                    {note[locale] && <span className="small faint"> {note[locale]}</span>}
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
    </section>
  );
}
