import { IconLayer } from '@deck.gl/layers';
import type { Site } from '../../../model/site.ts';
import { markStyle } from '../../../theme/marks.ts';
import { RECEDED } from '../../marks/receded.ts';
import { CELL_REACH, markAtlas } from '../mark-atlas.ts';
import { iconsOf, inkShare, MARK_PROPS, markLayer } from './layer-context.ts';

const FULL: [number, number, number, number] = [0, 0, 0, 255];
const FAINT: [number, number, number, number] = [0, 0, 0, Math.round(255 * RECEDED.beside)];

/**
 * Every site's mark. The data are the catalog's own and never change: a filter only sets the sizes, 0 for what it
 * leaves out or a ring gathers, and an opened network the strength of what is no member.
 */
export const SITES = markLayer({
  id: 'sites',
  reads: ['scene', 'palette', 'overlay', 'pointed'],
  build({ scene, palette, overlay: { members }, pointed, crowd }) {
    return new IconLayer<Site>({
      ...MARK_PROPS,
      id: 'sites',
      data: scene.catalog.sites,
      ...iconsOf(markAtlas(scene.catalog.sites, palette)),
      sizeScale: CELL_REACH,
      getPosition: (site) => [site.lngLat[0], site.lngLat[1]],
      getIcon: (site) => markStyle(site).key,
      getSize: (site) => crowd.single[site.index] ?? 0,
      // Of the colour only the strength counts: the icons have colours of their own.
      getColor: members ? ({ index }) => (members.has(index) ? FULL : FAINT) : FULL,
      opacity: pointed.size > 0 ? inkShare(RECEDED.pointed) : 1,
      // deck.gl compares what a trigger holds, and of a Map it would see nothing.
      updateTriggers: { getSize: crowd.single, getColor: [members] },
    });
  },
});
