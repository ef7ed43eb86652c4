import { type Box, createRoom, type Room } from '../label-placement.ts';
import { evenLines } from '../text/even-lines.ts';
import type { Measure } from '../text/measure.ts';
import { anywhere, type Candidate, candidates, SEAM } from './candidates.ts';
import type { NamedMark, PlacedMarkName, Point } from './named-mark.ts';

/** The type of names, in CSS pixels of their drawing. */
export interface NameType {
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly weight: 400 | 600;
  readonly widest: number;
}

/** Names farther out than this are joined to their marks by a line. */
const JOINED_FROM = 10;

/** Between such a line and another mark. */
const BESIDE_LINE = 3;

/** A name farther than this from its mark is looked for in vain: its line rather runs over what is named without it. */
const FARTHEST = 170;

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

/** How often names are placed at most, who fared worst choosing first in the next turn. */
const TURNS = 6;

/** What a name costs whose line runs over what is written there, and one that finds no place. */
const COSTS = { over: 1000, missing: 10_000 } as const;

/** A longer line than this is worth another turn, in CSS pixels. */
const LONG = 60;

/** A name in its place, if it found one, and how well it fared: 0 beside its mark. */
interface Fared {
  readonly mark: NamedMark;
  readonly placed: PlacedMarkName | null;
  readonly taken: Box | null;
  readonly cost: number;
}

/** What names are placed in. */
interface Drawing {
  readonly marks: readonly NamedMark[];
  readonly radius: number;
  readonly frame: Box;
  readonly room: Room;
  readonly measure: Measure;
  readonly type: NameType;
}

/** Names in their places, those of marks that come first chosen first. */
function placeInOrder(inTurn: readonly NamedMark[], drawing: Drawing): readonly Fared[] {
  const { marks, radius, frame, room, measure, type } = drawing;
  const { fontSize, lineHeight, weight, widest } = type;
  const radiusOf = (mark: NamedMark) => mark.radius ?? radius;
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
        others.every(
          (each) => Math.hypot(box.left + 1 - each.x, box.top + 1 - each.y) > radiusOf(each) + BESIDE_LINE,
        ),
    );
  };
  // Best over nothing else that is taken either, once it has left its own mark.
  const isFreeLine = (mark: NamedMark, end: Point) =>
    [...alongLine(mark, end)].every(
      (box) =>
        Math.hypot(box.left + 1 - mark.x, box.top + 1 - mark.y) < 3 * radiusOf(mark) || room.isFree(box),
    );
  return inTurn.map((mark): Fared => {
    const wrapped = evenLines(mark.name, widest, (text) => measure(text, fontSize, weight));
    const width = Math.max(...wrapped.map((line) => measure(line, fontSize, weight)));
    const height = wrapped.length * lineHeight;
    const isFree = (place: Candidate) =>
      isWithin(place, frame) &&
      room.isFree(grown(place)) &&
      names.isFree(grown(place)) &&
      lines.isFree(grown(place)) &&
      (place.distance < JOINED_FROM || isClear(mark, nearestOf(place, mark)));
    const isBest = (place: Candidate) =>
      place.distance < JOINED_FROM || (place.distance < FARTHEST && isFreeLine(mark, nearestOf(place, mark)));
    const around = () => candidates(mark, radiusOf(mark), width, height);
    const elsewhere = () => anywhere(mark, frame, width, height);
    const find = (places: Iterable<Candidate>, suits: (place: Candidate) => boolean = () => true) => {
      for (const place of places) if (isFree(place) && suits(place)) return place;
      return null;
    };
    const best = find(around(), isBest) ?? find(elsewhere(), isBest);
    const place = best ?? find(around()) ?? find(elsewhere());
    if (!place) return { mark, placed: null, taken: null, cost: COSTS.missing };
    names.take(grown(place));
    const end = nearestOf(place, mark);
    const isJoined = place.distance >= JOINED_FROM;
    if (isJoined) for (const box of alongLine(mark, end)) lines.take(box);
    const placed: PlacedMarkName = {
      id: mark.id,
      lines: wrapped,
      x: place.textX,
      y: place.top + height / 2,
      anchor: place.anchor,
      leader: isJoined ? [{ x: mark.x, y: mark.y }, end] : null,
    };
    return { mark, placed, taken: grown(place), cost: place.distance + (best ? 0 : COSTS.over) };
  });
}

/**
 * Gives every name a place inside the frame, clear of marks and of one another: beside its mark, else farther out with a line to
 * it. Who has the most neighbours chooses first, unless another would fare badly. A name is left out only where the frame has no free
 * place at all.
 */
export function placeMarkNames(
  marks: readonly NamedMark[],
  radius: number,
  frame: Box,
  room: Room,
  measure: Measure,
  type: NameType,
): readonly PlacedMarkName[] {
  const drawing = { marks, radius, frame, room, measure, type };
  const crowdOf = (mark: NamedMark) =>
    marks.filter((other) => Math.hypot(other.x - mark.x, other.y - mark.y) < 60).length;
  let inTurn = [...marks].sort((a, b) => crowdOf(b) - crowdOf(a) || a.x - b.x || (a.id < b.id ? -1 : 1));
  let best: readonly Fared[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < TURNS; turn++) {
    const fared = placeInOrder(inTurn, drawing);
    const cost = fared.reduce((sum, each) => sum + each.cost, 0);
    if (cost < least) [best, least] = [fared, cost];
    const [worst] = [...fared].sort((a, b) => b.cost - a.cost);
    if (!worst || worst.cost <= LONG) break;
    inTurn = [worst.mark, ...inTurn.filter((mark) => mark !== worst.mark)];
  }
  for (const { taken } of best) if (taken) room.take(taken);
  return best.flatMap(({ placed }) => (placed ? [placed] : []));
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
