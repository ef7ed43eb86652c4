import { useEffect, useState } from 'react';
import { report } from '../state/problems.ts';
import type { Extras } from './vector/extras.ts';

/** What draws that which a map shows only where it is asked for; null until it is `wanted` and has come, or if it never comes. */
export function useExtras(wanted: boolean): Extras | null {
  const [extras, setExtras] = useState<Extras | null>(null);
  useEffect(() => {
    if (!wanted || extras) return;
    let current = true;
    // Without it the map lacks lines and fills, which the charts and their tables say as well.
    import('./vector/extras.ts').then(
      ({ EXTRAS }) => current && setExtras(EXTRAS),
      (problem) => report(problem, 'map'),
    );
    return () => {
      current = false;
    };
  }, [wanted, extras]);
  return extras;
}
