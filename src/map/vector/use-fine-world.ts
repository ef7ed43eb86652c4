import { useEffect, useState } from 'react';
import type { WorldFile } from './world-file.ts';

/** The detailed ground of the vector map, loaded once the map is near enough to want it; null until it is there. */
export function useFineWorld(wanted: boolean): WorldFile | null {
  const [fine, setFine] = useState<WorldFile | null>(null);
  useEffect(() => {
    if (!wanted || fine) return;
    let current = true;
    // Without it the ground only stays coarse.
    import('./fine-ground.ts')
      .then(({ loadFineWorld }) => loadFineWorld())
      .then(
        (loaded) => current && setFine(loaded),
        () => undefined,
      );
    return () => {
      current = false;
    };
  }, [wanted, fine]);
  return wanted ? fine : null;
}
