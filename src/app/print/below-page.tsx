import { useEffect, useState } from 'react';
import { useView } from '../../state/use-app.ts';
import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import PrintTail from './print-tail.tsx';

const DropPlace = lazyPart(() => import('../own/drop-place.tsx'));

const EVENTS = ['dragstart', 'dragover', 'drop'] as const;

/** With what the first drag began: within the page, or from outside; null before it. No file ever takes the page's place. */
function useFirstDrag(): string | null {
  const [first, setFirst] = useState<string | null>(null);
  useEffect(() => {
    const hold = (event: DragEvent) => {
      setFirst((before) => before ?? event.type);
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    for (const event of EVENTS) addEventListener(event, hold);
    return () => {
      for (const event of EVENTS) removeEventListener(event, hold);
    };
  }, []);
  return first;
}

/** What lies below the page and is not seen on the screen: what only paper shows, and, unless another page holds it, where files are dropped. */
export default function BelowPage() {
  const isEmbedded = useView((view) => view.embed);
  const first = useFirstDrag();
  return (
    <>
      <PrintTail />
      <Later>{first && !isEmbedded && <DropPlace isOurs={first === 'dragstart'} />}</Later>
    </>
  );
}
