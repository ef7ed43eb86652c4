import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { keptCopyTexts } from '../../i18n/kept-copy.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { beginCopy, type CopyState, loadNewer, useCopy } from './copy.ts';
import { wordsOfCopy } from './copy-words.ts';
import '../notices.css';

/** Keeps the copy while the reader works, and says once that it is ready, or that a newer edition is; who composes is left alone. */
export default function CopyNotice({ isBusy }: { isBusy: boolean }) {
  const { messages, formats } = useI18n();
  const text = useTexts(keptCopyTexts);
  const state = useCopy();
  const [dismissed, setDismissed] = useState<CopyState['status'] | null>(null);
  useEffect(beginCopy, []);
  const isSaid = state.status === 'newer' || (state.status === 'kept' && state.isNew);
  if (isBusy || !isSaid || dismissed === state.status) return null;
  return (
    <div className="notice">
      <p>
        {wordsOfCopy(state, text, formats)}{' '}
        {state.status === 'newer' && (
          <button type="button" className="link-button" onClick={() => void loadNewer()}>
            {text.load}
          </button>
        )}
      </p>
      <IconButton icon={X} label={messages.app.dismiss} onClick={() => setDismissed(state.status)} />
    </div>
  );
}
