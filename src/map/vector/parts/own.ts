import { svgPart } from '../svg-part.ts';

/** The rows of the reader's own lists. */
export const OWN = svgPart({
  id: 'own',
  reads: ['own', 'extras'],
  build: ({ own, extras, projection, theme, palette }, camera, viewport) =>
    extras?.ownMarkup(own, theme, palette, camera, viewport, projection) ?? '',
});
