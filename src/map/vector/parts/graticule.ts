import { graticuleMarkup } from '../drawn.ts';
import { svgPart } from '../svg-part.ts';

/** Meridians and parallels. */
export const GRATICULE = svgPart({
  id: 'graticule',
  reads: [],
  build: ({ layers, projection, palette }, camera, viewport) =>
    layers.includes('graticule') ? graticuleMarkup(palette, camera, viewport, projection) : '',
});
