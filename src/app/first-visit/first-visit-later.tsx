import { useState } from 'react';
import { useApp, useView } from '../../state/use-app.ts';
import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import type { Arrival } from '../notices.tsx';
import { recall } from '../storage.ts';

const FirstVisit = lazyPart(() => import('./first-visit.tsx'));

/** Whether the reader has not been greeted yet. */
export const isFirstVisit = () => recall('welcomed') === null;

/** Brings the greeting, the largest words of a first visit, together with the data: it is to be painted with the page. */
export async function bringFirstVisit(): Promise<void> {
  // Where it did not come, the page asks for it once more.
  await FirstVisit.bring().catch(() => undefined);
}

/** Greets whoever comes to the bare address for the first time, as soon as the page stands; nobody else, and never twice. */
export function FirstVisitLater(props: { arrival: Arrival; onPresent: (briefing: string) => void }) {
  const [isFirst, setFirst] = useState(() => props.arrival === 'plain' && isFirstVisit());
  const isWhole = useView((view) => !view.embed && view.briefing === null);
  // Whoever has begun needs no welcome any more.
  const begun = useApp((state) => state.past.length > 0);
  const close = () => setFirst(false);
  return (
    <Later>
      {isFirst && isWhole && !begun && (
        <FirstVisit
          onClose={close}
          onPresent={(briefing) => {
            close();
            props.onPresent(briefing);
          }}
        />
      )}
    </Later>
  );
}
