import type { DrawnSlideMap, SlideMapOrder } from '../../state/slides/map-order.ts';

/** So many maps are remembered: those of a few slides in their sizes. */
const MOST_MAPS = 24;

/** Draws maps and remembers the last: while words are typed, or shrink until they fit, the map beside them is not drawn again. */
export function rememberMaps(
  draw: (order: SlideMapOrder) => DrawnSlideMap,
): (order: SlideMapOrder) => DrawnSlideMap {
  const maps = new Map<string, DrawnSlideMap>();
  return (order) => {
    const { scene, ...rest } = order;
    const key = JSON.stringify([rest, scene.filters]);
    const known = maps.get(key) ?? draw(order);
    maps.delete(key);
    maps.set(key, known);
    const [oldest] = maps.keys();
    if (maps.size > MOST_MAPS && oldest !== undefined) maps.delete(oldest);
    return known;
  };
}
