import { IconLayer } from '@deck.gl/layers';
import type { Site } from '../../model/site.ts';
import { markStyle } from '../../theme/marks.ts';
import { CELL_REACH, markAtlas } from '../mark-atlas.ts';
import { iconsOf, type LayerDefinition, MARK_PROPS } from './layer-context.ts';

/**
 * Every site's mark. The data are the catalog's own and never change: a filter only sets the sizes, 0 for what it
 * leaves out.
 */
export const SITES: LayerDefinition = {
  id: 'sites',
  build({ scene, palette }) {
    return new IconLayer<Site>({
      ...MARK_PROPS,
      id: 'sites',
      data: scene.catalog.sites as Site[],
      ...iconsOf(markAtlas(scene.catalog.sites, palette)),
      sizeScale: CELL_REACH,
      getPosition: (site) => [site.lngLat[0], site.lngLat[1]],
      getIcon: (site) => markStyle(site).key,
      getSize: (site) => scene.mask[site.index] ?? 0,
      updateTriggers: { getSize: scene.mask },
    });
  },
};
