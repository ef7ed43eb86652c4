import { useState } from 'react';
import { useLinkNews } from '../state/own/link/link-news.ts';
import { useProblems } from '../state/problems.ts';
import { useApp } from '../state/use-app.ts';
import type { FocusAfter } from '../ui/focus-target.ts';
import { Later } from '../ui/later.tsx';
import { lazyPart } from '../ui/lazy-part.ts';

const NoticeList = lazyPart(() => import('./notice-list.tsx'));

/** How the reader came: to the bare address, by a link, or back to where the last visit ended. */
export type Arrival = 'plain' | 'link' | 'restored';

/** What the atlas has to say once, quietly: what of a link it left out or mended, and that a visit goes on. */
export function Notices({ arrival }: { arrival: Arrival }) {
  const problems = useProblems().length;
  const { missing, copied } = useLinkNews();
  const hasOwn = copied !== null || missing.length > 0;
  const pieces = useApp(({ rejected, mended }) => rejected.length + mended.length);
  const [back, setBack] = useState(arrival === 'restored');
  const begun = useApp((state) => state.past.length > 0);
  const isBack = back && !begun;
  return (
    <div className="notices" aria-live="polite" data-focus-after={'map' satisfies FocusAfter}>
      {(isBack || hasOwn || problems + pieces > 0) && (
        <Later>
          <NoticeList isBack={isBack} onForgetBack={() => setBack(false)} />
        </Later>
      )}
    </div>
  );
}
