import { useEffect } from 'react';
import { sharesKnown } from '../../model/register/known/shares.ts';
import { useKnowledge } from '../../state/cooperation/knowledge.ts';
import { useApp } from '../../state/use-app.ts';

/** Tells which share of what is asked of each site is known, by the site's index, once that is loaded. Shows nothing. */
export default function KnownShares({ onShares }: { onShares: (shares: ArrayLike<number>) => void }) {
  const { state } = useKnowledge();
  const { sites, compiled } = useApp(({ catalog }) => catalog);
  const details = state.status === 'ready' ? state.value.details : null;
  useEffect(() => {
    if (details) onShares(sharesKnown(sites, details, compiled));
  }, [sites, compiled, details, onShares]);
  return null;
}
