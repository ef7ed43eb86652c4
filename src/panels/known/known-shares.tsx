import { useEffect } from 'react';
import { completenessOf } from '../../model/register/known/completeness.ts';
import { useKnowledge } from '../../state/cooperation/knowledge.ts';
import { useApp } from '../../state/use-app.ts';

/** Stands behind every share: nothing is asked of a former site. */
const NOT_ASKED = 2;

/** Tells which share of what is asked of each site is known, by the site's index, once that is loaded. Shows nothing. */
export default function KnownShares({ onShares }: { onShares: (shares: ArrayLike<number>) => void }) {
  const { state } = useKnowledge();
  const { sites, compiled } = useApp(({ catalog }) => catalog);
  const details = state.status === 'ready' ? state.value.details : null;
  useEffect(() => {
    if (!details) return;
    const shares = Float64Array.from(sites, (site) => {
      const own = details.get(site.id);
      const told = own && completenessOf(site, own, compiled);
      return told ? told.known / told.asked : NOT_ASKED;
    });
    onShares(shares);
  }, [sites, compiled, details, onShares]);
  return null;
}
