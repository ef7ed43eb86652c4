import type { Map as MapLibreMap } from 'maplibre-gl';
import { CAPITAL_DOT, CITY_DOT } from './style/place-layers.ts';

/** Pixels of the pictures for one CSS pixel. */
const RATIO = 2;
/** Width of each picture in CSS pixels: the largest dot, and room for its halo. */
const SIZE = 14;
/** How MapLibre reads a signed distance field: the shape's edge at three quarters, an eighth of the range a pixel. */
const FIELD = { edge: 0.75, range: 8 };

/** How far a point is outside a shape, given how far it is from the middle; all in CSS pixels. */
type Shape = (fromMiddle: number) => number;

/** A capital is a dot in a ring, any other place a smaller dot. */
const SHAPES: Readonly<Record<string, Shape>> = {
  [CAPITAL_DOT]: (fromMiddle) => Math.min(fromMiddle - 1.5, Math.abs(fromMiddle - 3.5) - 0.5),
  [CITY_DOT]: (fromMiddle) => fromMiddle - 1.6,
};

/** A shape as a signed distance field, which takes its colours from the style. */
function drawDot(shape: Shape) {
  const side = SIZE * RATIO;
  const data = new Uint8ClampedArray(4 * side * side);
  for (let place = 0; place < side * side; place++) {
    const [x, y] = [place % side, Math.floor(place / side)].map((at) => (at + 0.5) / RATIO - SIZE / 2);
    const outside = shape(Math.hypot(x ?? 0, y ?? 0)) * RATIO;
    data[4 * place + 3] = 255 * (FIELD.edge - outside / FIELD.range);
  }
  return { width: side, height: side, data };
}

/** Draws the dots of capitals and cities whenever the map's style first asks for them. */
export function addPlaceDots(map: MapLibreMap): void {
  map.setMissingStyleImageResolver((id) => {
    const shape = SHAPES[id];
    if (shape && !map.hasImage(id)) map.addImage(id, drawDot(shape), { sdf: true, pixelRatio: RATIO });
  });
}
