import { IconLayer } from '@deck.gl/layers';
import type { Site } from '../../model/site.ts';
import { markStyle } from '../../theme/marks.ts';
import { CELL_REACH, markAtlas } from '../mark-atlas.ts';
import { HOVER_SCALE } from '../selection-flag.ts';
import { iconsOf, type LayerDefinition, MARK_PROPS } from './layer-context.ts';

/** The hovered site's mark again, a fifth larger, over all others. It stays when empty, so that hovering builds nothing. */
export const HOVER: LayerDefinition = {
  id: 'hover',
  build({ scene, palette, hovered }) {
    const site = hovered === null ? undefined : scene.catalog.sites[hovered];
    return new IconLayer<Site>({
      ...MARK_PROPS,
      id: 'hover',
      data: site ? [site] : [],
      ...iconsOf(markAtlas(scene.catalog.sites, palette)),
      sizeScale: CELL_REACH * HOVER_SCALE,
      getPosition: ({ lngLat }) => [lngLat[0], lngLat[1]],
      getIcon: (hoveredSite) => markStyle(hoveredSite).key,
      getSize: 1,
    });
  },
};
