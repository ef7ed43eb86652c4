import type { Site } from '../../model/site.ts';
import { channelsOf } from '../../theme/colour.ts';
import { HALO_SHARE, MARK_REACH, type MarkStyle, markInk, markPath, markStyle } from '../../theme/marks.ts';
import type { Palette } from '../../theme/tokens.ts';

/** Where an icon lies in its picture, in the picture's pixels. */
export interface IconPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly anchorX?: number;
  readonly anchorY?: number;
  /** Whether only its shape counts, and its colour comes from the data. */
  readonly mask?: boolean;
}

/** Icons drawn ahead into one picture, by the key that says which. */
export interface Atlas {
  readonly image: ImageData;
  readonly places: Readonly<Record<string, IconPlace>>;
}

/** Radius of the marks in the atlas, in its pixels: the largest mark on a screen of two device pixels a CSS pixel. */
const ATLAS_RADIUS = 14;
const CELL = 2 * MARK_REACH * ATLAS_RADIUS;
/** Between the cells, so that a mark drawn small does not take in its neighbour. */
const GUTTER = 8;

/** A cell's size as a multiple of the mark's radius. */
export const CELL_REACH = CELL / ATLAS_RADIUS;

const atlases = new WeakMap<readonly Site[], WeakMap<Palette, Atlas>>();

/** The marks that occur among the sites, in a palette's colours; made once for each. */
export function markAtlas(sites: readonly Site[], palette: Palette): Atlas {
  const ofSites = atlases.get(sites) ?? new WeakMap<Palette, Atlas>();
  atlases.set(sites, ofSites);
  const atlas = ofSites.get(palette) ?? drawMarks(occurringStyles(sites), palette);
  ofSites.set(palette, atlas);
  return atlas;
}

/** The different styles among the sites, in the order in which they first occur. */
export function occurringStyles(sites: readonly Site[]): readonly MarkStyle[] {
  const styles = new Map<string, MarkStyle>();
  for (const site of sites) {
    const style = markStyle(site);
    if (!styles.has(style.key)) styles.set(style.key, style);
  }
  return [...styles.values()];
}

function drawMarks(styles: readonly MarkStyle[], palette: Palette): Atlas {
  const columns = Math.max(1, Math.ceil(Math.sqrt(styles.length)));
  const rows = Math.max(1, Math.ceil(styles.length / columns));
  const places: Record<string, IconPlace> = {};
  const image = drawImage(columns * (CELL + GUTTER), rows * (CELL + GUTTER), palette.halo, (context) => {
    styles.forEach((style, index) => {
      const x = (index % columns) * (CELL + GUTTER);
      const y = Math.floor(index / columns) * (CELL + GUTTER);
      places[style.key] = { x, y, width: CELL, height: CELL };
      const ink = markInk(style, palette);
      const path = new Path2D(markPath(style, ATLAS_RADIUS, x + CELL / 2, y + CELL / 2));
      context.globalAlpha = ink.opacity;
      context.strokeStyle = ink.halo;
      context.lineWidth = 2 * HALO_SHARE * ATLAS_RADIUS;
      context.stroke(path);
      context.fillStyle = ink.fill;
      context.fill(path);
    });
  });
  return { image, places };
}

/**
 * A picture for a texture. Its clear pixels take the colour of the halo that all icons end in: the textures are not
 * premultiplied, and black clear pixels would blend into a dark rim.
 */
export function drawImage(
  width: number,
  height: number,
  ground: string,
  draw: (context: CanvasRenderingContext2D) => void,
): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('The browser gives no canvas to draw the marks on');
  context.lineJoin = 'round';
  draw(context);
  const image = context.getImageData(0, 0, width, height);
  const colour = channelsOf(ground);
  for (let at = 0; at < image.data.length; at += 4) {
    if (image.data[at + 3] === 0) image.data.set(colour, at);
  }
  return image;
}
