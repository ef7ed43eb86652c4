import { describe, expect, it } from 'vitest';
import { cameraBetween, planFlight } from '../../../src/map/camera/flight.ts';
import { type Camera, isSameCamera } from '../../../src/model/camera/camera.ts';

const HANOI: Camera = { lngLat: [105.84, 21.02], zoom: 5, bearing: 0, pitch: 0 };

describe('planFlight', () => {
  it('takes 300 milliseconds for a nudge and never more than 900', () => {
    expect(planFlight(HANOI, HANOI).duration).toBe(300);
    expect(planFlight(HANOI, { ...HANOI, lngLat: [-60, -30] }).duration).toBe(900);
  });

  it('soars over a long way seen from near, not on a small globe', () => {
    const paris: Camera = { ...HANOI, lngLat: [2.35, 48.86] };
    expect(planFlight(HANOI, paris).soaring).toBe(true);
    expect(planFlight({ ...HANOI, zoom: 1.5 }, { ...paris, zoom: 1.5 }).soaring).toBe(false);
    expect(planFlight(HANOI, { ...HANOI, lngLat: [106, 20] }).soaring).toBe(false);
  });
});

describe('cameraBetween', () => {
  it('starts and ends exactly', () => {
    const end: Camera = { lngLat: [10, -20], zoom: 2, bearing: 90, pitch: 30 };
    expect(isSameCamera(cameraBetween(HANOI, end, 0), HANOI)).toBe(true);
    expect(isSameCamera(cameraBetween(HANOI, end, 1), end)).toBe(true);
  });

  it('takes the short way over the date line and through north', () => {
    const between = cameraBetween(
      { ...HANOI, lngLat: [170, 0], bearing: 170 },
      { ...HANOI, lngLat: [-170, 0], bearing: -170 },
      0.5,
    );
    expect(Math.abs(between.lngLat[0])).toBe(180);
    expect(Math.abs(between.bearing)).toBe(180);
  });
});
