/** Signature of every PNG file (W3C, "Portable Network Graphics", third edition, section 5.2). */
const SIGNATURE = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);

/** The filter type that stores the difference from the row above (section 9.2). */
const FILTER_UP = 2;

const CHANNELS = 3;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let at = 0; at < 4; at++) bytes[4 + at] = type.charCodeAt(at);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

/** Size of a picture in pixels, and its resolution in dots per inch; null where it is for screens. */
export interface PngHead {
  readonly width: number;
  readonly height: number;
  readonly dpi: number | null;
}

function headChunk({ width, height }: PngHead): Uint8Array<ArrayBuffer> {
  const data = new Uint8Array(13);
  const view = new DataView(data.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // Eight bits a channel, true colour, no transparency.
  data[8] = 8;
  data[9] = 2;
  return chunk('IHDR', data);
}

function sizeChunk(dpi: number): Uint8Array<ArrayBuffer> {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMetre = Math.round(dpi / 0.0254);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  data[8] = 1;
  return chunk('pHYs', data);
}

/**
 * Encodes a picture as PNG band by band, so that none larger than a band is ever held; compression is the browser's own.
 * `bands` gives rows from the top in RGBA, whose transparency is left out; together they must be as high as the picture.
 */
export async function encodePng(head: PngHead, bands: AsyncIterable<Uint8ClampedArray>): Promise<Blob> {
  const { readable, writable } = new CompressionStream('deflate');
  const chunks: BlobPart[] = [SIGNATURE, headChunk(head)];
  if (head.dpi !== null) chunks.push(sizeChunk(head.dpi));
  const collected = collect(readable, chunks);
  const writer = writable.getWriter();
  const rowLength = head.width * CHANNELS;
  const above = new Uint8Array(rowLength);
  try {
    for await (const band of bands) await writer.write(filterRows(band, head.width, above));
    await writer.close();
  } catch (problem) {
    await writer.abort(problem).catch(() => undefined);
    await collected.catch(() => undefined);
    throw problem;
  }
  await collected;
  chunks.push(chunk('IEND', new Uint8Array(0)));
  return new Blob(chunks, { type: 'image/png' });
}

async function collect(stream: ReadableStream<Uint8Array>, chunks: BlobPart[]): Promise<void> {
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    chunks.push(chunk('IDAT', value));
  }
}

/** Rows with their filter; `above` is the last row before them, and afterwards the last of them. */
function filterRows(band: Uint8ClampedArray, width: number, above: Uint8Array): Uint8Array<ArrayBuffer> {
  const rows = band.length / (width * 4);
  const rowLength = width * CHANNELS;
  const filtered = new Uint8Array(rows * (rowLength + 1));
  let from = 0;
  let to = 0;
  for (let row = 0; row < rows; row++) {
    filtered[to++] = FILTER_UP;
    for (let at = 0; at < rowLength; at += CHANNELS) {
      for (let channel = 0; channel < CHANNELS; channel++) {
        const value = band[from + channel] ?? 0;
        filtered[to++] = value - (above[at + channel] ?? 0);
        above[at + channel] = value;
      }
      from += 4;
    }
  }
  return filtered;
}
