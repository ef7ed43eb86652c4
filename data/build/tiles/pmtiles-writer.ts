import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';

/** One vector tile, not compressed. */
export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly data: Uint8Array;
}

const HEADER_BYTES = 127;
const GZIP = 2;
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
function encodeDirectory(entries: readonly Entry[]): Buffer {
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
  return gzipSync(Buffer.from([entries.length, ...columns.flat()].flatMap(varint)), { level: 9 });
}

/**
 * Writes a PMTiles version 3 archive (https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md) of gzipped vector
 * tiles. Tiles with the same bytes are stored once. Throws when the directory outgrows the root, which no leaves extend.
 */
export function writePmtiles(tiles: readonly Tile[], metadata: Readonly<Record<string, unknown>>): Buffer {
  const ordered = tiles
    .map((tile) => ({ ...tile, tileId: zxyToTileId(tile.z, tile.x, tile.y) }))
    .sort((a, b) => a.tileId - b.tileId);
  const entries: Entry[] = [];
  const contents: Buffer[] = [];
  const stored = new Map<string, { offset: number; length: number }>();
  let dataBytes = 0;
  for (const { tileId, data } of ordered) {
    const bytes = gzipSync(data, { level: 9 });
    const digest = bytes.toString('latin1');
    let place = stored.get(digest);
    if (place === undefined) {
      place = { offset: dataBytes, length: bytes.length };
      stored.set(digest, place);
      contents.push(bytes);
      dataBytes += bytes.length;
    }
    const last = entries.at(-1);
    if (last !== undefined && last.offset === place.offset && tileId === last.tileId + last.runLength)
      last.runLength++;
    else entries.push({ tileId, ...place, runLength: 1 });
  }

  const directory = encodeDirectory(entries);
  if (HEADER_BYTES + directory.length > 16_384)
    throw new Error(`PMTiles root directory of ${directory.length} bytes is too large`);
  const description = gzipSync(JSON.stringify(metadata), { level: 9 });
  const zooms = ordered.map((tile) => tile.z);

  const header = Buffer.alloc(HEADER_BYTES);
  header.write('PMTiles', 'latin1');
  header[7] = 3;
  const directoryAt = HEADER_BYTES;
  const descriptionAt = directoryAt + directory.length;
  const dataAt = descriptionAt + description.length;
  // Root directory, metadata, leaf directories (none), tile data: offset and length of each; then three counts.
  const numbers = [
    directoryAt,
    directory.length,
    descriptionAt,
    description.length,
    dataAt,
    0,
    dataAt,
    dataBytes,
  ];
  for (const [index, value] of [...numbers, ordered.length, entries.length, contents.length].entries()) {
    header.writeBigUInt64LE(BigInt(value), 8 + index * 8);
  }
  header.set([1, GZIP, GZIP, VECTOR_TILE, Math.min(...zooms), Math.max(...zooms)], 96);
  // Bounds and centre in ten-millionths of a degree.
  for (const [index, degrees] of [-180, -85, 180, 85].entries())
    header.writeInt32LE(degrees * 1e7, 102 + index * 4);
  header[118] = Math.min(...zooms);
  return Buffer.concat([header, directory, description, ...contents]);
}
