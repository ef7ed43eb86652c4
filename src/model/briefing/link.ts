import { type Briefing, LARGEST_BRIEFING } from './briefing.ts';
import { type ReadBriefing, readBriefingText } from './import.ts';

/** The longest briefing that a link carries, in characters: mail programs and messengers cut longer ones. */
export const LONGEST_SHARED = 6000;

/** Bytes through a stream that packs or unpacks them. Error: what is no such stream, or gives more than `most` bytes. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    // A few packed bytes can hold gigabytes of nothing.
    if (size > most) {
      await reader.cancel();
      throw new RangeError('The link holds more than a briefing can');
    }
    parts.push(value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** A briefing as text for a link: packed by DEFLATE (RFC 1951), in base64url (RFC 4648). Null where it is too long for one. */
export async function packBriefing(briefing: Briefing): Promise<string | null> {
  const bytes = new TextEncoder().encode(JSON.stringify(briefing));
  const packed = await through(bytes, new CompressionStream('deflate-raw'), LARGEST_BRIEFING);
  if (packed.length > LONGEST_SHARED) return null;
  const text = btoa(String.fromCharCode(...packed));
  const shared = text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return shared.length <= LONGEST_SHARED ? shared : null;
}

/** Reads what `packBriefing` made; a link that was cut or changed is told as such. */
export async function unpackBriefing(shared: string): Promise<ReadBriefing> {
  try {
    const text = atob(shared.replaceAll('-', '+').replaceAll('_', '/'));
    const packed = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const bytes = await through(packed, new DecompressionStream('deflate-raw'), LARGEST_BRIEFING);
    return readBriefingText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { problem: { kind: 'broken-link' } };
  }
}
