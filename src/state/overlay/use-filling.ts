import { useEffect, useMemo, useState } from 'react';
import { report } from '../problems.ts';
import { useScene, useView } from '../use-app.ts';
import { countByCountry, type Filling } from './filling.ts';
import type { MapOverlay } from './map-overlay.ts';

type Classify = typeof import('./classify-counts.ts').classifyCounts;

/** What sorts numbers into classes, loaded once countries are filled by numbers. */
function useClassify(wanted: boolean): Classify | null {
  const [classify, setClassify] = useState<Classify | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    // Without it the map only lacks the fills, and the legend does not speak of them.
    import('./classify-counts.ts').then(
      ({ classifyCounts }) => current && setClassify(() => classifyCounts),
      (problem) => report(problem, 'map'),
    );
    return () => {
      current = false;
    };
  }, [wanted]);
  return classify;
}

/** What countries are filled by: opened networks come before numbers of sites. */
export function useFilling({ countries }: MapOverlay): Filling | null {
  const fill = useView((view) => view.fill);
  const scene = useScene();
  const classify = useClassify(fill !== null);
  return useMemo(() => {
    if (countries.size > 0) return { kind: 'members', countries };
    if (!fill || !classify) return null;
    return { kind: 'counts', fill, classes: classify(countByCountry(scene, fill)) };
  }, [countries, fill, scene, classify]);
}
