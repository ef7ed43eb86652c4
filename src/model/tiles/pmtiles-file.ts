/** A vector tile by its number on the curve that PMTiles follows, not compressed. */
export interface NumberedTile {
  readonly tileId: number;
  readonly data: Uint8Array;
}

/** What an archive is written with. */
interface ArchiveWriting {
  /** The first and the last zoom of its tiles. */
  readonly zooms: readonly [first: number, last: number];
  readonly metadata: Readonly<Record<string, unknown>>;
  /** Null where the archive is to be compressed as a whole by whoever keeps it. */
  readonly gzip: ((bytes: Uint8Array) => Uint8Array) | null;
}

const HEADER_BYTES = 127;
/** Header and root directory lie within so many bytes. */
const ROOT_BYTES = 16_384;
const [PLAIN, GZIP] = [1, 2];
const VECTOR_TILE = 1;

/** Unsigned LEB128, as PMTiles and protocol buffers write their numbers. */
function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  bytes.push(rest);
  return bytes;
}

interface Entry {
  readonly tileId: number;
  readonly offset: number;
  readonly length: number;
  runLength: number;
}

/** A directory as the format wants it: a count, then each column by itself, ids as steps, an offset of 0 for "follows on". */
function encodeDirectory(entries: readonly Entry[]): Uint8Array {
  const steps = entries.map((entry, index) => entry.tileId - (entries[index - 1]?.tileId ?? 0));
  const offsets = entries.map((entry, index) => {
    const before = entries[index - 1];
    return before !== undefined && entry.offset === before.offset + before.length ? 0 : entry.offset + 1;
  });
  const columns = [
    steps,
    entries.map((entry) => entry.runLength),
    entries.map((entry) => entry.length),
    offsets,
  ];
  return Uint8Array.from([entries.length, ...columns.flat()].flatMap(varint));
}

/** Tiles in the order of their numbers as entries of a directory, the same bytes stored once. */
function storeTiles(tiles: readonly NumberedTile[], pack: (bytes: Uint8Array) => Uint8Array) {
  const entries: Entry[] = [];
  const contents: Uint8Array[] = [];
  const stored = new Map<string, { offset: number; length: number }>();
  const digestOf = new TextDecoder('latin1');
  let length = 0;
  for (const { tileId, data } of [...tiles].sort((a, b) => a.tileId - b.tileId)) {
    const bytes = pack(data);
    const digest = digestOf.decode(bytes);
    let place = stored.get(digest);
    if (place === undefined) {
      place = { offset: length, length: bytes.length };
      stored.set(digest, place);
      contents.push(bytes);
      length += bytes.length;
    }
    const last = entries.at(-1);
    if (last !== undefined && last.offset === place.offset && tileId === last.tileId + last.runLength)
      last.runLength++;
    else entries.push({ tileId, ...place, runLength: 1 });
  }
  return { entries, contents, length };
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * Writes a PMTiles version 3 archive (https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md) of vector tiles. Tiles
 * with the same bytes are stored once. Throws when the directory outgrows the root, which no leaves extend.
 */
export function writeArchive(
  tiles: readonly NumberedTile[],
  { zooms, metadata, gzip }: ArchiveWriting,
): Uint8Array<ArrayBuffer> {
  const pack = gzip ?? ((bytes: Uint8Array) => bytes);
  const { entries, contents, length } = storeTiles(tiles, pack);
  const directory = pack(encodeDirectory(entries));
  if (HEADER_BYTES + directory.length > ROOT_BYTES)
    throw new Error(`PMTiles root directory of ${directory.length} bytes is too large`);
  const description = pack(new TextEncoder().encode(JSON.stringify(metadata)));

  const header = new Uint8Array(HEADER_BYTES);
  const numbersOf = new DataView(header.buffer);
  header.set(new TextEncoder().encode('PMTiles'));
  header[7] = 3;
  const directoryAt = HEADER_BYTES;
  const descriptionAt = directoryAt + directory.length;
  const dataAt = descriptionAt + description.length;
  // Root directory, metadata, leaf directories (none), tile data: offset and length of each; then three counts.
  const numbers = [
    ...[directoryAt, directory.length, descriptionAt, description.length, dataAt, 0, dataAt, length],
    ...[tiles.length, entries.length, contents.length],
  ];
  for (const [index, value] of numbers.entries()) {
    numbersOf.setBigUint64(8 + index * 8, BigInt(value), true);
  }
  const packing = gzip ? GZIP : PLAIN;
  header.set([1, packing, packing, VECTOR_TILE, ...zooms], 96);
  // Bounds and centre in ten-millionths of a degree.
  for (const [index, degrees] of [-180, -85, 180, 85].entries())
    numbersOf.setInt32(102 + index * 4, degrees * 1e7, true);
  header[118] = zooms[0];
  return join([header, directory, description, ...contents]);
}
