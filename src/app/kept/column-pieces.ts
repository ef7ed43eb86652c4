import type { PackedText } from '../../model/own/reading/packed-text.ts';
import { propertiesOf } from '../../model/typed.ts';

/** The most bytes of a column's texts in one value: Chromium refuses a value above 127 MiB, and few columns are larger than this. */
const MOST_BYTES = 2 ** 25;

/** A part of a column, as it is stored; the first has where each text begins. */
interface ColumnPiece {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly starts?: Uint32Array<ArrayBuffer>;
}

/** A column in pieces that a database takes, each with no more than so many bytes of text. */
export function piecesOf({ bytes, starts }: PackedText, most: number = MOST_BYTES): readonly ColumnPiece[] {
  const count = Math.max(1, Math.ceil(bytes.length / most));
  return Array.from({ length: count }, (_, piece) => {
    // A view would be stored with all that its buffer holds.
    const part = count === 1 ? bytes : bytes.slice(piece * most, (piece + 1) * most);
    return piece === 0 ? { bytes: part, starts } : { bytes: part };
  });
}

/** The column of pieces in their order, which anything on this computer may have changed; null where they are none. */
export function fromPieces(pieces: readonly unknown[]): PackedText | null {
  const { starts } = propertiesOf(pieces[0]);
  const parts = pieces.map((piece) => propertiesOf(piece).bytes).filter(isBytes);
  if (!isStarts(starts) || parts.length !== pieces.length) return null;
  const [first] = parts;
  if (first && parts.length === 1) return { bytes: first, starts };
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let end = 0;
  for (const part of parts) {
    bytes.set(part, end);
    end += part.length;
  }
  return { bytes, starts };
}

const isBytes = (value: unknown): value is Uint8Array<ArrayBuffer> =>
  value instanceof Uint8Array && value.buffer instanceof ArrayBuffer;

const isStarts = (value: unknown): value is Uint32Array<ArrayBuffer> =>
  value instanceof Uint32Array && value.buffer instanceof ArrayBuffer;
