import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readTable, recountSites } from '../../helpers/real-tables.ts';
import { readLink, visit, visitWithoutEngine, waitForEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';

const app = setUpApp();
const present = recountSites().filter(({ former }) => !former);
const kinds = (iso3: string, kind: string) =>
  present.filter((site) => site.kind === kind && site.countries.includes(iso3)).length;
const isFocused = (element: Element) => element === document.activeElement;

/** The middle of the map: nothing stands over it. */
async function middleOfMap(page: Page) {
  const box = await page.locator('.crosshair').boundingBox();
  if (!box) throw new Error('There is no map');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Of the interior of Laos, where no site stands. */
const LAOS = 'layout=map&layer=names&at=102.2,20.1,4.5';

describe('a country on the map', () => {
  it('opens at a click on its land: its sites, its figures, its filter and its dossier', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, `?lang=vi&${LAOS}`);
    const { x, y } = await middleOfMap(page);
    await page.mouse.click(x, y);
    const card = page.getByRole('region', { name: 'Lào', exact: true });
    await card.waitFor();
    await expect.poll(() => card.evaluate(isFocused)).toBe(true);
    const reserves = card.getByRole('listitem').filter({ hasText: 'Khu dự trữ sinh quyển' });
    expect(await reserves.textContent()).toMatch(new RegExp(`${kinds('LAO', 'biosphere-reserve')}$`));
    const row = readTable('countries').find(({ iso3 }) => iso3 === 'LAO');
    await card.getByText(`(${row?.rd_year})`).first().waitFor();
    await card.getByRole('button', { name: 'Lọc theo quốc gia này' }).click();
    await expect.poll(() => readLink(page).country).toBe('LAO');
    await card.waitFor({ state: 'detached' });
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('opens its dossier, and closes with Escape, which gives the focus back to the map', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, `?lang=en&${LAOS}`);
    // The map knows where its middle is once it has been laid out.
    await page.locator('.crosshair').waitFor();
    await page.locator('.map-canvas').focus();
    await page.keyboard.press('Enter');
    const card = page.getByRole('region', { name: /^Lao People/ });
    await card.waitFor();
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    await expect.poll(() => page.locator('.map-canvas').evaluate(isFocused)).toBe(true);
    await page.keyboard.press('Enter');
    await card.getByRole('button', { name: 'Open dossier' }).click();
    await expect.poll(() => readLink(page).dossier).toBe('country:LAO');
    await page.context().close();
  });

  it('is none on land of undetermined status and at sea, and a mark comes before the land under it', async () => {
    const { page } = await visitWithoutEngine(
      app.browser,
      app.served,
      '?lang=en&layout=map&at=94.5,28.2,5&layer=names',
    );
    const cards = page.locator('.here-box');
    const { x, y } = await middleOfMap(page);
    const areas = page.waitForResponse((response) => response.url().endsWith('countries-fine.json'));
    await page.mouse.click(x, y);
    await areas;
    // Assam, well inside of India: what is known of areas has come, so that nothing opened before for want of it.
    await page.mouse.click(x - 30, y + 110);
    await page.getByRole('region', { name: 'India', exact: true }).waitFor();
    await page.mouse.click(x, y);
    await expect.poll(() => cards.count()).toBe(0);
    await page.context().close();
  });

  it('stands above the tabs of a phone, with its buttons in reach', async () => {
    const { page } = await visitWithoutEngine(
      app.browser,
      app.served,
      '?lang=vi&layout=map&layer=names&at=12.6,45.7,9',
      { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    );
    const { x, y } = await middleOfMap(page);
    await page.touchscreen.tap(x, y);
    const card = page.locator('.here-box');
    await card.getByText('(2023)').first().waitFor();
    const box = await card.boundingBox();
    const tabs = await page.locator('.sheet-tabs').boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(tabs?.y ?? 0);
    // None of its facts has to be scrolled to.
    const facts = card.locator('.here-facts');
    expect(await facts.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);
    await card.getByRole('button', { name: 'Mở hồ sơ' }).tap();
    await expect.poll(() => readLink(page).dossier).toBe('country:ITA');
    await page.context().close();
  });

  it('presses nothing of what it puts under the finger that opened it', async () => {
    const { page, problems } = await visitWithoutEngine(
      app.browser,
      app.served,
      '?lang=vi&layout=map&layer=names&at=104.8,21.6,7',
      { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    );
    const { x, y } = await middleOfMap(page);
    const card = page.locator('.here-box');
    const link = readLink(page);
    await page.touchscreen.tap(x, y);
    const rows = card.getByRole('listitem').getByRole('button');
    await rows.nth(2).waitFor();
    const places = await Promise.all([0, 1, 2].map((row) => rows.nth(row).boundingBox()));
    for (const place of places) {
      await page.keyboard.press('Escape');
      await card.waitFor({ state: 'detached' });
      await page.touchscreen.tap(x, (place?.y ?? 0) + (place?.height ?? 0) / 2);
      await card.waitFor();
      expect(readLink(page)).toEqual(link);
    }
    // The next tap is its own.
    await rows.first().tap();
    await expect.poll(() => readLink(page).country).toBe('VNM');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('opens on the WebGL map and to a finger alike, and goes once the map moves', async () => {
    const { page, problems } = await visit(app.browser, app.served, `?lang=en&${LAOS}`, { hasTouch: true });
    await waitForEngine(page);
    const { x, y } = await middleOfMap(page);
    await page.touchscreen.tap(x, y);
    const card = page.getByRole('region', { name: /^Lao People/ });
    await card.waitFor();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await card.waitFor({ state: 'detached' });
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
