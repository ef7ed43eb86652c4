import type { Camera, Viewport } from '../../model/camera/camera.ts';
import { createScreen, type GroundShape } from '../../model/camera/screen.ts';
import { type Box, createRoom, placeInTurn } from '../../model/label-placement.ts';
import type { LanguageId } from '../../model/languages.ts';
import type { Worldview } from '../../state/view/map-choices.ts';
import { ARCHIPELAGO_GAP, archipelagoPlace, SECOND_LINE } from '../marks/archipelago-place.ts';
import { wrapText } from '../marks/wrap-text.ts';
import type { ScreenPoint } from '../screen-point.ts';
import { labelSize } from './label-size.ts';
import type { WorldLabel } from './world-file.ts';

/** A name with its place: lines around a middle, in CSS pixels. */
export interface PlacedLabel {
  readonly kind: WorldLabel['kind'];
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly fontSize: number;
}

/** Round the letters of a name, in CSS pixels. */
const PADDING = 4;
/** Longest line of each kind in characters. */
const LONGEST = { country: 15, sea: 11 } as const;

/** Where a name may stand, from its own middle on, as shares of its width and height. */
const GIVING_WAY: Readonly<Record<WorldLabel['kind'], readonly (readonly [number, number])[]>> = {
  archipelago: [[0, 0]],
  country: [
    [0, 0],
    [0, -1],
    [0, 1],
    [1, 0],
    [-1, 0],
  ],
  sea: [
    [0, 0],
    [0, -1],
    [0, 1],
  ],
};

/** The size of a picture in CSS pixels. */
type PictureSize = Pick<Viewport, 'width' | 'height'>;

/** A name with its size and with the middle of its best place, in CSS pixels. */
interface SizedLabel extends Omit<PlacedLabel, 'x' | 'y'> {
  readonly middle: ScreenPoint;
  /** Whether that is west of its country already: farther west it would stand in another. */
  readonly isWest: boolean;
  readonly width: number;
  readonly height: number;
}

/** The places of a name within a picture, whose edge would cut it elsewhere: the best first. */
function* placesOf(label: SizedLabel, frame: PictureSize): Generator<Box & ScreenPoint> {
  const { kind, middle, width, height, fontSize, isWest } = label;
  for (const [right, down] of GIVING_WAY[kind]) {
    if (isWest && right < 0) continue;
    const x = middle.x + right * (width / 2 + fontSize);
    const y = middle.y + down * (height / 2 + fontSize * 0.7);
    const [left, top] = [x - width / 2, y - height / 2];
    const isWhole = left >= 0 && top >= 0 && left + width <= frame.width && top + height <= frame.height;
    if (isWhole || kind === 'archipelago') yield { x, y, left, top, width, height };
  }
}

/**
 * The names that a camera shows, as the WebGL map would: the more important first, none over another. The archipelagos
 * are placed before all others and always; the others stand whole where the `room` is free, or not at all.
 */
export function placeLabels(
  labels: readonly WorldLabel[],
  camera: Camera,
  viewport: Viewport,
  shape: GroundShape,
  locale: LanguageId,
  worldview: Worldview,
  room = createRoom(),
): readonly PlacedLabel[] {
  const screen = createScreen({ ...camera, pitch: 0 }, viewport, shape);
  // With the north up, Hoàng Sa; on a turned map it may be the other.
  const isUpper = (label: WorldLabel) => {
    const own = screen.project(label.lngLat)?.y ?? 0;
    const others = labels.filter((each) => each.kind === 'archipelago' && each !== label);
    return others.every(({ lngLat }) => own <= (screen.project(lngLat)?.y ?? Number.POSITIVE_INFINITY));
  };
  const sized = inOrder(labels).flatMap((label): readonly SizedLabel[] => {
    if (label.kind !== 'archipelago' && label.rank > camera.zoom) return [];
    const at = screen.project(label.lngLat);
    if (!at || at.x < 0 || at.y < 0 || at.x > viewport.width || at.y > viewport.height) return [];
    const fontSize = sizeOf(label, camera.zoom);
    const lines = linesOf(label.kind, nameOfLabel(label, locale, worldview));
    const letters = labelSize({ lines, fontSize });
    const [width, height] = [letters.width + 2 * PADDING, letters.height + PADDING];
    // On a small globe Viet Nam's stands west of it, so that those of its sea and islands are read as well.
    const isWest = label.iso3 === 'VNM' && camera.zoom < 3;
    const middle =
      label.kind === 'archipelago'
        ? besideIslets(label, at, isUpper(label), { width, height, fontSize }, viewport)
        : { x: isWest ? at.x - width / 2 : at.x, y: at.y };
    return [{ kind: label.kind, lines, fontSize, middle, isWest, width, height }];
  });
  const always = sized.filter(({ kind }) => kind === 'archipelago');
  const others = sized.filter(({ kind }) => kind !== 'archipelago');
  const placesWithin = (label: SizedLabel) => placesOf(label, viewport);
  const placed = always.flatMap((label) => [...placesWithin(label)].map((place) => ({ label, place })));
  for (const { place } of placed) room.take(place);
  placed.push(...placeInTurn(others, placesWithin, room));
  return placed.map(({ label: { kind, lines, fontSize }, place: { x, y } }) => ({
    kind,
    lines,
    x,
    y,
    fontSize,
  }));
}

const ordered = new WeakMap<readonly WorldLabel[], readonly WorldLabel[]>();

/** Archipelagos, then by rank; countries before seas of the same rank. */
function inOrder(labels: readonly WorldLabel[]): readonly WorldLabel[] {
  const known = ordered.get(labels);
  if (known) return known;
  const order = { archipelago: -100, country: 0, sea: 0.5 };
  const sorted = [...labels].sort((a, b) => order[a.kind] + a.rank - (order[b.kind] + b.rank));
  ordered.set(labels, sorted);
  return sorted;
}

/** A label's name in a language and worldview. */
function nameOfLabel(label: WorldLabel, locale: LanguageId, worldview: Worldview): string {
  const own = worldview === 'vn' ? label[`${locale}_vn`] : undefined;
  return own ?? label[locale];
}

/** A name as lines; what an archipelago's says of the state has a line of its own. */
function linesOf(kind: WorldLabel['kind'], name: string): readonly string[] {
  if (kind !== 'archipelago') return wrapText(name, LONGEST[kind]);
  const at = name.indexOf(SECOND_LINE);
  return at < 0 ? [name] : [name.slice(0, at), name.slice(at + 1)];
}

/** The middle of an archipelago's name: above the islets of the upper one on the screen, below those of the other. */
function besideIslets(
  { lngLat }: WorldLabel,
  { x, y }: ScreenPoint,
  isUpper: boolean,
  { width, height, fontSize }: Pick<SizedLabel, 'width' | 'height' | 'fontSize'>,
  frame: PictureSize,
): ScreenPoint {
  const away = height / 2 + ARCHIPELAGO_GAP * fontSize;
  return {
    x: inside(x + archipelagoPlace(lngLat).left * fontSize + width / 2, width, frame.width),
    y: inside(isUpper ? y - away : y + away, height, frame.height),
  };
}

/** The middle of a name that the edge of the map would cut, moved in until it is whole. */
const inside = (at: number, size: number, room: number) => Math.max(size / 2, Math.min(at, room - size / 2));

function sizeOf({ kind, rank }: WorldLabel, zoom: number): number {
  const along = Math.min(Math.max((zoom - 1) / 5, 0), 1);
  if (kind !== 'country') return 10 + 3.5 * along;
  return rank <= 1 ? 10.5 + 7.5 * along : 9.5 + 5 * along;
}
