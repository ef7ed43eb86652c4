import { at } from '../../model/typed.ts';
import type { OwnList } from '../../state/own/own-list.ts';
import { placeIndexOf } from '../../state/own/work/place-index.ts';
import { channelsOf } from '../../theme/colour.ts';
import type { ThemeId } from '../../theme/tokens.ts';
import { DIAMOND } from './diamond.ts';
import { coloursOfList, radiusOfRow } from './own-dots.ts';

/** The strength of a row that is drawn hollow, which nobody could tell from a full one; 0 is that of a row that is not drawn. */
const HOLLOW = 254;

/** Where the rows of a list are among the places. */
interface PlacesOfList {
  /** How many places of other lists come before them. */
  readonly from: number;
  /** The place of each row, `NOWHERE` of those that are not placed; null where all are, in their order. */
  readonly order: Uint32Array | null;
}

/** Beyond the end of the places, however many there are: what is written there is written nowhere. */
const NOWHERE = 0x3fffffff;

/** Where rows are: they stay the same whatever is filtered and coloured. */
interface OwnPlaces {
  readonly length: number;
  /** Longitude and latitude in degrees, and a height of 0, as the graphics card takes them. */
  readonly places: { readonly value: Float64Array; readonly size: 3 };
  /** Half the height of each diamond with its seam, in CSS pixels; null where all are as large. */
  readonly radii: { readonly value: Float32Array; readonly size: 1 } | null;
  readonly ofLists: readonly PlacesOfList[];
}

/** The placed rows of all lists as a graphics card takes them, also those that are filtered out. */
export interface OwnRows extends Omit<OwnPlaces, 'ofLists'> {
  /**
   * Red, green, blue and strength, 0…255: 0 of rows that are filtered out, 254 of those that are hollow. Another array whenever they
   * change, over the same memory: it is to be sent before rows are asked for again.
   */
  readonly colours: Uint8ClampedArray;
}

/** Rows in the colours of a theme, and of what they were made last. */
interface Coloured {
  readonly of: readonly unknown[];
  /** A colour is one number: this is filled for all rows at each filter. */
  readonly words: Uint32Array<ArrayBuffer>;
  readonly rows: OwnRows;
}

const known = new WeakMap<OwnPlaces, Map<ThemeId, Coloured>>();

const areSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((each, index) => each === other[index]);

/** The placed rows of lists in the colours of a theme, the same as long as nothing of them changes. */
export function ownRows(lists: readonly OwnList[], theme: ThemeId): OwnRows {
  const places = placesOf(lists);
  const themes = known.get(places) ?? new Map<ThemeId, Coloured>();
  known.set(places, themes);
  const of = lists.flatMap(({ kept, colours }) => [kept, colours]);
  const before = themes.get(theme);
  if (before && areSame(before.of, of)) return before.rows;
  const words = before?.words.fill(0) ?? new Uint32Array(places.length);
  lists.forEach((list, index) => {
    fillColours(list, theme, at(places.ofLists, index), words);
  });
  const { length, radii } = places;
  const rows = { length, places: places.places, radii, colours: new Uint8ClampedArray(words.buffer) };
  themes.set(theme, { of, words, rows });
  return rows;
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
  if (latest && areSame(latest.of, of)) return latest.made;
  const made = makePlaces(lists);
  latest = { of, made };
  return made;
}

function makePlaces(lists: readonly OwnList[]): OwnPlaces {
  // What is drawn is soon pointed at.
  for (const list of lists) placeIndexOf(list);
  const most = lists.reduce((sum, { table }) => sum + table.rows, 0);
  const places = new Float64Array(3 * most);
  const radii = lists.some(({ sizes }) => sizes !== null) ? new Float32Array(most) : null;
  let length = 0;
  const ofLists = lists.map((list): PlacesOfList => {
    const { lngs, lats } = list.placement;
    const from = length;
    const order =
      list.sizes || lngs.some(Number.isNaN) ? new Uint32Array(list.table.rows).fill(NOWHERE) : null;
    eachPlaced(list, (row) => {
      places[3 * length] = at(lngs, row);
      places[3 * length + 1] = at(lats, row);
      if (radii) radii[length] = radiusOfRow(list, row) + DIAMOND.seam;
      if (order) order[row] = length - from;
      length++;
    });
    return { from, order };
  });
  return {
    length,
    places: { value: places.subarray(0, 3 * length), size: 3 },
    radii: radii && { value: radii.subarray(0, length), size: 1 },
    ofLists,
  };
}

/** The colours of a list by the codes of its rows, each as one number: code 0 is that of rows without a category, whose colour is the last. */
function inksOf(list: OwnList, theme: ThemeId, strength: number): Uint32Array {
  const inks = coloursOfList(list, theme);
  const bytes = [inks.at(-1) ?? '', ...inks].flatMap((ink) => [...channelsOf(ink), strength]);
  return new Uint32Array(new Uint8Array(bytes).buffer);
}

/** Gives the kept rows of a list their colours; those of all others are 0. Written out: this is done at each filter. */
function fillColours(list: OwnList, theme: ThemeId, { from, order }: PlacesOfList, into: Uint32Array): void {
  const { words } = list.kept;
  const codes = list.colours?.codes;
  const radii = list.sizes?.radii;
  const [full, hollow] = [inksOf(list, theme, 255), inksOf(list, theme, HOLLOW)];
  for (let index = 0; index < words.length; index++) {
    for (let word = words[index] ?? 0; word !== 0; word &= word - 1) {
      const row = (index << 5) + 31 - Math.clz32(word & -word);
      const inks = radii && radii[row] === 0 ? hollow : full;
      into[from + (order ? (order[row] ?? NOWHERE) : row)] = inks[codes?.[row] ?? 0] ?? 0;
    }
  }
}
