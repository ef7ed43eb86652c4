import { projectToScreen } from '../../../model/camera/screen.ts';
import { nameOfSite } from '../../../state/scene/order.ts';
import { flagLetters, flagSide, HOVER_SCALE } from '../../marks/selection-flag.ts';
import { sitesInFront } from '../../marks/sites-in-front.ts';
import { wrapText } from '../../marks/wrap-text.ts';
import { layoutLarger } from '../layout.ts';
import { flagMarkup, marksMarkup } from '../markup.ts';
import { svgPart } from '../svg-part.ts';

/** What is pointed at, larger and over all others, and the name of the selected site. */
export const FLAGS = svgPart({
  id: 'flags',
  reads: ['scene', 'selected', 'hovered', 'pointed'],
  build({ scene, palette, projection, locale, pointed, hovered, selected }, camera, viewport) {
    const front = sitesInFront(scene.catalog, pointed, hovered);
    const marks = layoutLarger(front, HOVER_SCALE, camera, viewport, projection, palette);
    const site = selected === null ? undefined : scene.catalog.sites[selected];
    const at = site && projectToScreen(site.lngLat, { ...camera, pitch: 0 }, viewport, projection);
    const side = site && flagSide(site.lngLat);
    const flag =
      site && at && side
        ? flagMarkup(
            wrapText(
              nameOfSite(site, locale).text,
              flagLetters(side === 'left' ? at.x : viewport.width - at.x),
            ),
            side,
            at,
            palette,
          )
        : '';
    return marksMarkup(marks) + flag;
  },
});
