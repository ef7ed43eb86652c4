import { X } from 'lucide-react';
import { useState } from 'react';
import type { Messages } from '../i18n/en/messages.ts';
import { useI18n } from '../i18n/i18n-context.tsx';
import { dismissProblem, useProblems } from '../state/problems.ts';
import { useActions, useApp } from '../state/use-app.ts';
import type { Mended } from '../state/view/link/read-link.ts';
import type { FocusAfter } from '../ui/focus-target.ts';
import { IconButton } from '../ui/icon-button.tsx';
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

/** How the reader came: to the bare address, by a link, or back to where the last visit ended. */
export type Arrival = 'plain' | 'link' | 'restored';

/** What the atlas has to say once, quietly: what of a link it left out or mended, and that a visit goes on. */
export function Notices({ arrival }: { arrival: Arrival }) {
  const { messages } = useI18n();
  const { app } = messages;
  const known = useProblems();
  const rejected = useApp((state) => state.rejected);
  const mended = useApp((state) => state.mended);
  const { dismissRejected, dismissMended, clearFilters, setCamera } = useActions();
  const [back, setBack] = useState(arrival === 'restored');
  const begun = useApp((state) => state.past.length > 0);
  return (
    <div className="notices" aria-live="polite" data-focus-after={'map' satisfies FocusAfter}>
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
      {mended.length > 0 && (
        <div className="notice" data-mended>
          <p>{wordsOfMends(mended, app)}</p>
          <IconButton icon={X} label={app.dismiss} onClick={dismissMended} />
        </div>
      )}
      {back && !begun && (
        <div className="notice">
          <p>
            {app.restored}{' '}
            <button
              type="button"
              className="link-button"
              onClick={() => {
                clearFilters();
                setCamera(null);
                setBack(false);
              }}
            >
              {app.startAfresh}
            </button>
          </p>
          <IconButton icon={X} label={app.dismiss} onClick={() => setBack(false)} />
        </div>
      )}
    </div>
  );
}
