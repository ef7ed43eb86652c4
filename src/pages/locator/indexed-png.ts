import { crc32, deflateSync } from 'node:zlib';
import { at } from '../../model/typed.ts';

/** A picture in at most 256 colours: the place of each pixel's colour in the palette, row by row. */
export interface Indexed {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
  /** Red, green and blue of each colour. */
  readonly palette: readonly number[];
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A picture as a PNG file (ISO/IEC 15948) of indexed colours. */
export function encodeIndexed({ width, height, pixels, palette }: Indexed): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, by a palette.
  header.set([8, 3, 0, 0, 0], 8);
  // Before each row stands how it was filtered: not at all, which suits areas of one colour.
  const rows = new Uint8Array((width + 1) * height);
  for (let row = 0; row < height; row++)
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    chunk('IHDR', header),
    chunk(
      'PLTE',
      Uint8Array.from(palette.flatMap((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255])),
    ),
    chunk('IDAT', deflateSync(rows, { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** How far two colours are apart. */
function distance(one: number, other: number): number {
  let sum = 0;
  for (const shift of [0, 8, 16]) sum += (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2;
  return sum;
}

/** Chooses the commonest colours and takes each other for the nearest of them. */
export class Palette {
  readonly colours: number[] = [];
  readonly #placeOf = new Map<number, number>();

  /** Takes up the commonest colours of some pixels, `most` at most. */
  learn(pixels: Uint32Array, most: number): void {
    const counts = new Map<number, number>();
    let from = 0;
    for (let index = 1; index <= pixels.length; index++) {
      const pixel = at(pixels, from);
      if (index < pixels.length && pixels[index] === pixel) continue;
      counts.set(pixel, (counts.get(pixel) ?? 0) + index - from);
      from = index;
    }
    const common = [...counts].sort((a, b) => b[1] - a[1]).slice(0, most);
    for (const [pixel] of common) {
      const colour = pixel & 0xffffff;
      if (this.colours.includes(colour) || this.colours.length === 256) continue;
      this.colours.push(colour);
    }
    this.#placeOf.clear();
  }

  /** The place of the colour that is nearest to a pixel's. */
  placeOf(pixel: number): number {
    const colour = pixel & 0xffffff;
    const known = this.#placeOf.get(colour);
    if (known !== undefined) return known;
    let [best, least] = [0, Number.POSITIVE_INFINITY];
    this.colours.forEach((each, place) => {
      const far = distance(each, colour);
      if (far < least) [best, least] = [place, far];
    });
    this.#placeOf.set(colour, best);
    return best;
  }

  /** The places of the colours of many pixels. */
  placesOf(pixels: Uint32Array): Uint8Array {
    const places = new Uint8Array(pixels.length);
    let from = 0;
    for (let index = 1; index <= pixels.length; index++) {
      const pixel = at(pixels, from);
      if (index < pixels.length && pixels[index] === pixel) continue;
      places.fill(this.placeOf(pixel), from, index);
      from = index;
    }
    return places;
  }
}
