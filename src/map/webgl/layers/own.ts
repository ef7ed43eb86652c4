import { IconLayer } from '@deck.gl/layers';
import { at } from '../../../model/typed.ts';
import { channelsOf } from '../../../theme/colour.ts';
import { DIAMOND } from '../../overlay/diamond.ts';
import type { OwnRows } from '../../overlay/own-rows.ts';
import { type Atlas, drawImage } from '../mark-atlas.ts';
import { iconsOf, markLayer, PIXEL_PROPS } from './layer-context.ts';

/** Pixels of the diamond's picture a CSS pixel: crisp on a dense screen. */
const RATIO = 4;

/** The line of a hollow diamond, as a share of its radius. */
const HOLLOW_SHARE = 0.4;

/** What a diamond that takes its colour from its row is drawn as: filled, and beside it hollow. */
function drawDiamonds(radius: number): Atlas & { readonly size: number } {
  const size = 2 * (radius + 1);
  const side = size * RATIO;
  const image = drawImage(2 * side, side, '#ffffff', (context) => {
    context.scale(RATIO, RATIO);
    const pathOf = (middle: number, r: number) =>
      new Path2D(`M${middle - r},${size / 2}l${r},${-r}l${r},${r}l${-r},${r}z`);
    context.fillStyle = '#ffffff';
    context.strokeStyle = '#ffffff';
    context.fill(pathOf(size / 2, radius));
    context.lineWidth = radius * HOLLOW_SHARE;
    context.stroke(pathOf(1.5 * size, radius * (1 - HOLLOW_SHARE / Math.SQRT2)));
  });
  const room = { y: 0, width: side, height: side, mask: true };
  return { image, places: { diamond: { x: 0, ...room }, hollow: { x: side, ...room } }, size };
}

const pictures = new Map<number, ReturnType<typeof drawDiamonds>>();

function picturesOf(radius: number) {
  const picture = pictures.get(radius) ?? drawDiamonds(radius);
  pictures.set(radius, picture);
  return picture;
}

/** The diamonds of rows, all as large, in their own colours or in one. */
function diamonds(id: string, radius: number, rows: OwnRows, colour: Uint8ClampedArray | readonly number[]) {
  const picture = picturesOf(radius);
  const isEach = colour instanceof Uint8ClampedArray;
  const [red = 0, green = 0, blue = 0] = colour;
  const one: [number, number, number, number] = [red, green, blue, 255];
  return new IconLayer({
    ...PIXEL_PROPS,
    id,
    data: {
      length: rows.length,
      attributes: {
        getPosition: { value: rows.places, size: 2 },
        ...(isEach ? { getColor: { value: colour, size: 4 } } : {}),
      },
    },
    ...iconsOf(picture),
    getIcon: () => 'diamond',
    getSize: picture.size,
    ...(isEach ? {} : { getColor: one }),
  });
}

/** The diamonds of rows that have sizes, each after its seam. */
function sizedDiamonds(rows: OwnRows, { radii, hollow, most }: NonNullable<OwnRows['sized']>) {
  const picture = picturesOf(most);
  const scale = picture.size / most;
  return new IconLayer({
    ...PIXEL_PROPS,
    id: 'own',
    data: {
      length: rows.length,
      attributes: {
        getPosition: { value: rows.places, size: 2 },
        getColor: { value: rows.colours, size: 4 },
        getSize: { value: radii.subarray(0, rows.length).map((radius) => radius * scale), size: 1 },
      },
    },
    ...iconsOf(picture),
    getIcon: (_, { index }) => (at(hollow, index) === 1 ? 'hollow' : 'diamond'),
  });
}

/** The seams around the rows of the reader's own lists, below all of them. */
export const OWN_SEAMS = markLayer({
  id: 'own-seams',
  reads: ['own', 'extras', 'theme', 'palette'],
  build({ own, extras, theme, palette }) {
    const rows = own.length > 0 && extras?.ownRows(own, theme);
    if (!rows || rows.sized) return null;
    return diamonds('own-seams', DIAMOND.radius + DIAMOND.seam, rows, channelsOf(palette.halo));
  },
});

/** The rows of the reader's own lists: see `ownMarkup`. */
export const OWN = markLayer({
  id: 'own',
  reads: ['own', 'extras', 'theme'],
  build({ own, extras, theme }) {
    const rows = own.length > 0 && extras?.ownRows(own, theme);
    if (!rows) return null;
    return rows.sized ? sizedDiamonds(rows, rows.sized) : diamonds('own', DIAMOND.radius, rows, rows.colours);
  },
});
