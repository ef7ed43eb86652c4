import { describe, expect, it } from 'vitest';
import { readLink, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { bringUniversities, diamonds } from './helpers.ts';

const app = setUpApp();

describe('an area and the lists of the reader’s own', () => {
  it('turns the map to a new list, whose rows are all in sight', async () => {
    const { page, problems } = await visitWithoutEngine(
      app.browser,
      app.served,
      '?lang=vi&layout=map&at=-70,-20,3',
    );
    await bringUniversities(page);
    await expect.poll(() => readLink(page).at).toMatch(/^1\d\d\./);
    await expect.poll(async () => (await diamonds(page)).length).toBe(9);
    const box = await page.locator('.map-canvas').boundingBox();
    for (const { x, y } of await diamonds(page)) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(box?.width ?? 0);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(box?.height ?? 0);
    }
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is what is in view, by keyboard alone; the list keeps its rows, can be freed of it, and is whole again without it', async () => {
    const { page, problems } = await visitWithoutEngine(
      app.browser,
      app.served,
      '?lang=vi&layout=map&layer=names&at=105.8,21,7',
    );
    await bringUniversities(page);
    await expect.poll(async () => (await diamonds(page)).length).toBe(9);
    // Three levels nearer, over the middle: Viet Nam's centre.
    await page.locator('.map-canvas').focus();
    for (let step = 0; step < 6; step++) await page.keyboard.press('+');
    await page.getByRole('button', { name: 'Chọn khu vực' }).focus();
    await page.keyboard.press('Enter');
    const select = page.getByRole('button', { name: 'Chọn phần đang hiển thị' });
    await select.waitFor();
    await select.focus();
    const seen = (await diamonds(page)).length;
    await page.keyboard.press('Enter');
    await expect.poll(() => readLink(page).area).toMatch(/^(shape|box|circle):/);
    const list = page.getByRole('checkbox', {
      name: /^“universities”: chỉ các dòng bên trong \(\d trong 10\)$/,
    });
    await expect.poll(() => list.isChecked()).toBe(true);
    await expect.poll(async () => (await diamonds(page)).length).toBeLessThanOrEqual(seen);
    await list.focus();
    await page.keyboard.press('Space');
    await expect.poll(() => list.isChecked()).toBe(false);
    await page.keyboard.press('Space');
    await expect.poll(() => list.isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Bỏ khu vực' }).click();
    await list.waitFor({ state: 'detached' });
    await expect.poll(() => readLink(page).area).toBeUndefined();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is drawn with the mouse around rows, which alone stay, with the sites in it', async () => {
    const { page, problems } = await visitWithoutEngine(
      app.browser,
      app.served,
      '?lang=vi&layout=map&layer=names&at=105.8,21,4',
    );
    await bringUniversities(page);
    await expect.poll(async () => (await diamonds(page)).length).toBe(9);
    const box = await page.locator('[data-part="own"]').evaluate((part) => {
      const { x, y } = part.closest('svg')?.getBoundingClientRect() ?? { x: 0, y: 0 };
      return { x, y };
    });
    const all = await diamonds(page);
    const [north] = all.toSorted((a, b) => a.y - b.y);
    if (!north) throw new Error('There are rows');
    const isNear = ({ x, y }: { x: number; y: number }) =>
      Math.abs(x - north.x) < 25 && Math.abs(y - north.y) < 25;
    await page.getByRole('button', { name: 'Chọn khu vực' }).click();
    await page.getByRole('button', { name: 'Hình chữ nhật', exact: true }).click();
    await page.locator('.area-draw').waitFor();
    await page.mouse.move(box.x + north.x - 25, box.y + north.y - 25);
    await page.mouse.down();
    await page.mouse.move(box.x + north.x, box.y + north.y, { steps: 3 });
    await page.mouse.move(box.x + north.x + 25, box.y + north.y + 25, { steps: 3 });
    await page.mouse.up();
    await expect.poll(async () => (await diamonds(page)).length).toBe(all.filter(isNear).length);
    await page.keyboard.press('Escape');
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
