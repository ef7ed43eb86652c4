import { useEffect, useState } from 'react';
import type { DensityBand } from '../../model/density.ts';
import { report } from '../../state/problems.ts';
import type { Scene } from '../../state/scene/scene.ts';

const NONE: readonly DensityBand[] = [];

/** The density of the visible sites of a scene; nothing without one, and before what computes it has come. */
export function useDensity(scene: Scene | null): readonly DensityBand[] {
  const [bands, setBands] = useState(NONE);
  useEffect(() => {
    if (!scene) {
      setBands(NONE);
      return;
    }
    let current = true;
    const places = Array.from(scene.visible, (index) => scene.catalog.sites[index]).flatMap((site) =>
      site ? [site.lngLat] : [],
    );
    // Without it the map only lacks the shading, and the legend does not speak of it.
    import('../../model/density.ts').then(
      ({ densityBands }) => current && setBands(densityBands(places)),
      (problem) => report(problem, 'map'),
    );
    return () => {
      current = false;
    };
  }, [scene]);
  return bands;
}
