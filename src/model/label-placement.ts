/** Room on a drawing, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What of a drawing is taken. */
export interface Room {
  readonly take: (box: Box) => void;
  readonly isFree: (box: Box) => boolean;
}

/** Sides of the squares by which boxes are found again, in CSS pixels. */
const SQUARE = 64;

/** More squares than any drawing has in a column. */
const COLUMN = 2 ** 20;

const overlap = (a: Box, b: Box) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

/** Numbers of the squares that a box touches. */
function* squaresOf({ left, top, width, height }: Box): Generator<number> {
  for (let x = Math.floor(left / SQUARE); x <= Math.floor((left + width) / SQUARE); x++)
    for (let y = Math.floor(top / SQUARE); y <= Math.floor((top + height) / SQUARE); y++)
      yield x * COLUMN + y;
}

/** The room of a drawing on which some boxes are taken. Boxes are found by the squares that they touch. */
export function createRoom(taken: Iterable<Box> = []): Room {
  const squares = new Map<number, Box[]>();
  const room: Room = {
    take: (box) => {
      for (const square of squaresOf(box)) {
        const boxes = squares.get(square);
        if (boxes) boxes.push(box);
        else squares.set(square, [box]);
      }
    },
    isFree: (box) => {
      for (const square of squaresOf(box))
        if (squares.get(square)?.some((other) => overlap(other, box))) return false;
      return true;
    },
  };
  for (const box of taken) room.take(box);
  return room;
}

/**
 * Gives labels their places, first come, first served: each takes the first of its places that is free, or none. Nothing is
 * computed for labels that nobody asks for any more.
 */
export function* placeInTurn<Label, Place extends Box>(
  labels: Iterable<Label>,
  placesOf: (label: Label) => Iterable<Place>,
  room: Room,
): Generator<{ readonly label: Label; readonly place: Place }> {
  for (const label of labels) {
    for (const place of placesOf(label)) {
      if (!room.isFree(place)) continue;
      room.take(place);
      yield { label, place };
      break;
    }
  }
}
