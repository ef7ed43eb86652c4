import { IconLayer } from '@deck.gl/layers';
import type { Site } from '../../../model/site.ts';
import { markStyle } from '../../../theme/marks.ts';
import { HOVER_SCALE } from '../../marks/selection-flag.ts';
import { sitesInFront } from '../../marks/sites-in-front.ts';
import { CELL_REACH, markAtlas } from '../mark-atlas.ts';
import { iconsOf, MARK_PROPS, markLayer } from './layer-context.ts';

/**
 * The marks of the hovered site and of those that a chart points at again, a fifth larger, over all others. The layer
 * stays when empty, so that hovering builds nothing.
 */
export const HOVER = markLayer({
  id: 'hover',
  reads: ['scene', 'palette', 'hovered', 'pointed'],
  build({ scene, palette, hovered, pointed }) {
    return new IconLayer<Site>({
      ...MARK_PROPS,
      id: 'hover',
      data: sitesInFront(scene.catalog, pointed, hovered),
      ...iconsOf(markAtlas(scene.catalog.sites, palette)),
      sizeScale: CELL_REACH * HOVER_SCALE,
      getPosition: ({ lngLat }) => [lngLat[0], lngLat[1]],
      getIcon: (site) => markStyle(site).key,
      getSize: 1,
    });
  },
});
