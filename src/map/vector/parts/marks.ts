import { formatsOf } from '../../../i18n/format.ts';
import { RECEDED } from '../../marks/receded.ts';
import { shownCrowd } from '../../marks/shown-crowd.ts';
import { layoutMarks } from '../layout.ts';
import { marksMarkup } from '../markup.ts';
import { layoutRings, ringsMarkup } from '../rings.ts';
import { svgPart } from '../svg-part.ts';

/** The sites: each by its own mark, or gathered in rings. */
export const MARKS = svgPart({
  id: 'marks',
  reads: ['scene', 'overlay'],
  build({ scene, palette, projection, overlay, layers, locale }, camera, viewport) {
    const { clusters, single } = shownCrowd(scene, layers, camera, projection);
    const marks = layoutMarks(scene, camera, viewport, projection, palette, overlay.members, single);
    const rings = layoutRings(clusters, scene.catalog.sites, camera, viewport, projection, overlay.members);
    return marksMarkup(marks) + ringsMarkup(rings, palette, formatsOf(locale));
  },
  // Sites that a chart points at are drawn again above the others, which recede as one.
  opacity: ({ pointed }) => (pointed.size > 0 ? RECEDED.pointed : 1),
});
