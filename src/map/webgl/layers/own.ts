import { IconLayer } from '@deck.gl/layers';
import { eachRow } from '../../../model/own/kept/row-set.ts';
import { at } from '../../../model/typed.ts';
import type { OwnList } from '../../../state/own/own-list.ts';
import { channelsOf } from '../../../theme/colour.ts';
import type { ThemeId } from '../../../theme/tokens.ts';
import { colourIndex, coloursOfList, DIAMOND } from '../../overlay/own-dots.ts';
import { type Atlas, drawImage } from '../mark-atlas.ts';
import { iconsOf, markLayer, PIXEL_PROPS } from './layer-context.ts';

/** Pixels of the diamond's picture a CSS pixel: crisp on a dense screen. */
const RATIO = 4;

/** The rows of all lists as a graphics card takes them: one entry for each row that is placed. */
interface OwnRows {
  readonly length: number;
  /** Longitude and latitude in degrees. */
  readonly places: Float64Array;
  /** Red, green, blue and strength, 0…255. */
  readonly colours: Uint8Array;
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

function makeRows(lists: readonly OwnList[], theme: ThemeId): OwnRows {
  const most = lists.reduce((sum, { table }) => sum + table.rows, 0);
  const places = new Float64Array(2 * most);
  const colours = new Uint8Array(4 * most);
  let length = 0;
  for (const list of lists) {
    const inks = coloursOfList(list, theme).map(channelsOf);
    const { lngs, lats } = list.placement;
    eachRow(list.kept, (row) => {
      const lng = at(lngs, row);
      if (Number.isNaN(lng)) return;
      const [red, green, blue] = at(inks, colourIndex(list, row, inks.length));
      places[2 * length] = lng;
      places[2 * length + 1] = at(lats, row);
      colours[4 * length] = red;
      colours[4 * length + 1] = green;
      colours[4 * length + 2] = blue;
      colours[4 * length + 3] = 255;
      length++;
    });
  }
  return { length, places: places.subarray(0, 2 * length), colours: colours.subarray(0, 4 * length) };
}

/** A diamond that takes its colour from its row. */
function drawDiamond(radius: number): Atlas & { readonly size: number } {
  const size = 2 * (radius + 1);
  const side = size * RATIO;
  const image = drawImage(side, side, '#ffffff', (context) => {
    context.scale(RATIO, RATIO);
    const middle = size / 2;
    const path = new Path2D(
      `M${middle - radius},${middle}l${radius},${-radius}l${radius},${radius}l${-radius},${radius}z`,
    );
    context.fillStyle = '#ffffff';
    context.fill(path);
  });
  return { image, places: { diamond: { x: 0, y: 0, width: side, height: side, mask: true } }, size };
}

const pictures = new Map<number, ReturnType<typeof drawDiamond>>();

function diamondOf(radius: number) {
  const picture = pictures.get(radius) ?? drawDiamond(radius);
  pictures.set(radius, picture);
  return picture;
}

function diamonds(id: string, radius: number, rows: OwnRows, colour: Uint8Array | readonly number[]) {
  const picture = diamondOf(radius);
  const isEach = colour instanceof Uint8Array;
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

/** The seams around the rows of the reader's own lists, below all of them. */
export const OWN_SEAMS = markLayer({
  id: 'own-seams',
  reads: ['own', 'theme', 'palette'],
  build({ own, theme, palette }) {
    if (own.length === 0) return null;
    return diamonds('own-seams', DIAMOND.radius + DIAMOND.seam, rowsOf(own, theme), channelsOf(palette.halo));
  },
});

/** The rows of the reader's own lists: see `ownMarkup`. */
export const OWN = markLayer({
  id: 'own',
  reads: ['own', 'theme'],
  build({ own, theme }) {
    if (own.length === 0) return null;
    const rows = rowsOf(own, theme);
    return diamonds('own', DIAMOND.radius, rows, rows.colours);
  },
});
