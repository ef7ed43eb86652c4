import { drawnMarkup } from '../drawn.ts';
import { svgPart } from '../svg-part.ts';

/** Lines that the reader has asked for: rings of reach, the edge of an area. */
export const DRAWN = svgPart({
  id: 'drawn',
  reads: ['drawn'],
  build: ({ drawn, projection, palette }, camera, viewport) =>
    drawnMarkup(drawn, palette, camera, viewport, projection),
});
