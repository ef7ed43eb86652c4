import { svgPart } from '../svg-part.ts';

/** The density of sites. */
export const DENSITY = svgPart({
  id: 'density',
  reads: ['density', 'extras'],
  build: ({ density, extras, projection, theme }, camera, viewport) =>
    extras?.densityMarkup(density, theme, camera, viewport, projection) ?? '',
});
