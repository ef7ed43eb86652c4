import { IconLayer } from '@deck.gl/layers';
import { eachRow, hasRow } from '../../../model/own/kept/row-set.ts';
import { SIZED } from '../../../model/own/measured/sizes.ts';
import { at } from '../../../model/typed.ts';
import type { OwnList } from '../../../state/own/own-list.ts';
import { channelsOf } from '../../../theme/colour.ts';
import { PALETTES, type ThemeId } from '../../../theme/tokens.ts';
import { colourIndex, coloursOfList, DIAMOND, isHollow, radiusOfRow } from '../../overlay/own-dots.ts';
import { type Atlas, drawImage } from '../mark-atlas.ts';
import { iconsOf, markLayer, PIXEL_PROPS } from './layer-context.ts';

/** Pixels of the diamond's picture a CSS pixel: crisp on a dense screen. */
const RATIO = 4;

/** The line of a hollow diamond, as a share of its radius. */
const HOLLOW_SHARE = 0.4;

/** The rows of all lists as a graphics card takes them: one diamond for each row that is placed. */
interface OwnRows {
  readonly length: number;
  /** Longitude and latitude in degrees. */
  readonly places: Float64Array;
  /** Red, green, blue and strength, 0…255. */
  readonly colours: Uint8ClampedArray;
  /**
   * Where a list has sizes, half the height of each diamond in CSS pixels, and 1 for those that are hollow. Then each row is two
   * diamonds, the first its seam, so that small ones are seen on large ones. Null where all are as large.
   */
  readonly sized: { readonly radii: Float32Array; readonly hollow: Uint8Array } | null;
}

const known = new WeakMap<readonly OwnList[], Map<ThemeId, OwnRows>>();

/** The placed rows of lists in the colours of a theme, made once for each. */
function rowsOf(lists: readonly OwnList[], theme: ThemeId): OwnRows {
  const themes = known.get(lists) ?? new Map<ThemeId, OwnRows>();
  known.set(lists, themes);
  const made = themes.get(theme) ?? makeRows(lists, theme);
  themes.set(theme, made);
  return made;
}

/** Calls back with the kept rows of a list in the order in which they are drawn. */
function eachDrawn({ kept, sizes }: OwnList, visit: (row: number) => void): void {
  if (!sizes) eachRow(kept, visit);
  else for (const row of sizes.order) if (hasRow(kept, row)) visit(row);
}

function makeRows(lists: readonly OwnList[], theme: ThemeId): OwnRows {
  const isSized = lists.some(({ sizes }) => sizes !== null);
  const most = lists.reduce((sum, { kept }) => sum + kept.count, 0) * (isSized ? 2 : 1);
  const places = new Float64Array(2 * most);
  const colours = new Uint8ClampedArray(4 * most);
  const sized = isSized ? { radii: new Float32Array(most), hollow: new Uint8Array(most) } : null;
  const halo = channelsOf(PALETTES[theme].halo);
  let length = 0;
  const add = (lng: number, lat: number, [red, green, blue]: ReturnType<typeof channelsOf>) => {
    places[2 * length] = lng;
    places[2 * length + 1] = lat;
    colours[4 * length] = red;
    colours[4 * length + 1] = green;
    colours[4 * length + 2] = blue;
    colours[4 * length + 3] = 255;
    length++;
  };
  for (const list of lists) {
    const inks = coloursOfList(list, theme).map(channelsOf);
    const { lngs, lats } = list.placement;
    eachDrawn(list, (row) => {
      const lng = at(lngs, row);
      if (Number.isNaN(lng)) return;
      if (sized) {
        const radius = radiusOfRow(list, row);
        sized.radii[length] = radius + DIAMOND.seam;
        sized.radii[length + 1] = radius;
        sized.hollow[length + 1] = isHollow(list, row) ? 1 : 0;
        add(lng, at(lats, row), halo);
      }
      add(lng, at(lats, row), at(inks, colourIndex(list, row, inks.length)));
    });
  }
  return {
    length,
    places: places.subarray(0, 2 * length),
    colours: colours.subarray(0, 4 * length),
    sized,
  };
}

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
function sizedDiamonds(rows: OwnRows, { radii, hollow }: NonNullable<OwnRows['sized']>) {
  const picture = picturesOf(SIZED.most);
  const scale = picture.size / SIZED.most;
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
  reads: ['own', 'theme', 'palette'],
  build({ own, theme, palette }) {
    const rows = own.length > 0 ? rowsOf(own, theme) : null;
    if (!rows || rows.sized) return null;
    return diamonds('own-seams', DIAMOND.radius + DIAMOND.seam, rows, channelsOf(palette.halo));
  },
});

/** The rows of the reader's own lists: see `ownMarkup`. */
export const OWN = markLayer({
  id: 'own',
  reads: ['own', 'theme'],
  build({ own, theme }) {
    if (own.length === 0) return null;
    const rows = rowsOf(own, theme);
    return rows.sized ? sizedDiamonds(rows, rows.sized) : diamonds('own', DIAMOND.radius, rows, rows.colours);
  },
});
