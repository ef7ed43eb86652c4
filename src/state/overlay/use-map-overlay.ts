import { useMemo, useState } from 'react';
import { useCopublications, useKnowledge } from '../cooperation/knowledge.ts';
import { countryOfPapers } from '../cooperation/partners.ts';
import { useCooperation } from '../cooperation/use-cooperation.ts';
import { useApp, useView } from '../use-app.ts';
import type { MapLayerId } from '../view/map-choices.ts';
import { type MapOverlay, NO_ARCS, NO_OVERLAY, type OverlayMembers } from './map-overlay.ts';
import { createOverlaySelector } from './select-overlay.ts';

/** Charts that show links, and so draw them on the map too. */
const CHARTS_OF_LINKS = ['matrix', 'network'] as const;

/**
 * What the charts of cooperation and the selected site lay over the map, of the layers that are on; loaded only once something
 * is laid over.
 */
export function useMapOverlay(): MapOverlay {
  const chart = useView((view) => view.chart);
  const types = useView((view) => view.link);
  const network = useView((view) => view.network);
  const compare = useView((view) => view.compare);
  const year = useView((view) => view.papers);
  const countries = useView((view) => view.country);
  const pairs = useView((view) => view.pairs);
  const selected = useView((view) => view.site);
  const hasArcs = useView((view) => view.layer.includes('arcs'));
  // Only centres have links.
  const isCentre = useApp(({ catalog }) => catalog.siteById.get(selected ?? '')?.kind === 'centre');
  const site = isCentre && hasArcs ? selected : null;
  const links = types.length > 0 || CHARTS_OF_LINKS.some((id) => chart.includes(id));
  const papers = chart.includes('copublications');
  const wanted = links || papers || network !== null || compare !== null || site !== null;
  const { state: knowledge } = useKnowledge(wanted);
  const { state: cooperation } = useCooperation(wanted);
  const { state: copublications } = useCopublications(papers);
  const [selectOverlay] = useState(createOverlaySelector);
  const layers = useView((view) => view.layer);
  const whole = useMemo(() => {
    if (!wanted || cooperation.status !== 'ready' || knowledge.status !== 'ready') return NO_OVERLAY;
    const { networks, capitals } = knowledge.value;
    return selectOverlay(cooperation.value, {
      links,
      pairs,
      site,
      capitals,
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
    pairs,
    site,
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

const NO_MEMBERS: OverlayMembers = { countries: new Map(), members: null, networks: [] };

/** An overlay without the layers that are switched off. */
function layersOf(overlay: MapOverlay, layers: readonly MapLayerId[]): MapOverlay {
  const [arcs, members] = [layers.includes('arcs'), layers.includes('members')];
  if (arcs && members) return overlay;
  return { ...overlay, ...(members ? {} : NO_MEMBERS), ...(arcs ? {} : NO_ARCS) };
}
