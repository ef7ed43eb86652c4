import { useI18n } from '../i18n/i18n-context.tsx';
import type { Camera, Viewport } from '../model/camera/camera.ts';
import type { Site } from '../model/site.ts';
import { useFilling } from '../state/overlay/use-filling.ts';
import { useMapOverlay } from '../state/overlay/use-map-overlay.ts';
import { usePointed } from '../state/overlay/use-pointed.ts';
import { useShownLists } from '../state/own/lists.ts';
import { useApp, useScene, useView } from '../state/use-app.ts';
import { useLater } from '../state/use-later.ts';
import { worldviewOf } from '../state/view/map-choices.ts';
import { thoughtOf } from '../state/view/thought.ts';
import { PALETTES, type ThemeId } from '../theme/tokens.ts';
import { type Insets, NO_INSETS } from './camera/insets.ts';
import { useCamera } from './camera/use-camera.ts';
import { useDensity } from './overlay/use-density.ts';
import { useDrawn } from './overlay/use-drawn.ts';
import type { SvgContext } from './vector/svg-part.ts';
import type { WorldFile } from './vector/world-file.ts';

// Without them the map lacks lines and fills, which the charts and their tables say as well.
const loadAreas = () => import('./overlay/countries-file.ts').then(({ loadCountries }) => loadCountries());
const loadExtras = () => import('./vector/extras.ts').then(({ EXTRAS }) => EXTRAS);

/** What the map of the present View draws. */
export interface MapContext {
  readonly context: SvgContext;
  /** The settled camera, or where the filters and the reader's home put it; null before the map has a size. */
  readonly camera: Camera | null;
  readonly selected: Site | null;
  /** Whether the map shows all that the View asks for, or some of it is still being loaded or computed. */
  readonly isComplete: boolean;
}

/**
 * Everything that a map of the present View draws, on the page and in a picture. It is turned to what a search leaves after so
 * many milliseconds of `rest`.
 */
export function useMapContext(
  world: WorldFile,
  theme: ThemeId,
  padding: Viewport['padding'],
  viewport: Viewport | null,
  insets: Insets = NO_INSETS,
  rest = 0,
): MapContext {
  const { locale } = useI18n();
  const scene = useScene();
  const siteById = useApp((state) => state.catalog.siteById);
  const hovered = useApp((state) => state.hovered);
  const { overlay, isReady } = useMapOverlay();
  const pointed = usePointed(overlay);
  const filling = useFilling(overlay);
  const countries = useLater(filling !== null, loadAreas);
  const projection = useView((view) => view.projection);
  const worldview = useView(worldviewOf);
  const layers = useView((view) => view.layer);
  const siteId = useView((view) => view.site);
  const isFilled = useView((view) => view.fill !== null || view.chart.includes('distance'));
  const camera = useCamera({ scene, overlay, viewport, projection, insets, rest });
  const selected = siteId ? (siteById.get(siteId) ?? null) : null;
  const isDense = layers.includes('density');
  const density = useDensity(isDense ? scene : null);
  const reachOf = layers.includes('reach') ? selected : null;
  const hasLines = useView((view) => view.area !== null || view.ruler.length > 0 || thoughtOf(view) !== null);
  const asksMore = overlay.arcs.length > 0 || filling !== null || isDense || reachOf !== null || hasLines;
  const own = useShownLists();
  const extras = useLater(asksMore || own.length > 0, loadExtras);
  const { ruler, drawn } = useDrawn(reachOf, extras);
  return {
    context: {
      scene,
      padding,
      projection,
      theme,
      palette: PALETTES[theme],
      locale,
      worldview,
      layers,
      selected: selected?.index ?? null,
      hovered,
      overlay,
      filling,
      countries,
      density,
      ruler,
      drawn,
      extras,
      own,
      pointed: pointed.sites,
      litArcs: pointed.arcs,
      world,
    },
    camera,
    selected,
    isComplete:
      isReady &&
      (!asksMore || extras !== null) &&
      (!isFilled || filling !== null) &&
      (filling === null || countries !== null) &&
      (!isDense || density.length > 0 || scene.visible.length === 0),
  };
}
