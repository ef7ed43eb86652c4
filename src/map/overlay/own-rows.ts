import { hasRow } from '../../model/own/kept/row-set.ts';
import { at } from '../../model/typed.ts';
import type { OwnList } from '../../state/own/own-list.ts';
import { channelsOf } from '../../theme/colour.ts';
import type { ThemeId } from '../../theme/tokens.ts';
import { DIAMOND } from './diamond.ts';
import { colourIndex, coloursOfList, isHollow, radiusOfRow } from './own-dots.ts';

/** The strength of a row that is drawn hollow, which nobody could tell from a full one; 0 is that of a row that is not drawn. */
const HOLLOW = 254;

/** Where rows are: they stay the same whatever is filtered and coloured. */
interface OwnPlaces {
  readonly length: number;
  /** Longitude and latitude in degrees, and a height of 0, as the graphics card takes them. */
  readonly places: { readonly value: Float64Array; readonly size: 3 };
  /** Half the height of each diamond with its seam, in CSS pixels; null where all are as large. */
  readonly radii: { readonly value: Float32Array; readonly size: 1 } | null;
}

/** The placed rows of all lists as a graphics card takes them, also those that are filtered out. */
export interface OwnRows extends OwnPlaces {
  /** Red, green, blue and strength, 0…255: 0 of rows that are filtered out, 254 of those that are hollow. */
  readonly colours: Uint8ClampedArray;
}

const known = new WeakMap<readonly OwnList[], Map<ThemeId, OwnRows>>();

/** The placed rows of lists in the colours of a theme, made once for each. */
export function ownRows(lists: readonly OwnList[], theme: ThemeId): OwnRows {
  const themes = known.get(lists) ?? new Map<ThemeId, OwnRows>();
  known.set(lists, themes);
  const made = themes.get(theme) ?? { ...placesOf(lists), colours: coloursOf(lists, theme) };
  themes.set(theme, made);
  return made;
}

/** Calls back with the placed rows of a list in the order in which they are drawn: where they have sizes, the larger first. */
function eachPlaced({ table, placement, sizes }: OwnList, visit: (row: number) => void): void {
  const { lngs } = placement;
  for (let index = 0; index < table.rows; index++) {
    const row = sizes ? at(sizes.order, index) : index;
    if (!Number.isNaN(at(lngs, row))) visit(row);
  }
}

/** What was made last, and of what: a filter changes none of it, and the graphics card keeps what it has. */
let latest: { readonly of: readonly unknown[]; readonly made: OwnPlaces } | null = null;

function placesOf(lists: readonly OwnList[]): OwnPlaces {
  const of = lists.flatMap(({ placement, sizes }) => [placement, sizes]);
  if (latest?.of.length === of.length && latest.of.every((each, index) => each === of[index]))
    return latest.made;
  const made = makePlaces(lists);
  latest = { of, made };
  return made;
}

function makePlaces(lists: readonly OwnList[]): OwnPlaces {
  const most = lists.reduce((sum, { table }) => sum + table.rows, 0);
  const places = new Float64Array(3 * most);
  const radii = lists.some(({ sizes }) => sizes !== null) ? new Float32Array(most) : null;
  let length = 0;
  for (const list of lists) {
    const { lngs, lats } = list.placement;
    eachPlaced(list, (row) => {
      places[3 * length] = at(lngs, row);
      places[3 * length + 1] = at(lats, row);
      if (radii) radii[length] = radiusOfRow(list, row) + DIAMOND.seam;
      length++;
    });
  }
  return {
    length,
    places: { value: places.subarray(0, 3 * length), size: 3 },
    radii: radii && { value: radii.subarray(0, length), size: 1 },
  };
}

/** Gives the rows of a list without sizes their colours, from a place on. Written out: see `coloursOf`. Gives the place behind. */
function fillColours(
  { placement, kept, colours }: OwnList,
  inks: Uint32Array,
  into: Uint32Array,
  from: number,
): number {
  const { lngs } = placement;
  const codes = colours?.codes;
  // Code 0 is that of rows without a category, whose colour is the last.
  const inkOf = new Uint32Array([inks.at(-1) ?? 0, ...inks]);
  let place = from;
  for (let row = 0; row < lngs.length; row++) {
    const lng = lngs[row];
    if (lng === undefined || Number.isNaN(lng)) continue;
    if (((kept.words[row >>> 5] ?? 0) >>> (row & 31)) & 1) into[place] = inkOf[codes?.[row] ?? 0] ?? 0;
    place++;
  }
  return place;
}

function coloursOf(lists: readonly OwnList[], theme: ThemeId): Uint8ClampedArray {
  const most = lists.reduce((sum, { table }) => sum + table.rows, 0);
  const colours = new Uint8ClampedArray(4 * most);
  // A colour is one number: this is done for all rows at each filter.
  const words = new Uint32Array(colours.buffer);
  let length = 0;
  for (const list of lists) {
    const colour = (strength: number) =>
      new Uint32Array(
        new Uint8Array(coloursOfList(list, theme).flatMap((ink) => [...channelsOf(ink), strength])).buffer,
      );
    const [full, hollow] = [colour(255), colour(HOLLOW)];
    if (!list.sizes) {
      length = fillColours(list, full, words, length);
      continue;
    }
    eachPlaced(list, (row) => {
      const index = length++;
      if (!hasRow(list.kept, row)) return;
      words[index] = at(isHollow(list, row) ? hollow : full, colourIndex(list, row, full.length));
    });
  }
  return colours.subarray(0, 4 * length);
}
