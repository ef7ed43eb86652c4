import { densityMarkup } from '../drawn.ts';
import { svgPart } from '../svg-part.ts';

/** The density of sites. */
export const DENSITY = svgPart({
  id: 'density',
  reads: ['density'],
  build: ({ density, projection, theme }, camera, viewport) =>
    densityMarkup(density, theme, camera, viewport, projection),
});
