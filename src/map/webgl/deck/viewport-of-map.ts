import { _GlobeViewport as GlobeViewport, type Viewport, WebMercatorViewport } from '@deck.gl/core';
import type { CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';

/** The zoom from which MapLibre's globe is drawn flat. */
const FLAT_ZOOM = 12;

/** deck.gl's view of what a map shows, `width` × `height` CSS pixels large, with the map's own near and far planes. */
export function viewportOfMap(
  map: MapLibreMap,
  { nearZ, farZ }: Pick<CustomRenderMethodInput, 'nearZ' | 'farZ'>,
  { width, height }: { readonly width: number; readonly height: number },
): Viewport {
  const { lng, lat } = map.getCenter();
  const { top = 0, bottom = 0, left = 0, right = 0 } = map.getPadding();
  const view = {
    id: 'map',
    width,
    height,
    longitude: ((lng + 540) % 360) - 180,
    latitude: lat,
    zoom: map.getZoom(),
    bearing: map.getBearing(),
    pitch: map.getPitch(),
    padding: { top, bottom, left, right },
    nearZ: nearZ / height,
    farZ: farZ / height,
  };
  const isGlobe = map.getProjection()?.type === 'globe' && view.zoom <= FLAT_ZOOM;
  return isGlobe
    ? new GlobeViewport(view)
    : new WebMercatorViewport({ ...view, repeat: map.getRenderWorldCopies() });
}
