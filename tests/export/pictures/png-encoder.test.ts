import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encodePng } from '../../../src/export/pictures/png-encoder.ts';
import { scaleBar } from '../../../src/export/sheets/scale-bar.ts';

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

function chunksOf(file: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    chunks.push({
      type: file.toString('latin1', at + 4, at + 8),
      data: file.subarray(at + 8, at + 8 + length),
    });
    at += 12 + length;
  }
  return chunks;
}

/** The pixels that a file of our encoder holds, by undoing its one filter. */
function pixelsOf(chunks: readonly Chunk[], width: number): number[] {
  const data = inflateSync(
    Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map((each) => each.data)),
  );
  const row = width * 3 + 1;
  const pixels: number[] = [];
  for (let at = 0; at < data.length; at++) {
    if (at % row === 0) continue;
    const above = pixels[pixels.length - width * 3] ?? 0;
    pixels.push(((data[at] ?? 0) + above) & 255);
  }
  return pixels;
}

const WIDTH = 7;
const HEIGHT = 5;
const RGBA = Uint8ClampedArray.from({ length: WIDTH * HEIGHT * 4 }, (_, at) =>
  at % 4 === 3 ? 255 : (at * 37) % 256,
);

async function* bands(rows: readonly number[]) {
  let from = 0;
  for (const count of rows) {
    yield RGBA.slice(from * WIDTH * 4, (from + count) * WIDTH * 4);
    from += count;
  }
}

describe('the PNG encoder', () => {
  it('gives back every pixel, however the picture is cut into bands', async () => {
    const wanted = [...RGBA].filter((_, at) => at % 4 !== 3);
    for (const rows of [[5], [1, 1, 1, 1, 1], [2, 3]]) {
      const blob = await encodePng({ width: WIDTH, height: HEIGHT, dpi: null }, bands(rows));
      const chunks = chunksOf(Buffer.from(await blob.arrayBuffer()));
      expect(chunks.map(({ type }) => type)).not.toContain('pHYs');
      expect(pixelsOf(chunks, WIDTH)).toEqual(wanted);
    }
  });

  it('states the resolution of paper in pixels per metre', async () => {
    const blob = await encodePng({ width: WIDTH, height: HEIGHT, dpi: 300 }, bands([5]));
    const size = chunksOf(Buffer.from(await blob.arrayBuffer())).find(({ type }) => type === 'pHYs');
    expect([size?.data.readUInt32BE(0), size?.data.readUInt32BE(4), size?.data[8]]).toEqual([
      11811, 11811, 1,
    ]);
  });

  it('ends with the error of a band that could not be drawn', async () => {
    async function* failing() {
      yield RGBA.slice(0, WIDTH * 4);
      throw new Error('cancelled');
    }
    await expect(encodePng({ width: WIDTH, height: HEIGHT, dpi: null }, failing())).rejects.toThrow(
      'cancelled',
    );
  });
});

describe('the scale bar', () => {
  it('is the longest round number of kilometres that fits', () => {
    expect(scaleBar(10, 100)).toEqual({ km: 1000, pixels: 100 });
    expect(scaleBar(9.9, 100)).toEqual({ km: 500, pixels: 500 / 9.9 });
    expect(scaleBar(0.3, 100)).toEqual({ km: 20, pixels: 20 / 0.3 });
  });
});
