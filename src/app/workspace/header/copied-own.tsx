import { useView } from '../../../state/use-app.ts';
import { Later } from '../../../ui/later.tsx';
import { lazyPart } from '../../../ui/lazy-part.ts';

const TellCopied = lazyPart(() => import('../../own/tell-copied.tsx'));

/** Where a link that was just copied names lists of the reader's own, has it said what it tells of them. */
export function CopiedOwn({ isCopied }: { isCopied: boolean }) {
  const hasOwn = useView((view) => view.own !== null);
  return <Later>{isCopied && hasOwn && <TellCopied />}</Later>;
}
