import { svgPart } from '../svg-part.ts';

/** Lines that the reader has asked for: rings of reach, the edge of an area. */
export const DRAWN = svgPart({
  id: 'drawn',
  reads: ['drawn', 'extras'],
  build: ({ drawn, extras, projection, palette }, camera, viewport) =>
    extras?.drawnMarkup(drawn, palette, camera, viewport, projection) ?? '',
});
