import { createRoom } from '../../../model/label-placement.ts';
import { shownCrowd } from '../../marks/shown-crowd.ts';
import { placeLabels } from '../labels.ts';
import { labelsMarkup, namesMarkup } from '../markup.ts';
import { markBoxes, placeNames } from '../names.ts';
import { svgPart } from '../svg-part.ts';

/** The names of places and of sites, as they find room beside each other. */
export const LABELS = svgPart({
  id: 'labels',
  reads: ['scene'],
  build({ world, palette, projection, locale, worldview, scene, layers }, camera, viewport) {
    const { sites } = scene.catalog;
    const crowd = shownCrowd(scene, layers, camera, projection);
    const room = createRoom(markBoxes(sites, crowd, camera, viewport, projection));
    // Theirs before all others: who comes later steps aside.
    const archipelagos = world.labels.filter(({ kind }) => kind === 'archipelago');
    placeLabels(archipelagos, camera, viewport, projection, locale, worldview, room);
    const names = layers.includes('names')
      ? placeNames(sites, crowd, room, camera, viewport, projection, locale)
      : [];
    const labels = placeLabels(world.labels, camera, viewport, projection, locale, worldview, room);
    const below = labels.filter(({ kind }) => kind !== 'archipelago');
    return labelsMarkup(below, palette) + namesMarkup(names, palette);
  },
});
