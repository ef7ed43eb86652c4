import { eachPlace, type Pairs } from '../../../model/own/explore/pairs.ts';
import { hasRow, type RowSet } from '../../../model/own/kept/row-set.ts';
import { at } from '../../../model/typed.ts';

/** What the points of two numbers are drawn with. */
interface Ink {
  /** The colour of each row, by its place in `colours`. */
  readonly colourOf: (row: number) => number;
  readonly colours: readonly string[];
  /** Of rows that are filtered out. */
  readonly faint: string;
}

/** Half the side of a point, in CSS pixels: the more rows, the smaller. */
const radiusFor = (rows: number): number => (rows <= 2000 ? 3 : rows <= 20_000 ? 2 : 1);

/** Draws every row that has both numbers, those that are kept over the others. */
export function drawPairs(
  canvas: HTMLCanvasElement,
  size: { readonly width: number; readonly height: number },
  pairs: Pairs,
  kept: RowSet,
  { colourOf, colours, faint }: Ink,
): void {
  const ratio = globalThis.devicePixelRatio || 1;
  canvas.width = Math.round(size.width * ratio);
  canvas.height = Math.round(size.height * ratio);
  const context = canvas.getContext('2d');
  if (!context) return;
  context.scale(ratio, ratio);
  const radius = radiusFor(pairs.xs.length);
  // Rows by their colour, so that it is set seldom: the first are those that are filtered out.
  const layers: number[][] = [[], ...colours.map(() => [])];
  eachPlace(pairs, (row, x, y) => {
    const layer = layers[hasRow(kept, row) ? colourOf(row) + 1 : 0];
    layer?.push(x * size.width, y * size.height);
  });
  layers.forEach((places, layer) => {
    context.fillStyle = layer === 0 ? faint : at(colours, layer - 1);
    context.globalAlpha = layer === 0 ? 0.35 : 0.8;
    for (let place = 0; place < places.length; place += 2) {
      const [x, y] = [at(places, place), at(places, place + 1)];
      if (radius > 1) {
        context.beginPath();
        context.arc(x, y, radius, 0, 2 * Math.PI);
        context.fill();
      } else context.fillRect(x - radius, y - radius, 2 * radius, 2 * radius);
    }
  });
}
