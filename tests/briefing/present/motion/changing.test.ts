import { expect, it } from 'vitest';
import { runChange } from '../../../../src/briefing/present/motion/changing.ts';
import { controlFrames } from './frames.ts';

const { drawAt: frameAt, waiting } = controlFrames(1000);

/** A change of 400 ms, what it has shown, and how often it ended. */
function changeOf() {
  const shares: number[] = [];
  let [ends, overs] = [0, 0];
  const stop = runChange(
    { duration: 400, draw: (share) => shares.push(share), end: () => ends++ },
    () => overs++,
  );
  return { shares, stop, counts: () => [ends, overs] };
}

it('shows its beginning at once, and counts its time from the first frame that is seen', () => {
  const { shares, counts } = changeOf();
  expect(shares).toEqual([0]);
  // The first picture took long.
  frameAt(1900);
  frameAt(2000);
  frameAt(2200);
  expect(shares).toEqual([0, 0, 0.25, 0.75]);
  expect(counts()).toEqual([0, 0]);
  frameAt(2301);
  expect(shares).toHaveLength(4);
  expect(counts()).toEqual([1, 1]);
  expect(waiting()).toEqual([]);
});

it('ends at once when somebody goes on, and only once', () => {
  const { shares, stop, counts } = changeOf();
  frameAt(1016);
  stop();
  stop();
  frameAt(1032);
  expect(shares).toEqual([0, 0]);
  expect(counts()).toEqual([1, 1]);
});
