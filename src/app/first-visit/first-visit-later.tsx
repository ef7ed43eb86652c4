import { useState } from 'react';
import { useApp, useView } from '../../state/use-app.ts';
import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import type { Arrival } from '../notices.tsx';
import { recall } from '../storage.ts';

const FirstVisit = lazyPart(() => import('./first-visit.tsx'));

/** Greets whoever comes to the bare address for the first time, as soon as the page stands; nobody else, and never twice. */
export function FirstVisitLater(props: { arrival: Arrival; onPresent: (briefing: string) => void }) {
  const [isFirst, setFirst] = useState(() => props.arrival === 'plain' && recall('welcomed') === null);
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
