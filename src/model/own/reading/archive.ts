import { Unzip, UnzipInflate, unzipSync } from 'fflate';
import { ReadingFault } from './fault.ts';

/** An archive that unpacks to more than this is refused before it is unpacked. */
export const MOST_UNPACKED = 600 * 2 ** 20;

/** So many packed bytes are looked at in one go: at most a thousand times as many come of them. */
const PIECE = 1 << 14;

/** How large the files of an archive say they are, by their names, without unpacking any. Throws where it is no archive. */
export function declaredSizes(bytes: Uint8Array): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      // Two of one name count twice: both would be unpacked.
      sizes.set(name, (sizes.get(name) ?? 0) + originalSize);
      return false;
    },
  });
  return sizes;
}

const tooLarge = (bytes: number) =>
  new ReadingFault({ kind: 'unpacks-too-large', bytes, most: MOST_UNPACKED });

/** Throws a `ReadingFault` where an archive says that it unpacks to more than memory holds, or does so without saying it. */
export function refuseBomb(bytes: Uint8Array, sizes: ReadonlyMap<string, number>): void {
  const declared = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  if (declared > MOST_UNPACKED) throw tooLarge(declared);
  let unpacked = 0;
  let isLie = false;
  const unzip = new Unzip((file) => {
    const most = sizes.get(file.name) ?? 0;
    let own = 0;
    file.ondata = (problem, piece) => {
      // A part that is damaged is the reader's to tell.
      if (problem) return;
      own += piece.length;
      unpacked += piece.length;
      if (own > most) isLie = true;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let from = 0; from < bytes.length; from += PIECE) {
    unzip.push(bytes.subarray(from, from + PIECE), from + PIECE >= bytes.length);
    if (isLie || unpacked > MOST_UNPACKED) throw tooLarge(Math.max(unpacked, declared));
  }
}

/** One file of an archive that is no bomb; null where it is not there. */
export const fileOf = (bytes: Uint8Array, wanted: string): Uint8Array | null =>
  unzipSync(bytes, { filter: ({ name }) => name === wanted })[wanted] ?? null;
