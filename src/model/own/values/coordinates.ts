import type { LngLat } from '../../site.ts';
import { plainDigits } from './digits.ts';
import { type Notation, parseNumber } from './numbers.ts';

/** Which way an angle counts: along a meridian or a parallel. */
export type Axis = 'lat' | 'lng';

const MOST: Readonly<Record<Axis, number>> = { lat: 90, lng: 180 };

/** Letters and words of the four directions, in English, Vietnamese, French and Spanish; O is west in the last two. */
const DIRECTIONS: readonly { readonly axis: Axis; readonly sign: 1 | -1; readonly words: string }[] = [
  { axis: 'lat', sign: 1, words: 'N|North|Bắc|B' },
  { axis: 'lat', sign: -1, words: 'S|South|Nam' },
  { axis: 'lng', sign: 1, words: 'E|East|Đông|Đ' },
  { axis: 'lng', sign: -1, words: 'W|West|Tây|T|O' },
];

const ANGLE =
  /^([+-]?)(\d{1,3})(?:°|º|˚|\*|d|:|\s)\s*(?:(\d{1,2}(?:[.,]\d+)?)(?:['′’]|:|m|\s|$)\s*)?(?:(\d{1,2}(?:[.,]\d+)?)(?:["″”]|''|′′|s)?)?$/;

/** A direction at the beginning or end of a text, and what is left. */
function splitDirection(text: string): {
  readonly rest: string;
  readonly found: (typeof DIRECTIONS)[number] | null;
} {
  for (const direction of DIRECTIONS) {
    const before = new RegExp(`^(?:${direction.words})\\.?\\s*(?=[\\d+-])`, 'i');
    const after = new RegExp(`(?<=[\\d°'′"″”’.\\s])\\s*(?:${direction.words})\\.?$`, 'i');
    if (before.test(text)) return { rest: text.replace(before, '').trim(), found: direction };
    if (after.test(text)) return { rest: text.replace(after, '').trim(), found: direction };
  }
  return { rest: text, found: null };
}

/** An angle in degrees, from decimal degrees or degrees, minutes and seconds, with or without a direction; null where it is none, or none of this axis. */
export function parseAngle(text: string, axis: Axis, notation: Notation): number | null {
  const plain = plainDigits(text).replace(/[−–]/g, '-').replace(/\s+/g, ' ').trim();
  const { rest, found } = splitDirection(plain);
  if (found && found.axis !== axis) return null;
  const size = sizeOf(rest, notation);
  if (size === null) return null;
  const value = size * (found?.sign ?? 1);
  return Math.abs(value) <= MOST[axis] ? value : null;
}

function sizeOf(text: string, notation: Notation): number | null {
  // Spaces part degrees from minutes here, not thousands.
  const decimal = /\d\s\d/.test(text) ? null : parseNumber(text.replace(/[°º˚]$/, ''), notation);
  if (decimal !== null) return decimal;
  const [, sign = '', degrees, minutes = '0', seconds = '0'] = ANGLE.exec(text) ?? [];
  if (degrees === undefined) return null;
  const [min, sec] = [minutes, seconds].map((part) => Number(part.replace(',', '.')));
  if (min === undefined || sec === undefined || min >= 60 || sec >= 60) return null;
  return (sign === '-' ? -1 : 1) * (Number(degrees) + min / 60 + sec / 3600);
}

/** Where two angles in one cell are parted. */
const PARTED = [
  /\s*;\s*/,
  /\s*[|/]\s*/,
  /,\s+/,
  /\s*,\s*/,
  /\s+(?=[+-]?\d{1,3}[.,]\d)/,
  /(?<=[NSBnsb])\s*(?=[\d])/,
];

/** The place that one cell names: latitude first, unless directions or sizes say otherwise; null where it is none. */
export function parsePair(text: string, notation: Notation): LngLat | null {
  const inner = text.replace(/^(?:POINT\s*)?[([]\s*|\s*[)\]]$/gi, '');
  // Well-known text has the longitude first, and only a space between.
  const isWkt = /^\s*POINT/i.test(text);
  for (const parted of PARTED) {
    const parts = inner.split(parted).filter((part) => part !== '');
    const [first = '', second = ''] = parts;
    if (parts.length !== 2) continue;
    const normal = pairOf(first, second, notation);
    const swapped = pairOf(second, first, notation);
    const found = isWkt ? (swapped ?? normal) : (normal ?? swapped);
    if (found) return found;
  }
  return null;
}

function pairOf(latText: string, lngText: string, notation: Notation): LngLat | null {
  const lat = parseAngle(latText, 'lat', notation);
  const lng = parseAngle(lngText, 'lng', notation);
  return lat === null || lng === null ? null : [lng, lat];
}
