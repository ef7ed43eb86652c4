import { svgPart } from '../svg-part.ts';

/** The links of the overlay. */
export const ARCS = svgPart({
  id: 'arcs',
  reads: ['overlay', 'litArcs', 'extras'],
  build({ overlay, litArcs, extras, projection, theme }, camera, viewport) {
    if (!extras) return '';
    return extras.arcsMarkup(extras.layoutArcs(overlay, litArcs, camera, viewport, projection, theme));
  },
});
