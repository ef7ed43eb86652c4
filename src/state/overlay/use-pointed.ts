import { useMemo } from 'react';
import { useApp, useScene } from '../use-app.ts';
import { type Referent, referentOfSite, touches } from '../view/referent.ts';
import type { Arc, MapOverlay } from './map-overlay.ts';

/** What the map lights of what is pointed at in any view. */
export interface Pointed {
  /** Indices of the visible sites; a single hovered site stands for itself on the map. */
  readonly sites: ReadonlySet<number>;
  /** The links in full, beside which all others recede. */
  readonly arcs: readonly Arc[];
}

const NOTHING: Pointed = { sites: new Set(), arcs: [] };

/**
 * The links that have to do with what is pointed at, each by itself; a pair of countries as a whole only where the two
 * together are meant.
 */
export function litArcs({ pointable }: Pick<MapOverlay, 'pointable'>, pointed: Referent): readonly Arc[] {
  return pointable.filter(
    ({ kind, referent }) => (kind !== 'pair' || pointed.tie) && touches(referent, pointed),
  );
}

/** The visible sites and the links that are pointed at in some view. */
export function usePointed(overlay: MapOverlay): Pointed {
  const pointed = useApp((state) => state.pointed);
  const hovered = useApp((state) => state.hovered);
  const scene = useScene();
  return useMemo(() => {
    if (!pointed) return NOTHING;
    const { catalog, visible } = scene;
    const sites = new Set<number>();
    if (hovered === null) {
      for (const index of visible) {
        const site = catalog.sites[index];
        if (site && touches(referentOfSite(site, catalog), pointed)) sites.add(index);
      }
    }
    return { sites, arcs: litArcs(overlay, pointed) };
  }, [pointed, hovered, scene, overlay]);
}
