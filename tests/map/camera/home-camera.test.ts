import { describe, expect, it } from 'vitest';
import {
  CORNERS_OF_VIET_NAM,
  cameraOfPlaces,
  homeLngLat,
  vietNamCamera,
} from '../../../src/map/camera/home-camera.ts';
import { cameraOfKey } from '../../../src/map/stage/map-keys.ts';
import { wholeWorldCamera } from '../../../src/model/camera/camera-moves.ts';
import { createScreen } from '../../../src/model/camera/screen.ts';
import type { LngLat } from '../../../src/model/site.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';

const VIEWPORT = { width: 1440, height: 844, padding: { top: 0, right: 368, bottom: 208, left: 300 } };
const PHONE = { width: 390, height: 740, padding: { top: 0, right: 0, bottom: 56, left: 0 } };

describe('the home of a reader', () => {
  it('is Viet Nam in Vietnamese, wherever the clock stands', () => {
    expect(homeLngLat('vi', 300)).toEqual([106, 16]);
  });

  it('is the meridian of the clock in English', () => {
    expect(homeLngLat('en', -420)[0]).toBe(105);
    expect(homeLngLat('en', 300)[0]).toBe(-75);
  });
});

const inFree = (lngLat: LngLat, camera: ReturnType<typeof vietNamCamera>, viewport: typeof VIEWPORT) => {
  const at = createScreen(camera, viewport, 'globe').project(lngLat);
  const { width, height, padding } = viewport;
  return (
    at !== null &&
    at.x >= padding.left &&
    at.x <= width - padding.right &&
    at.y >= padding.top &&
    at.y <= height - padding.bottom
  );
};

describe('the camera of Viet Nam', () => {
  it.each([
    ['a wide window', VIEWPORT],
    ['a phone', PHONE],
  ])('shows the mainland and both archipelagos in %s', (_name, viewport) => {
    const camera = vietNamCamera(viewport, 'globe');
    for (const place of [
      [105.3, 23.3],
      [104.8, 8.6],
      [112.3, 16.5],
      [114.4, 9.7],
    ] as const) {
      expect(inFree(place, camera, viewport), String(place)).toBe(true);
    }
  });
});

describe('the camera of filtered sites', () => {
  const placesOf = (iso3: string) =>
    realCatalog()
      .sites.filter((site) => site.countries.includes(iso3))
      .map(({ lngLat }) => lngLat);

  it.each(['VNM', 'ESP', 'IDN', 'RUS', 'CHL'])(
    'shows every site of %s that one side of the globe can show',
    (iso3) => {
      const places = placesOf(iso3);
      const camera = cameraOfPlaces(places, VIEWPORT, 'globe');
      const shown = places.filter((place) => inFree(place, camera, VIEWPORT)).length;
      expect(shown / places.length).toBeGreaterThan(0.9);
    },
  );

  it('shows both archipelagos where Viet Nam is asked for, on a phone too', () => {
    const camera = cameraOfPlaces([...placesOf('VNM'), ...CORNERS_OF_VIET_NAM], PHONE, 'globe');
    expect(inFree([112.3, 16.5], camera, PHONE)).toBe(true);
    expect(inFree([114.4, 9.7], camera, PHONE)).toBe(true);
  });

  it('turns the whole globe to the sites of the world', () => {
    const places = realCatalog().sites.map(({ lngLat }) => lngLat);
    const camera = cameraOfPlaces(places, VIEWPORT, 'globe');
    expect(camera.zoom).toBeCloseTo(wholeWorldCamera(camera.lngLat, VIEWPORT, 'globe').zoom, 6);
  });

  it('goes no nearer than a country’s surroundings to one single site', () => {
    expect(cameraOfPlaces([[105.85, 21.03]], VIEWPORT, 'globe').zoom).toBe(5);
  });
});

describe('the keys of the map', () => {
  const camera = { lngLat: [106, 16], zoom: 3, bearing: 20, pitch: 10 } as const;
  const press = (key: string) => cameraOfKey(key, camera, VIEWPORT, 'globe');

  it('turn it with the arrows', () => {
    const north = { ...camera, bearing: 0 };
    expect(cameraOfKey('ArrowRight', north, VIEWPORT, 'globe')?.lngLat[0]).toBeGreaterThan(106);
    expect(cameraOfKey('ArrowUp', north, VIEWPORT, 'globe')?.lngLat[1]).toBeGreaterThan(16);
  });

  it('zoom by one level with plus and minus', () => {
    expect(press('+')?.zoom).toBeCloseTo(4, 6);
    expect(press('-')?.zoom).toBeCloseTo(2, 6);
  });

  it('put north up with n and show the whole world with 0', () => {
    expect(press('n')).toEqual({ ...camera, bearing: 0, pitch: 0 });
    expect(press('0')?.zoom).toBeCloseTo(wholeWorldCamera([106, 16], VIEWPORT, 'globe').zoom, 6);
  });

  it('leave every other key alone', () => {
    expect(press('a')).toBeNull();
    expect(press('Tab')).toBeNull();
  });
});
