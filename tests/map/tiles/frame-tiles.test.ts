import { describe, expect, it } from 'vitest';
import { tileAt, tilesOfLooks } from '../../../src/map/tiles/frame-tiles.ts';
import type { MapLook } from '../../../src/model/camera/map-look.ts';

/** A slide's map in its own units, of which each is two of the slide. */
const lookAt = (lng: number, lat: number, zoom: number): MapLook => ({
  camera: { lngLat: [lng, lat], zoom, bearing: 0, pitch: 0 },
  viewport: { width: 800, height: 450, padding: { top: 0, right: 0, bottom: 0, left: 0 } },
  projection: 'globe',
  scale: 2,
});
const keys = (looks: readonly MapLook[]) => tilesOfLooks(looks).map(({ z, x, y }) => `${z}/${x}/${y}`);
const keyOf = (place: readonly [number, number], z: number) => {
  const { x, y } = tileAt(place, z);
  return `${z}/${x}/${y}`;
};

describe('the detailed tiles of a page without a network', () => {
  it('are those of the whole first zoom and of the two archipelagos, whatever its slides show', () => {
    const tiles = keys([]);
    expect(tiles.filter((key) => key.startsWith('3/'))).toHaveLength(64);
    for (const z of [3, 4, 5, 6])
      for (const place of [
        [112, 16.5],
        [114, 10],
      ] as const)
        expect(tiles).toContain(keyOf(place, z));
  });

  it('reach a little beyond the frame of a map, and down to the last zoom', () => {
    // Ha Noi, and the corners of a frame of about 25 by 14 degrees around it.
    const tiles = keys([lookAt(105.85, 21.03, 3.5)]);
    for (const z of [3, 4, 5, 6])
      for (const place of [
        [105.85, 21.03],
        [93, 27],
        [118, 14.5],
      ] as const)
        expect(tiles).toContain(keyOf(place, z));
    expect(tiles).not.toContain(keyOf([2.35, 48.86], 5));
    expect(new Set(tiles).size).toBe(tiles.length);
  });

  it('are no more for a map of half the Earth', () => {
    expect(keys([lookAt(105, 15, 1)])).toEqual(keys([]));
  });

  it('come in the order in which they are missed: what slides show before what is nearer', () => {
    const tiles = keys([lookAt(105.85, 21.03, 3.5), lookAt(2.35, 48.86, 3.5)]);
    // Both frames show zoom 4.5, which tiles of zoom 5 draw.
    expect(tiles.indexOf(keyOf([2.35, 48.86], 5))).toBeLessThan(tiles.indexOf(keyOf([105.85, 21.03], 6)));
  });

  it('have one address for each place, poles and the line of the date included', () => {
    expect(tileAt([0, 0], 1)).toEqual({ z: 1, x: 1, y: 1 });
    expect(tileAt([180, 0], 3)).toEqual({ z: 3, x: 0, y: 4 });
    expect(tileAt([-190, 90], 3)).toEqual({ z: 3, x: 7, y: 0 });
  });
});
