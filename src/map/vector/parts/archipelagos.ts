import { placeLabels } from '../labels.ts';
import { labelsMarkup } from '../markup.ts';
import { svgPart } from '../svg-part.ts';

/** The names of the two archipelagos, which no mark may hide. */
export const ARCHIPELAGOS = svgPart({
  id: 'archipelagos',
  reads: [],
  build({ world, projection, locale, worldview, palette }, camera, viewport) {
    const own = world.labels.filter(({ kind }) => kind === 'archipelago');
    return labelsMarkup(placeLabels(own, camera, viewport, projection, locale, worldview), palette);
  },
});
