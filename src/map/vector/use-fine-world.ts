import { useEffect, useState } from 'react';
import { report } from '../../state/problems.ts';
import type { WorldFile } from './world-file.ts';

/** The detailed ground of the vector map, loaded once the map is near enough to want it; null until it is there. */
export function useFineWorld(wanted: boolean): WorldFile | null {
  const [fine, setFine] = useState<WorldFile | null>(null);
  useEffect(() => {
    if (!wanted || fine) return;
    let current = true;
    // Without it the ground stays coarse.
    import('./fine-ground.ts')
      .then(({ loadFineWorld }) => loadFineWorld())
      .then(
        (loaded) => current && setFine(loaded),
        (problem) => report(problem, 'map'),
      );
    return () => {
      current = false;
    };
  }, [wanted, fine]);
  return wanted ? fine : null;
}
