import { describe, expect, it } from 'vitest';
import { cameraOfKey } from '../../../src/map/stage/map-keys.ts';
import { MAX_ZOOM } from '../../../src/model/camera/camera.ts';

const VIEWPORT = { width: 1000, height: 700, padding: { top: 0, right: 0, bottom: 0, left: 0 } };
const CAMERA = { lngLat: [105, 15] as const, zoom: 3, bearing: 30, pitch: 20 };
const cameraAfter = (key: string, camera = CAMERA) => cameraOfKey(key, camera, VIEWPORT, 'globe');

describe('the keys of the map', () => {
  it('go west and east with the arrows, as far one way as the other', () => {
    const upright = { ...CAMERA, bearing: 0, pitch: 0 };
    const [west, east] = [cameraAfter('ArrowLeft', upright), cameraAfter('ArrowRight', upright)];
    if (!west || !east) throw new Error('An arrow key moves the map');
    expect(west.lngLat[0]).toBeLessThan(105);
    expect(west.lngLat[0] + east.lngLat[0]).toBeCloseTo(210, 6);
  });

  it('go nearer and farther, with and without Shift, and no nearer than the map goes', () => {
    expect(cameraAfter('+')?.zoom).toBeGreaterThan(3);
    expect(cameraAfter('=')).toEqual(cameraAfter('+'));
    expect(cameraAfter('-')?.zoom).toBeLessThan(3);
    expect(cameraAfter('_')).toEqual(cameraAfter('-'));
    expect(cameraAfter('+', { ...CAMERA, zoom: MAX_ZOOM })).toBeNull();
  });

  it('turn north up where the map looks already', () => {
    expect(cameraAfter('n')).toEqual({ ...CAMERA, bearing: 0, pitch: 0 });
  });

  it('show the whole Earth', () => {
    expect(cameraAfter('0')?.zoom).toBeLessThan(3);
    expect(cameraAfter('Home')).toEqual(cameraAfter('0'));
  });

  it('leave every other key to the browser', () => {
    expect(cameraAfter('Tab')).toBeNull();
    expect(cameraAfter('a')).toBeNull();
  });
});
