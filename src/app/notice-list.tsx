import { X } from 'lucide-react';
import type { Messages } from '../i18n/en/messages.ts';
import { useI18n } from '../i18n/i18n-context.tsx';
import { dismissProblem, useProblems } from '../state/problems.ts';
import { useActions, useApp } from '../state/use-app.ts';
import type { Mended } from '../state/view/link/read-link.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { LinkNotices } from './own/link-notices.tsx';
import './notices.css';

/** Longest piece of a link that a notice shows, and how many it shows: enough to know the link by. */
const LONGEST_PIECE = 40;
const MOST_PIECES = 3;

const cut = (text: string) => (text.length > LONGEST_PIECE ? `${text.slice(0, LONGEST_PIECE)}…` : text);

function wordsOfMends(mended: readonly Mended[], { mended: words }: Messages['app']): string {
  const shown = mended
    .slice(0, MOST_PIECES)
    .map(({ from, to }) => (from === null ? words.unseen : `${cut(from)} → ${cut(to)}`));
  const others = mended.length - shown.length;
  return words.text([...shown, ...(others > 0 ? [words.more(others)] : [])].join(', '));
}

/** The notices that there are, each with the button that takes it away. */
export default function NoticeList({ isBack, onForgetBack }: { isBack: boolean; onForgetBack: () => void }) {
  const { app } = useI18n().messages;
  const known = useProblems();
  const rejected = useApp((state) => state.rejected);
  const mended = useApp((state) => state.mended);
  const { dismissRejected, dismissMended, clearFilters, setCamera } = useActions();
  return (
    <>
      {known.map((id) => (
        <div key={id} className="notice" data-problem={id}>
          <p>{app.problems[id]}</p>
          <IconButton icon={X} label={app.dismiss} onClick={() => dismissProblem(id)} />
        </div>
      ))}
      {rejected.length > 0 && (
        <div className="notice">
          <p>{app.rejected(rejected.map(({ name, value }) => `${name}=${value.slice(0, 40)}`).join(', '))}</p>
          <IconButton icon={X} label={app.dismiss} onClick={dismissRejected} />
        </div>
      )}
      <LinkNotices />
      {mended.length > 0 && (
        <div className="notice" data-mended>
          <p>{wordsOfMends(mended, app)}</p>
          <IconButton icon={X} label={app.dismiss} onClick={dismissMended} />
        </div>
      )}
      {isBack && (
        <div className="notice">
          <p>
            {app.restored}{' '}
            <button
              type="button"
              className="link-button"
              onClick={() => {
                clearFilters();
                setCamera(null);
                onForgetBack();
              }}
            >
              {app.startAfresh}
            </button>
          </p>
          <IconButton icon={X} label={app.dismiss} onClick={onForgetBack} />
        </div>
      )}
    </>
  );
}
