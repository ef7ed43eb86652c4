import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { useIdle } from '../../ui/use-idle.ts';

const PrintHead = lazyPart(() => import('./print-head.tsx'));
const PrintTail = lazyPart(() => import('./below-page.tsx'));

/** What only paper shows, above or below the page; there before anybody can have asked to print. */
export function OnPaper({ part }: { part: 'head' | 'tail' }) {
  const idle = useIdle();
  const Part = part === 'head' ? PrintHead : PrintTail;
  return <Later>{idle && <Part />}</Later>;
}
