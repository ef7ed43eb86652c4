import { useEffect, useState } from 'react';
import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { listenForDrops } from './listen-for-drops.ts';

const OwnDropped = lazyPart(() => import('./own-dropped.tsx'));

/** What is dropped on any place of the page becomes a list of the reader's own; it comes with the first drag, which may have begun within the page. */
export default function DropPlace({ isOurs }: { isOurs: boolean }) {
  const [isOver, setIsOver] = useState<boolean | null>(null);
  useEffect(() => listenForDrops(isOurs, setIsOver), [isOurs]);
  return <Later>{isOver !== null && <OwnDropped isOver={isOver} />}</Later>;
}
