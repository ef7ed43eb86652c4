import { describe, expect, it } from 'vitest';
import { spreadPlaces } from '../../../src/map/marks/spread-places.ts';

describe('the places of marks that share a spot', () => {
  it.each([2, 5, 8, 9, 24])('are far enough from each other and from the spot: %d marks', (count) => {
    const places = spreadPlaces(count);
    expect(places.length).toBe(count);
    places.forEach((a, index) => {
      expect(Math.hypot(a.x, a.y)).toBeGreaterThanOrEqual(29.9);
      for (const b of places.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(24);
    });
  });
});
