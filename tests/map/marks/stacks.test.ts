import { expect, it } from 'vitest';
import { selectStacks } from '../../../src/map/marks/stacks.ts';
import { realScene, realSite } from '../scene.ts';

it('counts the visible sites that share a point', () => {
  const hanoi = selectStacks(realScene()).find(
    ({ lngLat }) => lngLat === realSite('vnm-icp').lngLat || lngLat === realSite('vnm-icrtm').lngLat,
  );
  expect(hanoi?.count).toBe(2);
});

it('sees no stack where only one of several sites is visible', () => {
  const visible = Uint32Array.of(realSite('vnm-icp').index);
  expect(selectStacks({ ...realScene(), mask: new Uint8Array(1), visible })).toEqual([]);
});

it('gives the same stacks for the same filter', () => {
  expect(selectStacks(realScene())).toBe(selectStacks(realScene()));
});
