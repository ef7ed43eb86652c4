import { wkbToGeojson } from 'hyparquet/src/wkb.js';
import { propertiesOf } from '../../typed.ts';
import { type Middle, textOfPoint } from './middle.ts';

/** How many micro- and nanoseconds a millisecond has. */
const [MICROS, NANOS] = [BigInt(1000), BigInt(1_000_000)];

/** Signs of the extended form of well-known binary, in which PostGIS writes places, and what the other form adds for them. */
const EXTENDED = [
  { sign: 0x8000_0000, added: 1000 },
  { sign: 0x4000_0000, added: 2000 },
] as const;
const HAS_SYSTEM = 0x2000_0000;

/** Well-known binary without the signs of its extended form. */
function plainBinary(bytes: Uint8Array): Uint8Array {
  const isLittle = bytes[0] === 1;
  const type = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(1, isLittle);
  const signs = EXTENDED.filter(({ sign }) => (type & sign) !== 0);
  if (signs.length === 0 && (type & HAS_SYSTEM) === 0) return bytes;
  const rest = bytes.subarray((type & HAS_SYSTEM) === 0 ? 5 : 9);
  const plain = new Uint8Array(5 + rest.length);
  plain[0] = isLittle ? 1 : 0;
  const added = signs.reduce((sum, sign) => sum + sign.added, 0);
  new DataView(plain.buffer).setUint32(1, (type & 0x0fff_ffff) + added, isLittle);
  plain.set(rest, 5);
  return plain;
}

/** A place as GeoJSON; its bytes as they are where they are none. */
function geometryOf(bytes: Uint8Array): unknown {
  if (!bytes) return bytes;
  try {
    const plain = plainBinary(bytes);
    return wkbToGeojson({ view: new DataView(plain.buffer, plain.byteOffset, plain.byteLength), offset: 0 });
  } catch {
    return bytes;
  }
}

/** The days and moments of a column as texts, and its places as GeoJSON; what is larger than a number of days or milliseconds stays as it is. */
export const PARSERS = {
  jsonFromBytes: (bytes: Uint8Array) => bytes && textOfBytes(bytes),
  geometryFromBytes: geometryOf,
  geographyFromBytes: geometryOf,
  dateFromDays: (days: number) => isoOf(days * 86_400_000)?.slice(0, 10) ?? String(days),
  timestampFromMilliseconds: (millis: bigint) => isoOf(Number(millis)) ?? String(millis),
  timestampFromMicroseconds: (micros: bigint) => isoOf(Number(micros / MICROS)) ?? String(micros),
  timestampFromNanoseconds: (nanos: bigint) => isoOf(Number(nanos / NANOS)) ?? String(nanos),
} as const;

function isoOf(millis: number): string | null {
  const date = new Date(millis);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

const strict = new TextDecoder('utf-8', { fatal: true });

/** Bytes without a meaning of their own: as text where they are one, else in hexadecimal digits. */
function textOfBytes(bytes: Uint8Array): string {
  try {
    const text = strict.decode(bytes);
    if (!/\p{Cc}/u.test(text.replace(/[\t\r\n]/g, ''))) return text;
  } catch {
    // They are no text: see below.
  }
  return `0x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** The shortest digits that are the same number of 32 bits. */
function shortest(value: number): string {
  for (let digits = 6; digits < 9; digits++) {
    const text = value.toPrecision(digits);
    if (Math.fround(Number(text)) === value) return String(Number(text));
  }
  return String(value);
}

/** A value as a cell; what is nested is kept as JSON. */
export function cellOfValue(value: unknown, isFloat: boolean): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.normalize('NFC').trim();
  if (typeof value === 'number') {
    if (Number.isNaN(value)) return '';
    return isFloat && Number.isFinite(value) ? shortest(value) : String(value);
  }
  if (value instanceof Uint8Array) return textOfBytes(value).normalize('NFC').trim();
  if (value instanceof Date) return isoOf(value.getTime()) ?? '';
  if (typeof value !== 'object') return String(value);
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner === 'bigint') return String(inner);
    return inner instanceof Uint8Array ? textOfBytes(inner) : inner;
  });
}

/** A place in one of the encodings of GeoParquet that nest `x` and `y`; '' where it is none. */
export function middleOfNested(value: unknown, middle: Middle): { text: string; isPoint: boolean } {
  const { x, y } = propertiesOf(value);
  if (typeof x === 'number' && typeof y === 'number')
    return { text: Number.isFinite(x + y) ? textOfPoint(x, y) : '', isPoint: true };
  takeNested(value, middle);
  return { text: middle.text, isPoint: false };
}

function takeNested(value: unknown, middle: Middle): void {
  if (Array.isArray(value)) {
    for (const inner of value) takeNested(inner, middle);
    return;
  }
  const { x, y } = propertiesOf(value);
  if (typeof x === 'number' && typeof y === 'number' && Number.isFinite(x + y)) middle.add(x, y);
}
