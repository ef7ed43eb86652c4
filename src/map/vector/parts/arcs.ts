import { layoutArcs } from '../arcs.ts';
import { arcsMarkup } from '../markup.ts';
import { svgPart } from '../svg-part.ts';

/** The links of the overlay. */
export const ARCS = svgPart({
  id: 'arcs',
  reads: ['overlay', 'litArcs'],
  build({ overlay, litArcs, projection, theme }, camera, viewport) {
    return arcsMarkup(layoutArcs(overlay, litArcs, camera, viewport, projection, theme));
  },
});
