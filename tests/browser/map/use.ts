import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { createScreen } from '../../../src/model/camera/screen.ts';
import type { LngLat } from '../../../src/model/site.ts';
import { recountSites } from '../../helpers/real-tables.ts';
import { readLink } from '../harness.ts';

export const sites = recountSites();
export const HANOI: LngLat = [105.8412, 21.0245];

/** What lies over the map of a wide window, as the app says it to the map: nothing. */
const PADDING = { top: 0, right: 0, bottom: 0, left: 0 };

export const at = (page: Page) => (readLink(page).at ?? '').split(',').map(Number);
export const details = (page: Page) => page.getByRole('region', { name: 'Details' });
const tip = (page: Page) => page.locator('.site-tip');

/** Where a place stands in the window, by the camera in the address; null where it is beyond the horizon. */
async function pointOf(page: Page, lngLat: LngLat): Promise<{ x: number; y: number } | null> {
  const box = await page.locator('.map-canvas').boundingBox();
  if (!box) throw new Error('There is no map');
  const [lng = 0, lat = 0, zoom = 0, bearing = 0, pitch = 0] = at(page);
  const viewport = { width: box.width, height: box.height, padding: PADDING };
  const projection = readLink(page).projection === 'mercator' ? 'mercator' : 'globe';
  const camera = { lngLat: [lng, lat] as const, zoom, bearing, pitch };
  const point = createScreen(camera, viewport, projection).project(lngLat);
  return point && { x: box.x + point.x, y: box.y + point.y };
}

export async function clickPlace(page: Page, lngLat: LngLat): Promise<void> {
  const point = await pointOf(page, lngLat);
  if (!point) throw new Error('The place is beyond the horizon');
  await page.mouse.click(point.x, point.y);
}

/** A site of the tables with no other within a few degrees, by its id. */
function placeOf(id: string): LngLat {
  const row = sites.find((site) => site.id === id)?.row;
  if (!row) throw new Error(`No site has the id ${id}`);
  return [Number(row.lon), Number(row.lat)];
}

/** Waits for the address to name another camera than before what `act` does, and gives it. */
export async function movedBy(page: Page, act: () => Promise<unknown>): Promise<number[]> {
  const before = at(page);
  await act();
  await expect.poll(() => at(page)).not.toEqual(before);
  return at(page);
}

/** What both globes do alike under a mouse. */
export async function useWithMouse(page: Page): Promise<void> {
  const [lonely] = sites.filter(({ row }) => /Galápagos|Galapagos/.test(row.name_en ?? row.name ?? ''));
  if (!lonely) throw new Error('The tables have no Galápagos');
  const galapagos = placeOf(lonely.id);

  // Two centres of Hanoi share a point: a list opens, in which each is reached.
  await clickPlace(page, HANOI);
  const list = page.getByRole('list', { name: '2 sites here' });
  await list.waitFor();
  const names = await list.getByRole('button').allTextContents();
  expect(names.toSorted()).toEqual(
    sites
      .filter(({ row }) => row.city === 'Hanoi')
      .map(({ row }) => row.name_en as string)
      .toSorted(),
  );
  for (const name of names) {
    if (!(await list.isVisible())) await clickPlace(page, HANOI);
    await list.getByRole('button', { name }).click();
    await details(page).getByRole('heading', { name }).waitFor();
  }
  await page.keyboard.press('Escape');
  await expect.poll(() => details(page).count()).toBe(0);

  // What lies beyond the horizon is neither named nor opened.
  expect(await pointOf(page, galapagos)).toBeNull();

  // A mark is named under the pointer, and open ground is not.
  const point = await pointOf(page, HANOI);
  await page.mouse.move(point?.x ?? 0, point?.y ?? 0);
  await tip(page).waitFor();
  const said = (await tip(page).textContent()) ?? '';
  expect(said).toContain('2 centres');
  for (const name of names) expect(said).toContain(name);
  // There the two stand apart, with a line from each to their spot, and a click opens one.
  const spread = page.locator('.spread-here [data-site]');
  await expect.poll(() => spread.count()).toBe(2);
  await page.mouse.move((point?.x ?? 0) + 4, (point?.y ?? 0) - 60, { steps: 3 });
  await expect.poll(() => tip(page).count()).toBe(0);

  // Dragging, the wheel and the buttons move the camera.
  const [fromLng = 0] = at(page);
  const { x, y } = point ?? { x: 0, y: 0 };
  const dragged = await movedBy(page, async () => {
    await page.mouse.move(x + 30, y - 60);
    await page.mouse.down();
    await page.mouse.move(x + 90, y - 60, { steps: 4 });
    await page.mouse.move(x + 150, y - 60, { steps: 4 });
    await page.mouse.up();
  });
  expect(dragged[0]).toBeLessThan(fromLng);
  expect(await details(page).count()).toBe(0);
  const [, , zoom = 0] = at(page);
  const wheeled = await movedBy(page, () => page.mouse.wheel(0, -240));
  expect(wheeled[2]).toBeGreaterThan(zoom);
  const controls = page.getByRole('toolbar', { name: 'Map controls' });
  const press = (name: string) =>
    movedBy(page, () => controls.getByRole('button', { name, exact: true }).click());
  expect((await press('Viet Nam'))[0]).toBeCloseTo(110, -1);
  const [, , near = 0] = at(page);
  expect((await press('Zoom in'))[2]).toBeCloseTo(near + 1, 0);
  expect((await press('Zoom out'))[2]).toBeCloseTo(near, 0);
  // The whole disc in a map that is the whole height of the page below its header.
  expect((await press('Whole world'))[2]).toBeLessThan(2.8);
}

export const START = '?layout=map&at=105.841,21.024,4&kind=centre';
