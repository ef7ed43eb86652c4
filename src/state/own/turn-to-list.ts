import type { Camera } from '../../model/camera/camera.ts';
import type { OwnList } from './own-list.ts';

/** A list that the map shall show whole, which `move` turns. */
interface AskedTurn {
  readonly list: OwnList;
  readonly move: (camera: Camera) => void;
}

let turn: ((asked: AskedTurn) => void) | null = null;
let waiting: AskedTurn | null = null;

/** Turns the map to all placed rows of a list; a map that draws no rows yet does so once it does. */
export function turnToList(asked: AskedTurn): void {
  if (turn) turn(asked);
  else waiting = asked;
}

/** Takes over to turn the map, to the list that waits first. */
export function takeTurns(turnMap: (asked: AskedTurn) => void): void {
  turn = turnMap;
  if (waiting) turnMap(waiting);
  waiting = null;
}
