import { useMemo, useState } from 'react';
import { useCopublications, useKnowledge } from '../cooperation/knowledge.ts';
import { countryOfPapers } from '../cooperation/partners.ts';
import { useCooperation } from '../cooperation/use-cooperation.ts';
import { useApp, useScene, useView } from '../use-app.ts';
import type { MapLayerId } from '../view/map-choices.ts';
import { referentOfSite, touches } from '../view/referent.ts';
import { type MapOverlay, NO_OVERLAY } from './map-overlay.ts';
import { createOverlaySelector } from './select-overlay.ts';

/** Charts that show links, and so draw them on the map too. */
const CHARTS_OF_LINKS = ['matrix', 'network'] as const;

/** What the charts of cooperation lay over the map, of the layers that are on; loaded only once something is laid over. */
export function useMapOverlay(): MapOverlay {
  const chart = useView((view) => view.chart);
  const types = useView((view) => view.link);
  const network = useView((view) => view.network);
  const compare = useView((view) => view.compare);
  const year = useView((view) => view.papers);
  const countries = useView((view) => view.country);
  const links = types.length > 0 || CHARTS_OF_LINKS.some((id) => chart.includes(id));
  const papers = chart.includes('copublications');
  const wanted = links || papers || network !== null || compare !== null;
  const { state: knowledge } = useKnowledge(wanted);
  const { state: cooperation } = useCooperation(wanted);
  const { state: copublications } = useCopublications(papers);
  const [selectOverlay] = useState(createOverlaySelector);
  const layers = useView((view) => view.layer);
  const whole = useMemo(() => {
    if (!wanted || cooperation.status !== 'ready' || knowledge.status !== 'ready') return NO_OVERLAY;
    const { networks } = knowledge.value;
    return selectOverlay(cooperation.value, {
      links,
      papers:
        papers && copublications.status === 'ready'
          ? { of: copublications.value, country: countryOfPapers(countries), year }
          : null,
      network: network === null ? undefined : networks.get(network),
      compare: compare === null ? undefined : networks.get(compare),
    });
  }, [
    wanted,
    cooperation,
    knowledge,
    links,
    papers,
    copublications,
    countries,
    year,
    network,
    compare,
    selectOverlay,
  ]);
  return useMemo(() => layersOf(whole, layers), [whole, layers]);
}

/** An overlay without the layers that are switched off. */
function layersOf(overlay: MapOverlay, layers: readonly MapLayerId[]): MapOverlay {
  const [arcs, members] = [layers.includes('arcs'), layers.includes('members')];
  if (arcs && members) return overlay;
  return { ...(members ? overlay : NO_OVERLAY), arcs: arcs ? overlay.arcs : NO_OVERLAY.arcs };
}

const NOTHING = { sites: new Set<number>(), arcs: new Set<string>() } as const;

/** The visible sites and the arcs that are pointed at in some chart; a single hovered site stands for itself on the map. */
export function usePointed(overlay: MapOverlay): {
  readonly sites: ReadonlySet<number>;
  readonly arcs: ReadonlySet<string>;
} {
  const pointed = useApp((state) => state.pointed);
  const hovered = useApp((state) => state.hovered);
  const scene = useScene();
  return useMemo(() => {
    if (!pointed) return NOTHING;
    const { catalog, visible } = scene;
    const arcs = overlay.arcs.filter(({ referent }) => touches(referent, pointed)).map(({ key }) => key);
    const sites = new Set<number>();
    if (hovered === null) {
      for (const index of visible) {
        const site = catalog.sites[index];
        if (site && touches(referentOfSite(site, catalog), pointed)) sites.add(index);
      }
    }
    return { sites, arcs: new Set(arcs) };
  }, [pointed, hovered, scene, overlay]);
}
