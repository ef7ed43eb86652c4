import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readLink, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';

const app = setUpApp();
const open = async (query: string, options = {}) =>
  await visitWithoutEngine(app.browser, app.served, query, options);
const slide = (page: Page) => page.locator('.present-slide .slide-picture > svg');

describe('the overview of a briefing', () => {
  it('shows every step as its slide, marks the present one, and leads to another by keys or a click', async () => {
    const { page, problems } = await open('?lang=vi&briefing=viet-nam&step=2', {
      viewport: { width: 1280, height: 800 },
    });
    await slide(page).waitFor();
    await page.keyboard.press('o');
    const overview = page.getByRole('dialog', { name: 'Xem tất cả các bước' });
    await expect
      .poll(() => overview.locator('.slide-picture > svg').count(), { timeout: 60_000 })
      .toBe(await overview.getByRole('listitem').count());
    expect(await overview.getByRole('listitem').count()).toBe(14);
    // All are seen at once on the smallest screen that ministries have.
    expect(await overview.evaluate((element) => element.scrollHeight - element.clientHeight)).toBe(0);
    expect(await overview.locator('[aria-current="step"]').textContent()).toMatch(/^2/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => readLink(page).step).toBe('3');
    await expect.poll(() => overview.count()).toBe(0);
    // Keys are the slide's again.
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => readLink(page).step).toBe('4');

    await page.keyboard.press('O');
    await overview.waitFor();
    await page.keyboard.press('o');
    await expect.poll(() => overview.count()).toBe(0);
    await page.keyboard.press('o');
    await page.keyboard.press('Escape');
    await expect.poll(() => overview.count()).toBe(0);
    expect(readLink(page)).toMatchObject({ briefing: 'viet-nam', step: '4' });

    await page.keyboard.press('o');
    await overview.getByRole('listitem').nth(8).click();
    await expect.poll(() => readLink(page).step).toBe('9');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('stands on a phone in two columns', async () => {
    const { page } = await open('?lang=en&briefing=growth', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await slide(page).waitFor();
    await page.touchscreen.tap(200, 300);
    await page.getByRole('button', { name: 'All steps at a glance' }).click();
    const overview = page.getByRole('dialog', { name: 'All steps at a glance' });
    await overview.locator('.slide-picture > svg').nth(1).waitFor({ timeout: 60_000 });
    const [first, second, third] = await overview
      .getByRole('listitem')
      .evaluateAll((items) => items.slice(0, 3).map((item) => item.getBoundingClientRect()));
    expect(second?.top).toBe(first?.top);
    expect(third?.top).toBeGreaterThan(second?.top ?? 0);
    expect(await overview.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    await overview.getByRole('listitem').nth(2).tap();
    await expect.poll(() => readLink(page).step).toBe('3');
    await page.context().close();
  });
});
