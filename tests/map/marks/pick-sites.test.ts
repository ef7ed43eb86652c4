import { describe, expect, it } from 'vitest';
import { PICK_RADIUS, pickSites } from '../../../src/map/marks/pick-sites.ts';
import type { Camera, Viewport } from '../../../src/model/camera/camera.ts';
import { projectToScreen } from '../../../src/model/camera/screen.ts';
import { realScene, realSite } from '../scene.ts';

const VIEWPORT: Viewport = { width: 1200, height: 800, padding: { top: 0, right: 0, bottom: 0, left: 200 } };
const SCENE = realScene();
const ICP = realSite('vnm-icp');

describe.each(['globe', 'mercator'] as const)('pickSites on the %s', (shape) => {
  const over = (camera: Camera) => {
    const at = projectToScreen(ICP.lngLat, camera, VIEWPORT, shape);
    if (!at) throw new Error('The centre is beyond the horizon');
    return at;
  };
  const camera: Camera = { lngLat: [100, 25], zoom: 4, bearing: 20, pitch: 0 };

  it('finds every site at one spot, the topmost first', () => {
    const picked = pickSites(SCENE, camera, VIEWPORT, shape, over(camera), PICK_RADIUS.mouse);
    expect(picked).toEqual([realSite('vnm-icrtm').index, ICP.index].sort((a, b) => b - a));
  });

  it('finds a site with a finger farther off than with a mouse', () => {
    const { x, y } = over(camera);
    const beside = { x: x - 13, y: y - 8 };
    expect(pickSites(SCENE, camera, VIEWPORT, shape, beside, PICK_RADIUS.mouse)).not.toContain(ICP.index);
    expect(pickSites(SCENE, camera, VIEWPORT, shape, beside, PICK_RADIUS.touch)).toContain(ICP.index);
  });

  it('finds nothing that the filters hide', () => {
    const geoparks = realScene({ kind: ['geopark'] });
    const wide: Camera = { ...camera, zoom: 2 };
    const picked = pickSites(geoparks, wide, VIEWPORT, shape, over(wide), 60);
    expect(picked.length).toBeGreaterThan(0);
    expect(picked.every((index) => geoparks.mask[index] === 1)).toBe(true);
  });

  it('leaves out what lies clearly farther than the nearest', () => {
    const wide: Camera = { ...camera, zoom: 1 };
    const picked = pickSites(SCENE, wide, VIEWPORT, shape, over(wide), 40);
    const far = picked.map((index) => {
      const at = projectToScreen(SCENE.catalog.sites[index]?.lngLat ?? [0, 0], wide, VIEWPORT, shape);
      return Math.hypot((at?.x ?? 1e9) - over(wide).x, (at?.y ?? 1e9) - over(wide).y);
    });
    expect(far).toEqual([...far].sort((a, b) => a - b));
    expect(far.at(-1)).toBeLessThanOrEqual((far[0] ?? 0) + 16);
  });
});

it('finds nothing on the far side of the globe', () => {
  const camera: Camera = { lngLat: [0, 0], zoom: 1.2, bearing: 0, pitch: 0 };
  const picked = pickSites(SCENE, camera, VIEWPORT, 'globe', { x: 700, y: 400 }, 2000);
  const everywhere = SCENE.catalog.sites.filter((site) => Math.cos((site.lngLat[0] * Math.PI) / 180) < -0.2);
  expect(picked.length).toBeGreaterThan(100);
  for (const site of everywhere) expect(picked).not.toContain(site.index);
});

it('finds a site on the copy of the flat world beyond the date line', () => {
  const fiji = SCENE.catalog.sites.find(({ lngLat: [lng], former }) => lng < -150 && !former);
  if (!fiji) throw new Error('The tables have no site so far west');
  const camera: Camera = { lngLat: [60, 0], zoom: 1, bearing: 0, pitch: 0 };
  const west = projectToScreen(fiji.lngLat, camera, VIEWPORT, 'mercator');
  const copy = { x: (west?.x ?? 0) + 512 * 2, y: west?.y ?? 0 };
  expect(pickSites(SCENE, camera, VIEWPORT, 'mercator', copy, 3)).toContain(fiji.index);
});
