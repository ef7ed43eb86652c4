import { useMemo } from 'react';
import { classifyCounts, countByCountry, type Filling } from './filling.ts';
import type { MapOverlay } from './map-overlay.ts';
import { useScene, useView } from './use-app.ts';

/** What countries are filled by: opened networks come before numbers of sites. */
export function useFilling({ countries }: MapOverlay): Filling | null {
  const fill = useView((view) => view.fill);
  const scene = useScene();
  return useMemo(() => {
    if (countries.size > 0) return { kind: 'members', countries };
    if (!fill) return null;
    return { kind: 'counts', fill, classes: classifyCounts(countByCountry(scene, fill)) };
  }, [countries, fill, scene]);
}
