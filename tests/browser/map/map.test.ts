import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseTheme, readLink, type Visit, visit, waitForEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { goTo } from './ground.ts';
import { at, clickPlace, HANOI, movedBy, START, useWithMouse } from './use.ts';

const app = setUpApp();

describe('the WebGL globe', () => {
  /** One globe for all, in the window of a laptop: in software each pixel costs. */
  let map: Visit;
  beforeAll(async () => {
    map = await visit(app.browser, app.served, START, { viewport: { width: 1280, height: 800 } });
    await waitForEngine(map.page);
  });
  afterAll(() => map.page.context().close());

  it('opens, names and lists sites, and follows the mouse and the buttons', async () => {
    const { page, problems } = map;
    await goTo(page, START);
    await useWithMouse(page);
    expect(problems).toEqual([]);
  });

  it('hangs nothing into the functions by which the ground is drawn: each call of each frame would pass through it', async () => {
    const { page } = map;
    const own = await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.map-engine canvas');
      return Object.getOwnPropertyNames(canvas?.getContext('webgl2') ?? { none: true });
    });
    expect(own).toEqual([]);
  });

  it('keeps its camera through language, theme and shape', async () => {
    const { page, problems } = map;
    const link = '?lang=en&theme=light&projection=globe&layout=map&kind=centre&at=105.841,21.024,4,40,30';
    await goTo(page, link);
    await expect.poll(() => at(page)).toEqual([105.841, 21.024, 4, 40, 30]);
    await clickPlace(page, HANOI);
    await page.getByRole('list', { name: '2 sites here' }).waitFor();
    await page.keyboard.press('Escape');
    const [lng, lat, zoom] = at(page);
    const upright = await movedBy(page, () => page.getByRole('button', { name: 'North up' }).click());
    expect(upright).toEqual([lng, lat, zoom]);

    await chooseTheme(page, 'Dark');
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    await page.getByRole('button', { name: 'Lớp bản đồ' }).click();
    await page.getByLabel('Bản đồ phẳng', { exact: false }).check();
    await page.keyboard.press('Escape');
    await expect
      .poll(() => readLink(page))
      .toMatchObject({ lang: 'vi', theme: 'dark', projection: 'mercator', at: [lng, lat, zoom].join(',') });
    await page.locator('.map-stage[data-engine="shown"]').waitFor();
    await clickPlace(page, HANOI);
    await page.getByRole('list', { name: '2 địa điểm ở đây' }).waitFor();
    expect(problems).toEqual([]);
  });

  it('is made anew once when the graphics driver gives up; at the second time the simpler globe takes over, and says so', async () => {
    const { page } = map;
    const loseContext = () =>
      page.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>('.map-engine canvas');
        canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
      });
    const first = await page.locator('.map-engine canvas').first().elementHandle();
    // Where the reader looks, what is filtered and what is chosen stand in the link; how many sites that leaves, in the status.
    const kept = async () => [readLink(page), await page.locator('.status-spoken').textContent()];
    const before = await kept();
    expect(before[0]).toMatchObject({ kind: 'centre', at: expect.any(String) });
    await loseContext();
    // Its canvas is another one, and draws.
    await expect.poll(() => first?.evaluate((canvas) => canvas.isConnected)).toBe(false);
    await page.locator('.map-engine canvas').first().waitFor();
    await page.locator('.map-stage[data-engine="shown"]').waitFor();
    expect(await kept()).toEqual(before);
    await loseContext();
    await page.locator('.map-stage[data-engine="lost"]').waitFor();
    await page.locator('.map-canvas [data-part="marks"] path').first().waitFor();
    await page
      .getByRole('alert')
      .filter({ hasText: /đã ngừng hai lần/ })
      .waitFor();
    expect(await kept()).toEqual(before);
  });
});
