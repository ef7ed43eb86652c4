import { isOneOf, keysOf, propertiesOf } from '../../../model/typed.ts';
import type { OwnSaved } from '../own-list.ts';
import { checkSaved, NotSaved } from './check-saved.ts';

/* A list as JSON, and beside it the bytes of its columns, which JSON names by where they stand: little end first, as all of today's computers have it. */

const KINDS = { Uint8Array, Uint16Array, Uint32Array, Float64Array } as const;
type KindOfBytes = keyof typeof KINDS;

/** A list in its two parts. */
export interface PlainList {
  readonly json: unknown;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const kindOf = (value: unknown): KindOfBytes | null =>
  keysOf(KINDS).find((kind) => value instanceof KINDS[kind]) ?? null;

/** A list as JSON and bytes. */
export function plainOf(saved: OwnSaved): PlainList {
  const parts: Uint8Array[] = [];
  let length = 0;
  const plain = (value: unknown): unknown => {
    const kind = kindOf(value);
    if (kind && ArrayBuffer.isView(value)) {
      const part = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
      const named = { bytes: kind, at: length, length: part.length };
      parts.push(part);
      length += part.length;
      return named;
    }
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
  };
  const json = plain(saved);
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { json, bytes };
}

/** The list that `plainOf` made JSON and bytes of. Error: `NotSaved`, which names the place. */
export function savedOfPlain({ json, bytes }: PlainList): OwnSaved {
  const read = (value: unknown, path: string): unknown => {
    if (Array.isArray(value)) return value.map((each, index) => read(each, `${path}.${index}`));
    if (typeof value !== 'object' || value === null) return value;
    const { bytes: kind, at, length } = propertiesOf(value);
    if (isOneOf(keysOf(KINDS), kind)) {
      const [from, count] = [Number(at), Number(length)];
      const isSound = Number.isInteger(from) && Number.isInteger(count) && from >= 0 && count >= 0;
      const Kind = KINDS[kind];
      if (!isSound || from + count > bytes.length || count % Kind.BYTES_PER_ELEMENT !== 0)
        throw new NotSaved(path);
      return new Kind(bytes.slice(from, from + count).buffer);
    }
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, read(each, path === '' ? key : `${path}.${key}`)]),
    );
  };
  return checkSaved(read(json, ''));
}
