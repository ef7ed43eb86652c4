import { type Box, createRoom, type Room } from './label-placement.ts';
import { evenLines } from './text/even-lines.ts';
import type { Measure } from './text/measure.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A mark that is to be named, in CSS pixels of its drawing. */
export interface NamedMark extends Point {
  readonly id: string;
  readonly name: string;
  /** That of all marks where nothing is said. */
  readonly radius?: number;
  /** Whether its name stands better at its left. */
  readonly leftFirst?: boolean;
}

/** The type of names, in CSS pixels of their drawing. */
export interface NameType {
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly weight: 400 | 600;
  readonly widest: number;
}

/** A name in its place, with a line to its mark where it stands apart from it. */
export interface PlacedMarkName {
  readonly id: string;
  readonly lines: readonly string[];
  readonly x: number;
  /** The middle of its lines. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly leader: readonly [from: Point, to: Point] | null;
}

/** Between a mark and its name, and between a name and whatever else. */
const AWAY = 3;
const SEAM = 1.5;

/** How far names may move away from their marks, in CSS pixels, the nearer the better. */
const DISTANCES = [0, 10, 20, 32, 46, 62, 80, 100, 125] as const;

/** In which direction a name stands from its mark, the best first: to the right and the left it reads as one with it. */
const DIRECTIONS = [
  [1, 0],
  [-1, 0],
  [1, -0.7],
  [-1, -0.7],
  [1, 0.7],
  [-1, 0.7],
  [0, -1],
  [0, 1],
] as const;

/** Names farther out than this are joined to their marks by a line. */
const JOINED_FROM = 10;

interface Candidate extends Box {
  readonly anchor: PlacedMarkName['anchor'];
  readonly textX: number;
  readonly distance: number;
}

function* candidates(
  { x, y, leftFirst = false }: NamedMark,
  radius: number,
  width: number,
  height: number,
): Generator<Candidate> {
  for (const distance of DISTANCES) {
    for (const [side, down] of DIRECTIONS) {
      const right = leftFirst ? -side : side;
      const reach = radius + AWAY + SEAM + distance;
      const [atX, atY] = [x + right * reach, y + down * reach];
      const left = right > 0 ? atX : right < 0 ? atX - width : atX - width / 2;
      const top = right === 0 ? (down < 0 ? atY - height : atY) : atY - height / 2;
      const anchor = right > 0 ? 'start' : right < 0 ? 'end' : 'middle';
      yield { left, top, width, height, anchor, textX: atX, distance };
    }
  }
}

/** The nearest place of a free grid of the frame: what is left to a name in a crowd. */
function* anywhere({ x, y }: Point, frame: Box, width: number, height: number): Generator<Candidate> {
  const places: Candidate[] = [];
  for (let top = frame.top; top + height <= frame.top + frame.height; top += height / 2)
    for (let left = frame.left; left + width <= frame.left + frame.width; left += 24) {
      const distance = Math.hypot(left + width / 2 - x, top + height / 2 - y);
      places.push({ left, top, width, height, anchor: 'start', textX: left, distance });
    }
  yield* places.sort((a, b) => a.distance - b.distance);
}

const isWithin = (box: Box, frame: Box) =>
  box.left >= frame.left &&
  box.top >= frame.top &&
  box.left + box.width <= frame.left + frame.width &&
  box.top + box.height <= frame.top + frame.height;

const grown = ({ left, top, width, height }: Box): Box => ({
  left: left - SEAM,
  top: top - SEAM,
  width: width + 2 * SEAM,
  height: height + 2 * SEAM,
});

/** The point of a box that is nearest to another. */
const nearestOf = (box: Box, { x, y }: Point): Point => ({
  x: Math.min(Math.max(x, box.left), box.left + box.width),
  y: Math.min(Math.max(y, box.top), box.top + box.height),
});

/**
 * Gives every name a place inside the frame, clear of marks and of one another: beside its mark, else farther out with a line to
 * it. Who has the most neighbours chooses first. A name is left out only where the frame has no free place at all.
 */
export function placeMarkNames(
  marks: readonly NamedMark[],
  radius: number,
  frame: Box,
  room: Room,
  measure: Measure,
  { fontSize, lineHeight, weight, widest }: NameType,
): readonly PlacedMarkName[] {
  const radiusOf = (mark: NamedMark) => mark.radius ?? radius;
  const crowdOf = (mark: NamedMark) =>
    marks.filter((other) => Math.hypot(other.x - mark.x, other.y - mark.y) < 60).length;
  const inTurn = [...marks].sort((a, b) => crowdOf(b) - crowdOf(a) || a.x - b.x || (a.id < b.id ? -1 : 1));
  // No name lies on a line that joins another to its mark.
  const lines = createRoom();
  const names = createRoom();
  // Nor does such a line run over another mark, another name or another line.
  const isClear = (mark: NamedMark, end: Point) => {
    const others = marks.filter((other) => other !== mark);
    return [...alongLine(mark, end)].every(
      (box) =>
        lines.isFree(box) &&
        names.isFree(box) &&
        others.every((each) => Math.hypot(box.left + 1 - each.x, box.top + 1 - each.y) > radiusOf(each) + 1),
    );
  };
  return inTurn.flatMap((mark): PlacedMarkName[] => {
    const wrapped = evenLines(mark.name, widest, (text) => measure(text, fontSize, weight));
    const width = Math.max(...wrapped.map((line) => measure(line, fontSize, weight)));
    const height = wrapped.length * lineHeight;
    const isFree = (place: Candidate) =>
      isWithin(place, frame) &&
      room.isFree(grown(place)) &&
      lines.isFree(grown(place)) &&
      (place.distance < JOINED_FROM || isClear(mark, nearestOf(place, mark)));
    const find = (places: Iterable<Candidate>) => {
      for (const place of places) if (isFree(place)) return place;
      return null;
    };
    const place =
      find(candidates(mark, radiusOf(mark), width, height)) ?? find(anywhere(mark, frame, width, height));
    if (!place) return [];
    room.take(grown(place));
    names.take(place);
    const end = nearestOf(place, mark);
    const isJoined = place.distance >= JOINED_FROM;
    if (isJoined) for (const box of alongLine(mark, end)) lines.take(box);
    return [
      {
        id: mark.id,
        lines: wrapped,
        x: place.textX,
        y: place.top + height / 2,
        anchor: place.anchor,
        leader: isJoined ? [{ x: mark.x, y: mark.y }, end] : null,
      },
    ];
  });
}

/** Small boxes along a line. */
function* alongLine(from: Point, to: Point): Generator<Box> {
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 3));
  for (let step = 0; step <= steps; step++) {
    const x = from.x + ((to.x - from.x) * step) / steps;
    const y = from.y + ((to.y - from.y) * step) / steps;
    yield { left: x - 1, top: y - 1, width: 2, height: 2 };
  }
}
