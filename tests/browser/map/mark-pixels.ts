import type { Page } from 'playwright-core';
import { PALETTES } from '../../../src/theme/tokens.ts';
import { type Clip, findColours, takePicture } from '../picture.ts';

/** The colours of most marks, which no ground and no label shares. */
export const MARKS = [PALETTES.light.field.ecology, PALETTES.light.field.earth, PALETTES.light.field.water];

/** A part of the globe that no panel covers, with the middle of the map in its own. */
export async function openGround(page: Page): Promise<Clip> {
  const box = await page.locator('.crosshair').boundingBox();
  if (!box) throw new Error('The map has no middle');
  return { x: box.x + box.width / 2 - 240, y: box.y + box.height / 2 - 200, width: 480, height: 400 };
}

export async function countMarkPixels(page: Page): Promise<number> {
  return findColours(await takePicture(page, await openGround(page)), MARKS).size;
}

/** Drags the ground by so many pixels, from a little off the middle of the map. */
export async function drag(page: Page, right: number, down: number): Promise<void> {
  const { x, y } = await openGround(page);
  await page.mouse.move(x + 200, y + 180);
  await page.mouse.down();
  await page.mouse.move(x + 200 + right / 2, y + 180 + down / 2);
  await page.mouse.move(x + 200 + right, y + 180 + down);
  await page.mouse.up();
}
