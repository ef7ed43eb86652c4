import { describe, expect, it } from 'vitest';
import { type Crowd, crowdLevel, gatherSites, isOneSpot, ringRadius } from '../../../src/map/marks/crowd.ts';
import { ringEnds } from '../../../src/map/marks/ring-parts.ts';
import { shownCrowd } from '../../../src/map/marks/shown-crowd.ts';
import type { Camera } from '../../../src/model/camera/camera.ts';
import { greatCircleKm } from '../../../src/model/geodesy.ts';
import { STANDARD_LAYERS } from '../../../src/state/view/map-choices.ts';
import { realScene, realSite } from '../scene.ts';

const scene = realScene();
const { sites } = scene.catalog;
const LEVELS = [0.5, 1, 2, 3.5, 5, 7, 9];
const SHAPES = ['globe', 'mercator'] as const;
const CASES = SHAPES.flatMap((shape) => LEVELS.map((level) => [shape, level] as const));

const singles = ({ single }: Crowd) => [...single].flatMap((shown, index) => (shown === 1 ? [index] : []));
const gathered = ({ clusters }: Crowd) => clusters.flatMap(({ members }) => [...members]);

describe('the crowd', () => {
  it.each(CASES)('shows every visible site just once, on the %s at level %d', (shape, level) => {
    const crowd = gatherSites(scene, level, shape);
    const shown = [...singles(crowd), ...gathered(crowd)].sort((a, b) => a - b);
    expect(shown).toEqual([...scene.visible]);
    for (const { members } of crowd.clusters) expect(members.length).toBeGreaterThan(1);
  });

  it.each(SHAPES)('comes apart as the camera comes nearer, on the %s', (shape) => {
    const alone = LEVELS.map((level) => singles(gatherSites(scene, level, shape)).length);
    expect(alone).toEqual(alone.toSorted((a, b) => a - b));
    expect(alone.at(-1)).toBeGreaterThan(1000);
  });

  it('gathers in the end only what shares a spot, such as the two centres of Hanoi', () => {
    const { clusters } = gatherSites(scene, 9, 'globe');
    for (const cluster of clusters) expect(isOneSpot(cluster, 'globe')).toBe(true);
    const hanoi = ['vnm-icp', 'vnm-icrtm'].map((id) => realSite(id).index).sort((a, b) => a - b);
    expect(clusters.map(({ members }) => members)).toContainEqual(hanoi);
  });

  it('stands in the middle of its members, also across the date line', () => {
    for (const { members, lngLat } of gatherSites(scene, 1, 'globe').clusters) {
      const nearest = Math.min(
        ...members.map((index) => greatCircleKm(lngLat, sites[index]?.lngLat ?? [0, 0])),
      );
      expect(nearest).toBeLessThan(3500);
    }
  });

  it('is the same object for the same scene, and changes with the filters', () => {
    expect(gatherSites(scene, 2, 'globe')).toBe(gatherSites(scene, 2, 'globe'));
    const water = realScene({ field: ['water'] });
    const crowd = gatherSites(water, 2, 'globe');
    expect(singles(crowd).length + gathered(crowd).length).toBe(water.visible.length);
  });

  it('does not change while the globe turns, whose zoom falls towards the poles', () => {
    const over = (lat: number, zoom: number): Camera => ({ lngLat: [0, lat], zoom, bearing: 0, pitch: 0 });
    expect(crowdLevel(over(60, 1), 'globe')).toBe(crowdLevel(over(0, 2), 'globe'));
    expect(crowdLevel(over(60, 1), 'mercator')).toBe(1);
  });

  it('follows the layers: every mark by itself without rings, and nothing without sites', () => {
    const camera: Camera = { lngLat: [105, 16], zoom: 1.5, bearing: 0, pitch: 0 };
    const shown = (layers: typeof STANDARD_LAYERS) => shownCrowd(scene, layers, camera, 'globe');
    expect(shown(STANDARD_LAYERS).clusters.length).toBeGreaterThan(20);
    const plain = shown(['sites']);
    expect([plain.clusters.length, singles(plain).length]).toEqual([0, scene.visible.length]);
    const none = shown(['clusters']);
    expect([none.clusters.length, singles(none).length]).toEqual([0, 0]);
  });
});

describe('a ring', () => {
  it('grows with its number, twice as many by the same step', () => {
    expect(ringRadius(20) - ringRadius(10)).toBeCloseTo(ringRadius(200) - ringRadius(100), 6);
  });

  it('has a part for each field of centres and one for each other kind, which make up the whole', () => {
    const [centre, reserve, geopark] = ['vnm-icp', 'vnm-cat-ba', 'vnm-dong-van'].map((id) => {
      const site = sites.find((each) => each.id.startsWith(id));
      if (!site) throw new Error(id);
      return site.index;
    }) as [number, number, number];
    const ends = ringEnds([centre, reserve, reserve, geopark], sites);
    expect(ends).toEqual([0, 0.25, 0.25, 0.25, 0.25, 0.25, 0.25, 0.75, 1]);
  });
});
