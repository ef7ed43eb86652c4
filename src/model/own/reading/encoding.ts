import { ReadingFault } from './fault.ts';

/** How the letters of a file are written, by the labels of the Encoding Standard. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** So many bytes from the beginning of a file tell how it is written. */
export const SAMPLE_BYTES = 1 << 18;

/** A sample may end in the middle of a letter of so many bytes. */
const LONGEST_LETTER = 4;

/** A share of zeros at odd or even places from which on letters take two bytes each. */
const WIDE_SHARE = 0.3;

/*
 * Windows-1258 writes a Vietnamese letter as a vowel and a mark after it. In Windows-1252 these bytes are letters of their own,
 * which seldom follow a vowel.
 */
const TONES = new Set([0xcc, 0xd2, 0xde, 0xec, 0xf2]);
const VOWELS = new Set([...'aeiouyAEIOUY'].map((letter) => letter.charCodeAt(0)));
for (const byte of [0xc2, 0xe2, 0xca, 0xea, 0xd4, 0xf4, 0xc3, 0xe3, 0xd5, 0xf5, 0xdd, 0xfd]) VOWELS.add(byte);

/** How often a mark of tone must follow a vowel, and what share of all letters beyond ASCII it must be. */
const TONED = { least: 2, share: 0.15 } as const;

function hasMark(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function wideOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const zeros = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const half = bytes.length / 2;
  if (odd > WIDE_SHARE * half && even < odd / 10) return 'utf-16le';
  if (even > WIDE_SHARE * half && odd < even / 10) return 'utf-16be';
  return null;
}

function isUtf8(bytes: Uint8Array, isWhole: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !isWhole });
    return true;
  } catch {
    return false;
  }
}

function isVietnamese1258(bytes: Uint8Array): boolean {
  let high = 0;
  let toned = 0;
  bytes.forEach((byte, index) => {
    if (byte < 0x80) return;
    high++;
    if (TONES.has(byte) && VOWELS.has(bytes[index - 1] ?? 0)) toned++;
  });
  return toned >= TONED.least && toned >= TONED.share * high;
}

/**
 * How a file is written, guessed from its first bytes: by its mark, by zeros between letters, as UTF-8 where it is that
 * throughout, else by the marks of Vietnamese tones. `isWhole` says whether these are all its bytes. Throws a `ReadingFault`
 * where it is no text.
 */
export function guessEncoding(bytes: Uint8Array, isWhole: boolean): Encoding {
  if (hasMark(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (hasMark(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (hasMark(bytes, 0xfe, 0xff)) return 'utf-16be';
  const wide = wideOf(bytes);
  if (wide) return wide;
  if (isBinary(bytes)) throw new ReadingFault({ kind: 'binary' });
  const end = isWhole ? bytes.length : Math.max(0, bytes.length - LONGEST_LETTER);
  if (isUtf8(bytes.subarray(0, end), isWhole)) return 'utf-8';
  return isVietnamese1258(bytes) ? 'windows-1258' : 'windows-1252';
}

/** Share of control characters from which on a file is no text; a few zeros are taken for rubbish. */
const CONTROL_SHARE = 0.02;

function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) controls++;
  return controls > CONTROL_SHARE * bytes.length;
}

/** The text of bytes, in the one form of each letter that Unicode calls composed; zeros are dropped. */
export function decodeText(bytes: Uint8Array, encoding: Encoding): string {
  return tidyText(new TextDecoder(encoding).decode(bytes));
}

/** A decoded text as this program keeps it: Vietnamese letters composed, no zeros. */
export const tidyText = (text: string): string => text.replaceAll('\0', '').normalize('NFC');
