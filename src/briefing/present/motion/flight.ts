import type { PlacedMap, SlideBox } from '../../../model/briefing/slide-scene.ts';
import { moveBetween } from './map-move.ts';
import { between, eased } from './shares.ts';
import { chained, enlargementOf, inverse, moved, type Point, type Similarity } from './similarity.ts';
import { type ZoomPath, zoomPath } from './zoom-path.ts';

/** One moment of a flight: how both pictures lie on the slide, and the frame through which they are seen. */
export interface FlightMoment {
  readonly before: Similarity;
  readonly after: Similarity;
  readonly frame: SlideBox;
}

/** The camera's way from one slide's map to the next one's. */
export interface Flight {
  /** In milliseconds. */
  readonly duration: number;
  /** Whether it ends nearer than it began. */
  readonly nears: boolean;
  /** The moment at a share of the way, 0…1. */
  readonly at: (share: number) => FlightMoment;
}

/** The shortest flight, what each unit of its length adds, and the longest, in milliseconds. */
const DURATION = { least: 420, each: 220, most: 800 } as const;

/** How much a flight may go out on its way, the most beautiful first. */
const BENDS = [Math.SQRT2, 1, 0.5] as const;

/** The least share of the frame that one of both pictures fills at any moment: a hole in the map explains nothing. */
const LEAST_FILLED = 0.93;

/** Moments and places at which it is looked for holes. */
const LOOKS = { moments: 12, across: 9 } as const;

const middleOf = ({ x, y, width, height }: SlideBox): Point => ({ x: x + width / 2, y: y + height / 2 });

const boxBetween = (from: SlideBox, to: SlideBox, share: number): SlideBox => ({
  x: between(from.x, to.x, share),
  y: between(from.y, to.y, share),
  width: between(from.width, to.width, share),
  height: between(from.height, to.height, share),
});

const isWithin = ({ x, y, width, height }: SlideBox, point: Point) =>
  point.x >= x - 1 && point.x <= x + width + 1 && point.y >= y - 1 && point.y <= y + height + 1;

/** The share of the frame that the pictures fill. */
function filled({ before, after, frame }: FlightMoment, from: SlideBox, to: SlideBox): number {
  const [toBefore, toAfter] = [inverse(before), inverse(after)];
  let count = 0;
  for (let down = 0; down < LOOKS.across; down++)
    for (let right = 0; right < LOOKS.across; right++) {
      const point = {
        x: frame.x + (frame.width * (right + 0.5)) / LOOKS.across,
        y: frame.y + (frame.height * (down + 0.5)) / LOOKS.across,
      };
      if (isWithin(from, moved(toBefore, point)) || isWithin(to, moved(toAfter, point))) count++;
    }
  return count / LOOKS.across ** 2;
}

/** The flight from one map to another; null where they show places too different to be one picture: such maps fade. */
export function planFlight(before: PlacedMap, after: PlacedMap): Flight | null {
  const whole = moveBetween(before, after);
  if (!whole) return null;
  const back = inverse(whole);
  const [start, end] = [middleOf(before.box), middleOf(after.box)];
  const enlargement = enlargementOf(whole);
  const turn = Math.atan2(whole.b, whole.a);
  const goal = moved(back, end);
  const { width } = before.box;
  const momentOn =
    (path: ZoomPath) =>
    (share: number): FlightMoment => {
      const along = eased(share);
      const view = path.at(along);
      const [larger, angle] = [width / view.width, turn * along];
      const [a, b] = [larger * Math.cos(angle), larger * Math.sin(angle)];
      const [atX, atY] = [between(start.x, end.x, along), between(start.y, end.y, along)];
      const own = { a, b, shiftX: atX - (a * view.x - b * view.y), shiftY: atY - (b * view.x + a * view.y) };
      return { before: own, after: chained(back, own), frame: boxBetween(before.box, after.box, along) };
    };
  for (const bend of BENDS) {
    const path = zoomPath({ ...start, width }, { ...goal, width: width / enlargement }, bend);
    const at = momentOn(path);
    const moments = Array.from({ length: LOOKS.moments + 1 }, (_, index) => at(index / LOOKS.moments));
    if (moments.some((moment) => filled(moment, before.box, after.box) < LEAST_FILLED)) continue;
    const duration = Math.min(DURATION.most, DURATION.least + DURATION.each * path.length);
    return { duration, nears: enlargement > 1, at };
  }
  return null;
}
