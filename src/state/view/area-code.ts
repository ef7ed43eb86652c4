import { type Area, CORNERS, LARGEST_CIRCLE_KM } from '../../model/area.ts';
import type { LngLat } from '../../model/site.ts';

/** Decimals of a degree that a link keeps of an area: about one kilometre. */
const DECIMALS = 2;

const short = (degrees: number) => String(Number(degrees.toFixed(DECIMALS)));

/** An area as a link carries it, e.g. `circle:105.84,21.02,500`: longitudes before latitudes, kilometres last. */
export function encodeArea(area: Area): string {
  if (area.kind === 'circle') return `circle:${area.lngLat.map(short).join(',')},${Math.round(area.km)}`;
  if (area.kind === 'shape') return `shape:${area.corners.flatMap((corner) => corner.map(short)).join(',')}`;
  return `box:${[area.west, area.south, area.east, area.north].map(short).join(',')}`;
}

const isPlace = ([lng, lat]: LngLat) => Math.abs(lng) <= 180 && Math.abs(lat) <= 90;

/** The area that a link names; null where it names none that there can be. */
export function decodeArea(text: string): Area | null {
  const [, kind = '', list = ''] = /^(box|circle|shape):([-\d.,]+)$/.exec(text) ?? [];
  const parts = list.split(',');
  if (!parts.every((part) => /^-?\d+(\.\d+)?$/.test(part))) return null;
  const numbers = parts.map(Number);
  const [a = NaN, b = NaN, c = NaN, d = NaN] = numbers;
  if (kind === 'circle') {
    const lngLat: LngLat = [a, b];
    return numbers.length === 3 && isPlace(lngLat) && c > 0 && c <= LARGEST_CIRCLE_KM
      ? { kind, lngLat, km: c }
      : null;
  }
  if (kind === 'box') {
    const sound = numbers.length === 4 && isPlace([a, b]) && isPlace([c, d]) && a !== c && b < d;
    return sound ? { kind, west: a, south: b, east: c, north: d } : null;
  }
  if (kind !== 'shape' || numbers.length % 2 !== 0) return null;
  const corners = Array.from(
    { length: numbers.length / 2 },
    (_, at): LngLat => [numbers[2 * at] ?? NaN, numbers[2 * at + 1] ?? NaN],
  );
  const sound = corners.length >= CORNERS.least && corners.length <= CORNERS.most && corners.every(isPlace);
  return sound ? { kind, corners } : null;
}
