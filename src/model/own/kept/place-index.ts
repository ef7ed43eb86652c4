import KDBush from 'kdbush';
import type { Placement } from '../meaning/place-rows.ts';

/** A part of the ground in degrees. It reaches over the date line where its west lies east of its east. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Rows that are not placed stand beyond all that can be asked for. */
const OUTSIDE = 1000;

/** Places are kept with four bytes a number: they may be off by less than so many degrees. */
const ROUNDED = 1e-4;

/** The rows of a list by where they are placed, as the bytes of an index, which one thread can hand to another. */
export function indexPlaces({ lngs, lats }: Pick<Placement, 'lngs' | 'lats'>): ArrayBuffer {
  const index = new KDBush(lngs.length, undefined, Float32Array);
  lngs.forEach((lng, row) => {
    index.add(Number.isNaN(lng) ? OUTSIDE : lng, lats[row] ?? OUTSIDE);
  });
  const { data } = index.finish();
  if (!(data instanceof ArrayBuffer)) throw new Error('An index of places is no array buffer');
  return data;
}

/** Finds rows by where they are placed. */
export class PlaceIndex {
  private readonly index: KDBush;

  /** Of what `indexPlaces` gave. */
  constructor(bytes: ArrayBuffer) {
    this.index = KDBush.from(bytes);
  }

  /** The rows within bounds, in no order, and maybe some just beside them. */
  within({ west, south, east, north }: Bounds): readonly number[] {
    const between = (from: number, to: number) =>
      this.index.range(from - ROUNDED, south - ROUNDED, to + ROUNDED, north + ROUNDED);
    return west <= east ? between(west, east) : [...between(west, 180), ...between(-180, east)];
  }
}
