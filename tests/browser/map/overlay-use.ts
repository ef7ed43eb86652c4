import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { BELONGING_COLOURS } from '../../../src/theme/belonging-colours.ts';
import { countChanged, findColours, shareNear, takePicture } from '../picture.ts';
import { takeStillPicture } from './ground.ts';
import { MARKS } from './mark-pixels.ts';

/** The middle of the map, where the globe shows Asia and no panel, label or button stands. */
const CLIP = { x: 984, y: 258, width: 540, height: 440 };

const count = async (page: Page, colours: readonly string[], tolerance?: number) =>
  findColours(await takePicture(page, CLIP), colours, tolerance).size;

/** What both globes show of an opened network and of links, and no longer show when they are closed. */
export async function useOverlay(page: Page): Promise<void> {
  const filled = () => count(page, [BELONGING_COLOURS.light.first]);
  await expect.poll(filled, { timeout: 30_000 }).toBeGreaterThan(2000);
  const arrived = await takeStillPicture(page, CLIP);
  const changed = async () => countChanged(arrived, await takePicture(page, CLIP));
  await page.getByRole('button', { name: /^Remove the filter Association of Southeast Asian/ }).click();
  await expect.poll(filled).toBe(0);
  expect(await changed()).toBeGreaterThan(5000);

  // Opened again by undo: the same is filled as on arrival, whichever side of its place a name now takes.
  await page.keyboard.press('Control+z');
  await expect.poll(filled).toBeGreaterThan(2000);
  const fillOf = (picture: typeof arrived) => findColours(picture, [BELONGING_COLOURS.light.first]);
  const again = await takeStillPicture(page, CLIP);
  expect(shareNear(arrived, fillOf(arrived), fillOf(again), 3)).toBeGreaterThan(0.97);
  expect(shareNear(arrived, fillOf(again), fillOf(arrived), 3)).toBeGreaterThan(0.97);
}

/** Training, chosen among the filters, is drawn over the ground and the marks, and goes when it is taken back. */
export async function useArcs(page: Page): Promise<void> {
  await expect.poll(() => count(page, MARKS), { timeout: 30_000 }).toBeGreaterThan(200);
  const before = await takeStillPicture(page, CLIP);
  const changed = async () => countChanged(before, await takePicture(page, CLIP));
  const filters = page.getByRole('region', { name: 'Filters' });
  await filters.getByText('Links of cooperation').click();
  await filters.getByRole('button', { name: /^Training: [\d,]+ links$/ }).click();
  await expect.poll(changed, { timeout: 30_000 }).toBeGreaterThan(2000);
  await page.getByRole('button', { name: 'Remove the filter Training' }).click();
  await expect.poll(changed).toBeLessThan(200);
}
