import { useMemo } from 'react';
import { useCopublications, useKnowledge } from '../cooperation/knowledge.ts';
import { useApp, useScene, useView } from '../use-app.ts';
import { useLater } from '../use-later.ts';
import type { MapLayerId } from '../view/map-choices.ts';
import { pathOfView } from '../view/path.ts';
import { type MapOverlay, NO_ARCS, NO_OVERLAY, type OverlayMembers } from './map-overlay.ts';

/** Charts that show links, and so draw them on the map too. */
const CHARTS_OF_LINKS = ['matrix', 'network'] as const;

const loadEngine = () => import('./overlay-engine.ts').then(({ ENGINE }) => ENGINE);

/** What lays over the map, with a memory of its own; null before it is loaded, which it is once it is `wanted`. */
function useEngine(wanted: boolean) {
  const engine = useLater(wanted, loadEngine);
  return useMemo(
    () =>
      engine && {
        ...engine,
        selectOverlay: engine.createOverlaySelector(),
        selectPaths: engine.createPathsSelector(),
      },
    [engine],
  );
}

/** What lies over the map, and whether all of it is there or some is still being loaded. */
export interface LaidOver {
  readonly overlay: MapOverlay;
  readonly isReady: boolean;
}

/**
 * What the charts of cooperation and the selected site lay over the map, of the layers that are on; loaded only once something
 * is laid over.
 */
export function useMapOverlay(): LaidOver {
  const chart = useView((view) => view.chart);
  const types = useView((view) => view.link);
  const network = useView((view) => view.network);
  const compare = useView((view) => view.compare);
  const year = useView((view) => view.papers);
  const countries = useView((view) => view.country);
  const pairs = useView((view) => view.pairs);
  const selected = useView((view) => view.site);
  const path = useView(pathOfView);
  const hasArcs = useView((view) => view.layer.includes('arcs'));
  // Only centres have links.
  const isCentre = useApp(({ catalog }) => catalog.siteById.get(selected ?? '')?.kind === 'centre');
  const site = isCentre && hasArcs ? selected : null;
  const links = types.length > 0 || CHARTS_OF_LINKS.some((id) => chart.includes(id));
  const papers = chart.includes('copublications');
  const wanted = links || papers || network !== null || compare !== null || site !== null || path !== null;
  const { state: knowledge } = useKnowledge(wanted);
  const engine = useEngine(wanted);
  const scene = useScene();
  const broad = useView((view) => view.broad);
  const { state: copublications } = useCopublications(papers);
  const layers = useView((view) => view.layer);
  const whole = useMemo(() => {
    if (!wanted || !engine || knowledge.status !== 'ready') return NO_OVERLAY;
    const { networks, capitals } = knowledge.value;
    const cooperation = engine.selectCooperation(knowledge.value, scene, { link: types, broad });
    return engine.selectOverlay(cooperation, {
      links,
      pairs,
      site,
      capitals,
      paths: path === null ? null : engine.selectPaths(knowledge.value, scene.catalog, path, broad),
      papers:
        papers && copublications.status === 'ready'
          ? { of: copublications.value, country: engine.countryOfPapers(countries), year }
          : null,
      network: network === null ? undefined : networks.get(network),
      compare: compare === null ? undefined : networks.get(compare),
    });
  }, [
    wanted,
    engine,
    scene,
    types,
    broad,
    knowledge,
    links,
    pairs,
    site,
    papers,
    copublications,
    countries,
    year,
    path,
    network,
    compare,
  ]);
  const overlay = useMemo(() => layersOf(whole, layers), [whole, layers]);
  const isHere = ({ status }: { readonly status: string }) => status === 'ready' || status === 'failed';
  const isReady = !wanted || (engine !== null && isHere(knowledge) && (!papers || isHere(copublications)));
  return { overlay, isReady };
}

const NO_MEMBERS: OverlayMembers = { countries: new Map(), members: null, networks: [] };

/** An overlay without the layers that are switched off. */
function layersOf(overlay: MapOverlay, layers: readonly MapLayerId[]): MapOverlay {
  const [arcs, members] = [layers.includes('arcs'), layers.includes('members')];
  if (arcs && members) return overlay;
  return { ...overlay, ...(members ? {} : NO_MEMBERS), ...(arcs ? {} : NO_ARCS) };
}
