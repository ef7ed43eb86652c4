import { useEffect, useState } from 'react';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { keptCopyTexts } from '../../i18n/kept-copy.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { beginCopy, keepCopy, loadNewer, removeCopy, useCopy } from './copy.ts';
import { wordsOfCopy } from './copy-words.ts';
import './copy-dialog.css';

const MEGABYTE = 1_000_000;

/** How much the browser keeps for this host, in bytes, once it has told; null where it does not. */
function useUsage(isKept: boolean): number | null {
  const [usage, setUsage] = useState<number | null>(null);
  useEffect(() => {
    if (!isKept) return;
    let isWaited = true;
    navigator.storage?.estimate?.().then(
      ({ usage: bytes }) => isWaited && setUsage(bytes ?? null),
      () => {},
    );
    return () => {
      isWaited = false;
    };
  }, [isKept]);
  return isKept ? usage : null;
}

/** The copy with which the atlas opens without internet: how far it is, and what can be done with it. */
export default function CopyDialog({ onClose }: { onClose: () => void }) {
  const { messages, formats } = useI18n();
  const text = useTexts(keptCopyTexts);
  const state = useCopy();
  const isKept = state.status === 'kept' || state.status === 'newer';
  const usage = useUsage(isKept);
  // Whoever asks for it does not wait until the page has come to rest.
  useEffect(beginCopy, []);
  return (
    <Dialog title={text.title} closeLabel={messages.app.close} onClose={onClose}>
      <p>{text.what}</p>
      <p role="status" className="copy-state">
        <strong>{wordsOfCopy(state, text, formats)}</strong>{' '}
        {usage !== null && text.size(formats.measure(usage / MEGABYTE))}
      </p>
      {state.status === 'keeping' && (
        <progress
          className="copy-progress"
          value={state.done}
          max={Math.max(state.total, 1)}
          aria-label={wordsOfCopy(state, text, formats)}
        />
      )}
      <p className="small faint">{text.yours}</p>
      <p className="dialog-actions">
        {isKept && (
          <button type="button" className="text-button" onClick={() => void removeCopy()}>
            {text.remove}
          </button>
        )}
        {state.status === 'none' && (
          <button type="button" className="text-button primary" onClick={keepCopy}>
            {text.keep}
          </button>
        )}
        {state.status === 'failed' && (
          <button type="button" className="text-button primary" onClick={keepCopy}>
            {text.again}
          </button>
        )}
        {state.status === 'newer' && (
          <button type="button" className="text-button primary" onClick={() => void loadNewer()}>
            {text.load}
          </button>
        )}
      </p>
    </Dialog>
  );
}
