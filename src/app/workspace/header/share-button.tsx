import { useI18n } from '../../../i18n/i18n-context.tsx';
import { useApp, useView } from '../../../state/use-app.ts';
import { useCopy } from '../../../ui/use-copy.ts';
import { CopiedOwn } from './copied-own.tsx';

/** Copies the link of what is shown, and says that it did. */
export function ShareButton() {
  const { app } = useI18n().messages;
  const view = useView((current) => current);
  const linkOf = useApp((state) => state.linkOf);
  const { state, copy } = useCopy();
  return (
    <>
      <button
        type="button"
        className="text-button small share"
        title={app.shareHint}
        onClick={() => copy(linkOf(view))}
      >
        {state === 'copied' ? app.copied : app.share}
      </button>
      <span className="visually-hidden" aria-live="polite">
        {state === 'copied' && app.shared}
        {state === 'failed' && app.shareFailed}
      </span>
      <CopiedOwn isCopied={state === 'copied'} />
    </>
  );
}
