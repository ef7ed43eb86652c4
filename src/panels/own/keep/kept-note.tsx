import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { keepTexts } from '../../../i18n/own/keep.ts';
import { useKeeping } from '../../../state/own/keeping/keeping.ts';
import { useLinkNews } from '../../../state/own/link/link-news.ts';
import type { OwnList } from '../../../state/own/own-list.ts';
import { bytesOf } from '../../../state/own/saved/check-saved.ts';

/** Where the lists are kept and how much room they take there, or that they are not; and what a link shows that is not here. */
export function KeptNote({ lists }: { lists: readonly OwnList[] }) {
  const { formats } = useI18n();
  const text = useTexts(keepTexts);
  const { status, unreadable, verbs } = useKeeping();
  const missing = useLinkNews().missing.length;
  const bytes = lists.reduce((sum, list) => sum + bytesOf(list), 0);
  return (
    <>
      {missing > 0 && (
        <p className="note" role="note">
          {text.missing(missing, formats.count(missing))}
        </p>
      )}
      {status === 'forbidden' && (
        <p role="alert">
          {text.forbidden}{' '}
          <button type="button" className="text-button small" onClick={verbs?.startAgain}>
            {text.again}
          </button>
        </p>
      )}
      {status === 'ready' && lists.length > 0 && (
        <p className="small faint">
          {text.kept(lists.length, formats.count(lists.length), text.size(bytes, formats.count))}
        </p>
      )}
      {unreadable > 0 && (
        <p role="alert">
          {text.unreadable(unreadable, formats.count(unreadable))}{' '}
          <button type="button" className="text-button small" onClick={verbs?.clearUnreadable}>
            {text.clear}
          </button>
        </p>
      )}
    </>
  );
}
