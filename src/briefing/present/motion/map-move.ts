import type { PlacedMap } from '../../../model/briefing/slide-scene.ts';
import { createScreen } from '../../../model/camera/screen.ts';
import { enlargementOf, fitSimilarity, inverse, type Point, type Similarity } from './similarity.ts';

/** So many places across and down a map are compared with the other map. */
const GRID = 5;

/** Of the places of the nearer map, so many at least are to be seen, and so large a share of them on the other one too. */
const SEEN = { least: 6, share: 0.8 } as const;

/** Two maps are one to the eye where no place of the nearer is farther off than this share of its width. */
const TOLERANCE = 0.04;

/** From units of the slide to those of a map, and back. */
const onMap = ({ box, look }: PlacedMap, { x, y }: Point): Point => ({
  x: (x - box.x) / look.scale,
  y: (y - box.y) / look.scale,
});
const onSlide = ({ box, look }: PlacedMap, { x, y }: Point): Point => ({
  x: box.x + x * look.scale,
  y: box.y + y * look.scale,
});

const screenOf = ({ look: { camera, viewport, projection } }: PlacedMap) =>
  createScreen({ ...camera, pitch: 0 }, viewport, projection);

/** Points all over the box of a map. */
function gridOf({ box: { x, y, width, height } }: PlacedMap): readonly Point[] {
  const shares = Array.from({ length: GRID }, (_, index) => (index + 0.5) / GRID);
  return shares.flatMap((down) => shares.map((right) => ({ x: x + right * width, y: y + down * height })));
}

/** What brings the places of one map to where the other has them, on the slide; null where no similarity does. */
function placesMoved(from: PlacedMap, to: PlacedMap): Similarity | null {
  const [here, there] = [screenOf(from), screenOf(to)];
  // Beside a globe there is nothing to be seen.
  const seen = gridOf(from).flatMap((point) => {
    const lngLat = here.unproject(onMap(from, point));
    return lngLat ? [{ point, lngLat }] : [];
  });
  const pairs = seen.flatMap(({ point, lngLat }): (readonly [Point, Point])[] => {
    const at = there.project(lngLat);
    return at ? [[point, onSlide(to, at)]] : [];
  });
  if (pairs.length < Math.max(SEEN.least, SEEN.share * seen.length)) return null;
  const found = fitSimilarity(pairs);
  if (!found) return null;
  const isOne = found.farthest <= TOLERANCE * from.box.width * enlargementOf(found.similarity);
  return isOne ? found.similarity : null;
}

/**
 * The similarity that brings one map's picture to another's, on the slide: exact between flat maps, and near enough between
 * globes that look at the same region. Null where the two are no picture of one another: another projection, another side.
 */
export function moveBetween(before: PlacedMap, after: PlacedMap): Similarity | null {
  if (before.look.projection !== after.look.projection) return null;
  // What both show is what the nearer shows: its places are compared.
  const scaleOf = ({ look }: PlacedMap) => look.scale * 2 ** look.camera.zoom;
  if (scaleOf(after) < scaleOf(before)) return placesMoved(before, after);
  const back = placesMoved(after, before);
  return back && inverse(back);
}
