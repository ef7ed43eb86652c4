import type { Camera } from '../../model/camera/camera.ts';
import type { OwnList } from './own-list.ts';

/** A row that was chosen elsewhere, to be shown on the map, which `move` turns to it. */
export interface AskedRow {
  readonly list: OwnList;
  readonly row: number;
  readonly move: (camera: Camera) => void;
}

let show: ((asked: AskedRow) => void) | null = null;
let waiting: AskedRow | null = null;

/** Shows a row on the map; the map that draws no rows yet does so once it does. */
export function showOnMap(asked: AskedRow): void {
  if (show) show(asked);
  else waiting = asked;
}

/** Takes over to show rows, the one that waits first. */
export function takeRows(showRow: (asked: AskedRow) => void): void {
  show = showRow;
  if (waiting) showRow(waiting);
  waiting = null;
}
