import { createScreen } from '../../../model/camera/screen.ts';
import { lngLatOf } from '../../../state/own/own-list.ts';
import { takeRows } from '../../../state/own/row-on-map.ts';
import { live } from '../../live-map.ts';

/** A row is looked at from so near at least: its country is around it. */
const NEAR = 4;

/** From now on the map shows rows of the reader's own that are chosen elsewhere: it turns there, and opens the card. */
export function answerRows(): void {
  takeRows(({ list, row, move }) => {
    const lngLat = lngLatOf(list, row);
    if (!live.map || !lngLat) return;
    const { camera, viewport, context, onPick } = live.map;
    const there = { ...camera, lngLat, zoom: Math.max(NEAR, camera.zoom) };
    move(there);
    const point = createScreen(there, viewport, context.projection).project(lngLat);
    if (point) onPick({ kind: 'own', own: { list, row } }, point);
  });
}
