import { useEffect, useState } from 'react';
import { useMapSettled } from '../map/current-map.ts';
import { useLinkNews } from '../state/own/link/link-news.ts';
import { useProblems } from '../state/problems.ts';
import { useApp } from '../state/use-app.ts';
import type { FocusAfter } from '../ui/focus-target.ts';
import { Later } from '../ui/later.tsx';
import { lazyPart } from '../ui/lazy-part.ts';

const CopyNotice = lazyPart(() => import('./kept-copy/copy-notice.tsx'));
const NoticeList = lazyPart(() => import('./notice-list.tsx'));

/** How the reader came: to the bare address, by a link, or back to where the last visit ended. */
export type Arrival = 'plain' | 'link' | 'restored';

/**
 * The copy for use without a network waits until what the reader looks at has come: so many milliseconds after the map has, or after the
 * page where it shows no map.
 */
const COPY_AFTER = { map: 5000, page: 30_000 };

/**
 * What the atlas has to say once, quietly: what of a link it left out or mended, that a visit goes on, and that it is ready to be used
 * without internet.
 */
export function Notices({ arrival, isBusy }: { arrival: Arrival; isBusy: boolean }) {
  const [copies, setCopies] = useState(false);
  const hasMap = useMapSettled();
  useEffect(() => {
    const timer = setTimeout(setCopies, hasMap ? COPY_AFTER.map : COPY_AFTER.page, true);
    return () => clearTimeout(timer);
  }, [hasMap]);
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
      <Later>{copies && <CopyNotice isBusy={isBusy} />}</Later>
    </div>
  );
}
