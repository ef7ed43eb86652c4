import { type Box, createRoom, placeInTurn } from '../../model/label-placement.ts';
import type { Iso3 } from '../../model/site.ts';
import { SMALL_TEXT_SIZE } from '../../theme/measures.ts';
import { measureText } from '../../ui/measure-text.ts';
import type { ChartSize } from '../frame/table.ts';
import type { ScatterNumbers, ScatterPoint } from './numbers.ts';
import { type FigureScale, type ScaleChoice, scaleFigures } from './scale.ts';

/** A point where it is drawn, in CSS pixels. */
export interface PlacedPoint extends ScatterPoint {
  readonly left: number;
  readonly top: number;
  /** Half the side of the square that answers: a finger's, or less where a neighbour is nearer. */
  readonly reach: number;
}

/** A tick with its words, in CSS pixels. */
interface PlacedTick {
  readonly at: number;
  readonly label: string;
}

/** The scatter in a box, in CSS pixels. */
export interface ScatterLayout {
  readonly plot: Box;
  readonly points: readonly PlacedPoint[];
  readonly x: readonly PlacedTick[];
  readonly y: readonly PlacedTick[];
  readonly names: readonly {
    readonly id: Iso3;
    readonly name: string;
    readonly x: number;
    readonly y: number;
  }[];
  readonly isLog: { readonly x: boolean; readonly y: boolean };
}

/** Radius of a point, in CSS pixels. */
export const RADIUS = 4.5;
/** What surrounds the drawing: the name of the upright axis above, ticks and the name of the other below. */
const ABOVE = 26;
const BELOW = 44;
const RIGHT = 14;
const TICK_SPACE = 8;
const LINE = 16;
/** Half the side of what a finger hits, and the least that a mouse does. */
const REACH = { most: 12, least: 4 } as const;
/** At most so many names beside those that are chosen. */
const MOST_NAMES = 14;

/** The two axes of the figures. */
export function axesOf(
  { points }: ScatterNumbers,
  choice: ScaleChoice,
): { readonly x: FigureScale; readonly y: FigureScale } {
  return {
    x: scaleFigures(
      points.map(({ x }) => x.value),
      choice,
    ),
    y: scaleFigures(
      points.map(({ y }) => y.value),
      choice,
    ),
  };
}

/** A place in shares of the axes. */
interface Share {
  readonly x: number;
  readonly y: number;
}

/** So many neighbours tell how much a point stands apart: two alike stand apart together. */
const NEIGHBOURS = 3;

/** Puts first what stands apart from the others: by the distance to the third nearest, in shares of the axes. */
export function apartFirst<Item extends { readonly share: Share }>(items: readonly Item[]): readonly Item[] {
  const far = (one: Item) => {
    const distances = items.map(({ share }) => Math.hypot(share.x - one.share.x, share.y - one.share.y));
    return distances.sort((a, b) => a - b)[Math.min(NEIGHBOURS, items.length - 1)] ?? 0;
  };
  return items
    .map((item) => ({ item, far: far(item) }))
    .sort((a, b) => b.far - a.far)
    .map(({ item }) => item);
}

/** Half the distance to the nearest other point, within the bounds of a target. */
function reachOf(
  one: { readonly left: number; readonly top: number },
  all: readonly { readonly left: number; readonly top: number }[],
) {
  let nearest = Number.POSITIVE_INFINITY;
  for (const other of all)
    if (other !== one)
      nearest = Math.min(nearest, Math.max(Math.abs(other.left - one.left), Math.abs(other.top - one.top)));
  return Math.min(REACH.most, Math.max(REACH.least, nearest / 2));
}

/** Ticks of which none stands on another, `room` apart. */
function apart(ticks: readonly PlacedTick[], roomOf: (tick: PlacedTick) => number): readonly PlacedTick[] {
  const kept: PlacedTick[] = [];
  for (const tick of ticks) {
    const last = kept.at(-1);
    if (!last || Math.abs(tick.at - last.at) >= (roomOf(tick) + roomOf(last)) / 2) kept.push(tick);
  }
  return kept;
}

/** Where names stand beside their points: clear of all, or, those that are asked for, at least of one another. */
function placeNames(
  asked: readonly PlacedPoint[],
  points: readonly PlacedPoint[],
  plot: Box,
  right: number,
  {
    nameOf,
    isAsked,
  }: { readonly nameOf: (id: Iso3) => string; readonly isAsked: (point: PlacedPoint) => boolean },
): ScatterLayout['names'] {
  const dots = createRoom(
    points.map(({ left, top }) => ({
      ...{ left: left - RADIUS, top: top - RADIUS },
      ...{ width: 2 * RADIUS, height: 2 * RADIUS },
    })),
  );
  const words = createRoom();
  const placesOf = function* (point: PlacedPoint): Generator<Box> {
    const width = measureText(nameOf(point.id), SMALL_TEXT_SIZE, 600);
    const gap = RADIUS + 3;
    const sides = [
      [point.left + gap, point.top - LINE / 2],
      [point.left - gap - width, point.top - LINE / 2],
      [point.left - width / 2, point.top - gap - LINE],
      [point.left - width / 2, point.top + gap],
      [point.left + gap, point.top - gap - LINE],
      [point.left - gap - width, point.top - gap - LINE],
    ] as const;
    const boxes = sides
      .map(([x, y]) => ({ left: x, top: y, width, height: LINE }))
      .filter(({ left }) => left >= plot.left + 2 && left + width <= right)
      .filter(({ top }) => top >= plot.top && top + LINE <= plot.top + plot.height);
    yield* boxes.filter(dots.isFree);
    if (isAsked(point)) yield* boxes;
  };
  return [...placeInTurn(asked, placesOf, words)].map(({ label, place }) => ({
    ...{ id: label.id, name: nameOf(label.id), x: place.left, y: place.top + LINE / 2 },
  }));
}

/** Lays out the scatter; `named` are named in any case where there is room, then those that stand out. */
export function layoutScatter(
  numbers: ScatterNumbers,
  size: ChartSize,
  options: {
    readonly scale: ScaleChoice;
    readonly write: { readonly x: (value: number) => string; readonly y: (value: number) => string };
    readonly nameOf: (id: Iso3) => string;
    readonly named: ReadonlySet<Iso3>;
  },
): ScatterLayout {
  const { write, nameOf, named } = options;
  const axes = axesOf(numbers, options.scale);
  const widthOf = (text: string) => measureText(text, SMALL_TEXT_SIZE);
  const left = Math.max(...axes.y.ticks.map((tick) => widthOf(write.y(tick))), 0) + TICK_SPACE;
  // The last tick stands in the middle of its words.
  const right = Math.max(RIGHT, widthOf(write.x(axes.x.ticks.at(-1) ?? 0)) / 2 + 1);
  const plot: Box = {
    ...{ left, top: ABOVE },
    width: Math.max(1, size.width - left - right),
    height: Math.max(1, size.height - ABOVE - BELOW),
  };
  const xAt = (value: number) => plot.left + axes.x.place(value) * plot.width;
  const yAt = (value: number) => plot.top + (1 - axes.y.place(value)) * plot.height;
  const bare = numbers.points.map((point) => ({
    ...point,
    left: xAt(point.x.value),
    top: yAt(point.y.value),
  }));
  const points = bare.map((point) => ({ ...point, reach: reachOf(point, bare) }));
  const order = apartFirst(
    points.map((point) => ({
      point,
      share: { x: axes.x.place(point.x.value), y: axes.y.place(point.y.value) },
    })),
  ).map(({ point }) => point);
  const isAsked = ({ id }: PlacedPoint) => named.has(id);
  const asked = [...order.filter(isAsked), ...order.filter((point) => !isAsked(point)).slice(0, MOST_NAMES)];
  const names = placeNames(asked, points, plot, size.width, { nameOf, isAsked });
  return {
    ...{ plot, points, names },
    x: apart(
      axes.x.ticks.map((tick) => ({ at: xAt(tick), label: write.x(tick) })),
      ({ label }) => widthOf(label) + TICK_SPACE,
    ),
    y: apart(
      axes.y.ticks.map((tick) => ({ at: yAt(tick), label: write.y(tick) })),
      () => LINE,
    ),
    isLog: { x: axes.x.isLog, y: axes.y.isLog },
  };
}
