import { useRef } from 'react';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { documentTexts } from '../../i18n/known/documents.ts';
import { factTexts } from '../../i18n/known/facts.ts';
import type { Statement } from '../../model/catalog/statement.ts';
import { type Knowledge, useKnowledge } from '../../state/cooperation/knowledge.ts';
import { useStatements } from '../../state/statements.ts';
import { useActions } from '../../state/use-app.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { LoadFailed } from '../site/load-failed.tsx';
import { useOpenNetwork } from '../use-open-network.ts';
import { DocumentSection } from './document-section.tsx';
import type { StatementWays } from './statement-item.tsx';
import './documents.css';

/** All documents one after the other, with a list above that leads to each. */
function Documents(props: StatementWays & { knowledge: Knowledge; statements: readonly Statement[] }) {
  const { knowledge, ...rest } = props;
  const { formats, locale } = useI18n();
  const text = useTexts(documentTexts);
  const whole = useRef<HTMLDivElement>(null);
  const documents = [...knowledge.documents.values()];
  const goTo = (id: string) => {
    const heading = whole.current?.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  };
  return (
    <div ref={whole}>
      <p>{text.intro(formats.count(documents.length))}</p>
      <nav className="document-list" aria-label={text.contents}>
        <ul>
          {documents.map(({ id, short }) => (
            <li key={id}>
              <button type="button" className="link-button" onClick={() => goTo(id)}>
                {short[locale]}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {documents.map((document) => (
        <DocumentSection key={document.id} document={document} networks={knowledge.networks} {...rest} />
      ))}
    </div>
  );
}

/**
 * What the source documents say, document by document. A site or a network that is chosen closes it, and with it whatever it was opened
 * from (`onLeave`).
 */
export default function DocumentsDialog(props: { onClose: () => void; onLeave?: () => void }) {
  const { onClose, onLeave = onClose } = props;
  const { messages } = useI18n();
  const text = useTexts(documentTexts);
  const title = useTexts(factTexts).documents;
  const knowledge = useKnowledge();
  const statements = useStatements();
  const { visit } = useActions();
  const openNetwork = useOpenNetwork();
  const isFailed = [knowledge, statements].some(({ state }) => state.status === 'failed');
  const ways: StatementWays = {
    onSite: (site) => {
      onLeave();
      visit(site);
    },
    onNetwork: (id) => {
      onLeave();
      openNetwork(id);
    },
  };
  const retry = () => {
    knowledge.retry();
    statements.retry();
  };
  return (
    <Dialog title={title} closeLabel={messages.app.close} onClose={onClose}>
      {isFailed && <LoadFailed retry={retry} />}
      {knowledge.state.status === 'ready' && statements.state.status === 'ready' ? (
        <Documents knowledge={knowledge.state.value} statements={statements.state.value} {...ways} />
      ) : (
        !isFailed && (
          <p className="faint" role="status">
            {text.loading}
          </p>
        )
      )}
    </Dialog>
  );
}
