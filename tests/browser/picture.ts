import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { channelsOf } from '../../src/theme/colour.ts';

/** A part of a page as it was drawn, three bytes a pixel: red, green, blue. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** A rectangle of the page, in CSS pixels. */
export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Takes a picture of a rectangle of the page. */
export async function takePicture(page: Page, clip: Clip): Promise<Picture> {
  return decodePng(await page.screenshot({ clip, scale: 'css' }));
}

/** Places, as `y · width + x`, of the pixels that have one of the colours (`#rrggbb`), give or take `tolerance` a channel. */
export function findColours(picture: Picture, colours: readonly string[], tolerance = 10): Set<number> {
  const wanted = colours.map(channelsOf);
  const found = new Set<number>();
  const { pixels } = picture;
  for (let place = 0; 3 * place < pixels.length; place++) {
    const isLike = (colour: readonly number[]) =>
      colour.every((value, channel) => Math.abs(value - (pixels[3 * place + channel] ?? 0)) <= tolerance);
    if (wanted.some(isLike)) found.add(place);
  }
  return found;
}

/** How many pixels of two pictures of one place differ by more than `tolerance` in a channel. */
export function countChanged(before: Picture, after: Picture, tolerance = 30): number {
  let changed = 0;
  for (let at = 0; at < before.pixels.length; at += 3) {
    const differs = (channel: number) =>
      Math.abs((before.pixels[at + channel] ?? 0) - (after.pixels[at + channel] ?? 0)) > tolerance;
    if (differs(0) || differs(1) || differs(2)) changed++;
  }
  return changed;
}

/** The share, 0…1, of some pixels that have one of the others within `reach` pixels: how well two pictures lie on each other. */
export function shareNear(
  picture: Picture,
  some: ReadonlySet<number>,
  others: ReadonlySet<number>,
  reach: number,
): number {
  const steps = Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach);
  const offsets = steps.flatMap((down) => steps.map((right) => down * picture.width + right));
  const near = [...some].filter((place) => offsets.some((offset) => others.has(place + offset)));
  return some.size === 0 ? 0 : near.length / some.size;
}

/** Decodes the kind of PNG that Chromium makes of a page: 8 bits a channel, no palette, not interlaced. */
export function decodePng(file: Buffer): Picture {
  const parts: Buffer[] = [];
  let header: Buffer | null = null;
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12) {
    const type = file.toString('latin1', at + 4, at + 8);
    const content = file.subarray(at + 8, at + 8 + file.readUInt32BE(at));
    if (type === 'IHDR') header = content;
    if (type === 'IDAT') parts.push(content);
  }
  if (!header) throw new Error('The screenshot is no PNG');
  const [width, height, channels] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9] === 6 ? 4 : 3];
  const lines = unfilter(inflateSync(Buffer.concat(parts)), width * channels, height, channels);
  const pixels = new Uint8Array(3 * width * height);
  for (let place = 0; place < width * height; place++) {
    pixels.set(lines.subarray(place * channels, place * channels + 3), 3 * place);
  }
  return { width, height, pixels };
}

/** Undoes the filters of a PNG's lines (PNG specification, section 9). */
function unfilter(raw: Uint8Array, stride: number, height: number, channels: number): Uint8Array {
  const lines = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const left = x < channels ? 0 : (lines[y * stride + x - channels] ?? 0);
      const up = y === 0 ? 0 : (lines[(y - 1) * stride + x] ?? 0);
      const corner = y === 0 || x < channels ? 0 : (lines[(y - 1) * stride + x - channels] ?? 0);
      const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      lines[y * stride + x] = (raw[y * (stride + 1) + 1 + x] ?? 0) + predicted;
    }
  }
  return lines;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
