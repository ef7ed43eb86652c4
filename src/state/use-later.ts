import { useEffect, useState } from 'react';
import { report } from './problems.ts';

/**
 * What is loaded once it is `wanted`, and stays; null before it has come, or if it never comes, which the map's readers are told.
 * `load` is the same function as long as it loads the same.
 */
export function useLater<T>(wanted: boolean, load: () => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<T | null>(null);
  const isMissing = loaded === null;
  useEffect(() => {
    if (!wanted || !isMissing) return;
    let current = true;
    load().then(
      (value) => current && setLoaded(() => value),
      (problem) => report(problem, 'map'),
    );
    return () => {
      current = false;
    };
  }, [wanted, isMissing, load]);
  return loaded;
}
