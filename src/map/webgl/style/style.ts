import type { StyleSpecification } from 'maplibre-gl';
import { STANDARD_LAYERS } from '../../../state/view/map-choices.ts';
import { STYLE_PARTS } from './parts.ts';
import type { StyleContext, StyleOptions } from './style-part.ts';

/** The whole style of the basemap: pure, and the same for the same options. Its tiles come from `tile-archive.ts`. */
export function buildStyle(options: StyleOptions): StyleSpecification {
  const { theme, projection, fontUrls } = options;
  const context: StyleContext = { fills: [], layers: STANDARD_LAYERS, density: [], lines: [], ...options };
  return {
    version: 8,
    projection: { type: projection },
    // Paper has no air above it; at night a faint rim lifts the globe off the page, on the whole globe only.
    sky: {
      'atmosphere-blend': theme === 'dark' ? ['interpolate', ['linear'], ['zoom'], 0, 0.12, 4, 0] : 0,
    },
    ...(fontUrls === undefined ? {} : { 'font-faces': fontUrls }),
    sources: Object.assign({}, ...STYLE_PARTS.map(({ sources }) => sources(context))),
    layers: STYLE_PARTS.flatMap(({ layers }) => layers(context)),
  };
}
