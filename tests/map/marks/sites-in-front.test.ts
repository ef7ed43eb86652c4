import { describe, expect, it } from 'vitest';
import { sitesInFront } from '../../../src/map/marks/sites-in-front.ts';
import { layoutMarks } from '../../../src/map/vector/layout.ts';
import type { Camera, Viewport } from '../../../src/model/camera/camera.ts';
import { LIGHT } from '../../../src/theme/tokens.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { realScene, realSite } from '../scene.ts';

const NONE: ReadonlySet<number> = new Set();
const CAMERA: Camera = { lngLat: [106, 16], zoom: 1.2, bearing: 0, pitch: 0 };
const VIEWPORT: Viewport = { width: 1200, height: 800, padding: { top: 0, right: 0, bottom: 0, left: 0 } };

describe('the sites in front', () => {
  it('are the pointed ones in drawing order, and the hovered one over them', () => {
    const indices = sitesInFront(realCatalog(), new Set([9, 3, 5]), 3).map(({ index }) => index);
    expect(indices).toEqual([5, 9, 3]);
    expect(sitesInFront(realCatalog(), NONE, 4).map(({ index }) => index)).toEqual([4]);
  });

  it('are one list until something changes, so that no layer is built for nothing', () => {
    const pointed = new Set([1, 2]);
    const sites = sitesInFront(realCatalog(), pointed, null);
    expect(sitesInFront(realCatalog(), pointed, null)).toBe(sites);
    expect(sitesInFront(realCatalog(), pointed, 2)).not.toBe(sites);
    expect(sitesInFront(realCatalog(), NONE, null)).toBe(sitesInFront(realCatalog(), NONE, null));
  });
});

describe('the members of an opened network', () => {
  it('keep their full strength, above all others, which recede', () => {
    const site = realSite('vnm-icp');
    const plain = layoutMarks(realScene(), CAMERA, VIEWPORT, 'globe', LIGHT);
    const groups = layoutMarks(realScene(), CAMERA, VIEWPORT, 'globe', LIGHT, new Set([site.index]));
    expect(groups).toHaveLength(plain.length + 1);
    expect(groups.at(-1)?.path.split('M')).toHaveLength(2);
    expect(groups.at(-1)?.opacity).toBe(1);
    for (const { opacity } of groups.slice(0, -1)) expect(opacity).toBeLessThan(0.35);
  });
});
