import { describe, expect, it } from 'vitest';
import { chooseTheme, readLink, visit, waitForEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { at, clickPlace, HANOI, movedBy, START, useWithMouse } from './use.ts';

const app = setUpApp();

describe('the WebGL globe', () => {
  it('opens, names and lists sites, follows the mouse and the buttons, and keeps its camera through language, theme and shape', async () => {
    const { page, problems } = await visit(app.browser, app.served, START);
    await waitForEngine(page);
    await useWithMouse(page);

    await page.goto(`${app.served.url}?layout=map&at=105.841,21.024,4,40,30&kind=centre`);
    await waitForEngine(page);
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
    await page.context().close();
  });
});
