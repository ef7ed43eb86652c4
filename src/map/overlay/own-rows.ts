import { eachRow, hasRow } from '../../model/own/kept/row-set.ts';
import { SIZED } from '../../model/own/measured/sizes.ts';
import { at } from '../../model/typed.ts';
import type { OwnList } from '../../state/own/own-list.ts';
import { channelsOf } from '../../theme/colour.ts';
import { PALETTES, type ThemeId } from '../../theme/tokens.ts';
import { DIAMOND } from './diamond.ts';
import { colourIndex, coloursOfList, isHollow, radiusOfRow } from './own-dots.ts';

/** The rows of all lists as a graphics card takes them: one diamond for each row that is placed. */
export interface OwnRows {
  readonly length: number;
  /** Longitude and latitude in degrees. */
  readonly places: Float64Array;
  /** Red, green, blue and strength, 0…255. */
  readonly colours: Uint8ClampedArray;
  /**
   * Where a list has sizes, half the height of each diamond in CSS pixels, and 1 for those that are hollow. Then each row is two
   * diamonds, the first its seam, so that small ones are seen on large ones. Null where all are as large.
   */
  readonly sized: {
    readonly radii: Float32Array;
    readonly hollow: Uint8Array;
    /** The largest radius that a row can have. */
    readonly most: number;
  } | null;
}

const known = new WeakMap<readonly OwnList[], Map<ThemeId, OwnRows>>();

/** The placed rows of lists in the colours of a theme, made once for each. */
export function ownRows(lists: readonly OwnList[], theme: ThemeId): OwnRows {
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
  const sized = isSized
    ? { radii: new Float32Array(most), hollow: new Uint8Array(most), most: SIZED.most }
    : null;
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
