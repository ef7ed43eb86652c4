import type { DrawnSlideMap } from '../../../state/slides/map-order.ts';
import type { SlideLibrary } from '../../slide/library.ts';

/** So many maps are remembered: those of a few steps in their sizes. */
const MOST_MAPS = 24;

/** A library that remembers its last maps: while words are typed, the map beside them is not drawn again. */
export function withMaps(library: SlideLibrary): SlideLibrary {
  const maps = new Map<string, DrawnSlideMap>();
  return {
    ...library,
    drawMap: (order) => {
      const { scene, ...rest } = order;
      const key = JSON.stringify([rest, scene.filters]);
      const known = maps.get(key) ?? library.drawMap(order);
      maps.delete(key);
      maps.set(key, known);
      const [oldest] = maps.keys();
      if (maps.size > MOST_MAPS && oldest !== undefined) maps.delete(oldest);
      return known;
    },
  };
}
