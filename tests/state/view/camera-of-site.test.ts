import { describe, expect, it } from 'vitest';
import { circleAround } from '../../../src/model/area.ts';
import { cameraOfCircle } from '../../../src/state/view/camera-of-site.ts';

describe('the camera of a circle', () => {
  it('looks at its middle as a link carries it, from farther away the larger it is', () => {
    const small = circleAround([105.8542, 21.0285], 500);
    expect(small.lngLat).toEqual([105.85, 21.03]);
    const near = cameraOfCircle(small, { lngLat: [0, 0], zoom: 9, bearing: 10, pitch: 20 });
    expect(near).toMatchObject({ lngLat: [105.85, 21.03], bearing: 10, pitch: 20 });
    const far = cameraOfCircle({ ...small, km: 1000 }, null);
    expect(near.zoom - far.zoom).toBeCloseTo(1);
  });
});
