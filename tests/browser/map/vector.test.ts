import { describe, expect, it } from 'vitest';
import { readLink, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { clickPlace, details, START, sites, useWithMouse } from './use.ts';

const app = setUpApp();

describe('the vector globe', () => {
  it('does the same without WebGL', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, START);
    await page.locator('.map-canvas [data-part="marks"] path').first().waitFor();
    await useWithMouse(page);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('lists all that share the spot of Beijing, each of which can be opened', async () => {
    const { page, problems } = await visitWithoutEngine(
      app.browser,
      app.served,
      '?at=116.4,39.9,8&kind=centre',
    );
    const beijing = sites.filter(
      ({ row, former }) => row.city === 'Beijing' && row.coord_precision === 'city' && !former,
    );
    expect(beijing.length).toBeGreaterThan(2);
    const row = beijing[0]?.row;
    await page.locator('.map-canvas [data-part="marks"] path').first().waitFor();
    await clickPlace(page, [Number(row?.lon), Number(row?.lat)]);
    const list = page.getByRole('list', { name: `${beijing.length} sites here` });
    await list.waitFor();
    await list.getByRole('button').last().scrollIntoViewIfNeeded();
    const name = (await list.getByRole('button').last().textContent()) ?? '';
    await list.getByRole('button').last().click();
    await details(page).getByRole('heading', { name }).waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('lights the mark of the row under the pointer, and speaks the language of the page', async () => {
    const { page, problems } = await visitWithoutEngine(
      app.browser,
      app.served,
      '?q=International+Centre+of+Physics&at=105,20,4',
    );
    const flags = page.locator('.map-canvas [data-part="flags"]');
    const labels = page.locator('.map-canvas [data-part="archipelagos"]');
    await expect
      .poll(async () => {
        // Again where the whole list has just replaced the first rows under the pointer.
        await page.locator('.result').first().hover();
        return flags.locator('path').count();
      })
      .toBeGreaterThan(0);
    await page.mouse.move(720, 30);
    await expect.poll(() => flags.locator('path').count()).toBe(0);
    expect(await labels.textContent()).toMatch(/Paracel Islands/);
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    await expect.poll(() => labels.textContent()).toMatch(/Quần đảo Hoàng Sa \(Việt Nam\)/);
    await expect.poll(() => readLink(page).at).toBe('105,20,4');
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
