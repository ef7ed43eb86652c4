import { Fragment, useState } from 'react';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { documentTexts } from '../../i18n/known/documents.ts';
import type { Site } from '../../model/site.ts';
import type { Knowledge } from '../../state/cooperation/knowledge.ts';
import { useStatements } from '../../state/statements.ts';
import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { LoadFailed } from '../site/load-failed.tsx';
import './documents.css';

const DocumentsDialog = lazyPart(() => import('./documents-dialog.tsx'));

/** What the source documents say of a site, and the way to all that they say; nothing where they name it nowhere. */
export default function SiteStatements(props: { site: Site; documents: Knowledge['documents'] }) {
  const { site, documents } = props;
  const { locale } = useI18n();
  const text = useTexts(documentTexts);
  const { state, retry } = useStatements();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  if (state.status === 'failed') return <LoadFailed retry={retry} />;
  const own =
    state.status === 'ready' ? state.value.filter(({ entities }) => entities.includes(site.id)) : [];
  if (own.length === 0) return null;
  const sources = [...new Set(own.map(({ document }) => document))];
  return (
    <section className="card-section site-statements">
      <h3>{text.onCard}</h3>
      {sources.map((id) => (
        <Fragment key={id}>
          <p className="small faint">{documents.get(id)?.short[locale]}</p>
          <ul className="plain-list">
            {own
              .filter(({ document }) => document === id)
              .map(({ kind, number, text: said }) => (
                <li key={`${kind} ${number}`}>
                  <b>{text.one[kind]}:</b> {said[locale]}
                </li>
              ))}
          </ul>
        </Fragment>
      ))}
      <button type="button" className="link-button small" onClick={() => setOpen(true)}>
        {text.all}
      </button>
      <Later of={isOpen} onClose={close}>
        {isOpen && <DocumentsDialog onClose={close} />}
      </Later>
    </section>
  );
}
