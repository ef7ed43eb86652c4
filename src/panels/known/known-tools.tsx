import { useState } from 'react';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { factTexts } from '../../i18n/known/facts.ts';
import { useKnowledge } from '../../state/cooperation/knowledge.ts';
import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';

const UnknownsDialog = lazyPart(() => import('./unknowns-dialog.tsx'));

/** Above the table of results: shows or hides the columns of what is known, and leads to the page of what is not. */
export function KnownTools({ shown, onShown }: { shown: boolean; onShown: (shown: boolean) => void }) {
  const { messages } = useI18n();
  const text = useTexts(factTexts);
  const { state, retry } = useKnowledge(shown);
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <div className="table-tools">
      <button
        type="button"
        className="text-button small"
        aria-pressed={shown}
        onClick={() => onShown(!shown)}
      >
        {text.columns}
      </button>
      <button type="button" className="text-button small" onClick={() => setOpen(true)}>
        {text.unknowns}
      </button>
      {shown && state.status === 'failed' && (
        <span role="alert" className="small">
          {messages.details.failed}{' '}
          <button type="button" className="link-button" onClick={retry}>
            {messages.details.retry}
          </button>
        </span>
      )}
      <Later of={isOpen} onClose={close}>
        {isOpen && <UnknownsDialog kind="centre" onClose={close} />}
      </Later>
    </div>
  );
}
