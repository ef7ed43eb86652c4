import { useEffect, useState } from 'react';
import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { listenForDrops } from './listen-for-drops.ts';

const OwnDropped = lazyPart(() => import('./own-dropped.tsx'));

/** What is dropped on any place of the page becomes a list of the reader's own; all but the listening comes with the first drag. */
export default function DropPlace() {
  const [isOver, setIsOver] = useState<boolean | null>(null);
  useEffect(() => listenForDrops(setIsOver), []);
  return <Later>{isOver !== null && <OwnDropped isOver={isOver} />}</Later>;
}
