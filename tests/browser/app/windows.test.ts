import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chooseMore, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { sweep } from '../sweep.ts';

const app = setUpApp();

/** Windows of projectors, laptops, tablets and phones, and a laptop's at 200 %; every day the smallest wide one and a narrow one. */
const SIZES = sweep(
  [
    [1280, 720],
    [1366, 768],
    [1440, 900],
    [820, 1180],
    [390, 844],
    [640, 400],
  ] as const,
  ([width]) => width === 1280 || width === 390,
);

/** How far the page itself and its stage are scrolled: by nothing that opens. */
const scrolled = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement, document.body, ...document.querySelectorAll('.app, .stage')].map(
      ({ scrollTop, scrollLeft }) => [scrollTop, scrollLeft],
    ),
  );

/** What of a popup lies outside of the window, in CSS pixels at most. */
const outside = (popup: Locator) =>
  popup.evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return Math.round(Math.max(-left, -top, right - innerWidth, bottom - innerHeight, 0));
  });

/** The names of what cannot be pressed inside a popup, even when it is scrolled to it. */
const outOfReach = (popup: Locator, selector: string) =>
  popup.evaluate(
    (element, items) =>
      [...element.querySelectorAll<HTMLElement>(items)]
        .filter((item) => item.checkVisibility() && !item.matches(':disabled'))
        .filter((item) => {
          // Who presses the label of a switch presses the switch.
          const target = item.closest('label') ?? item;
          target.scrollIntoView({ block: 'nearest' });
          const { left, top, width, height } = target.getBoundingClientRect();
          const hit = document.elementFromPoint(left + Math.min(width / 2, 40), top + height / 2);
          return !hit || !(target.contains(hit) || hit.contains(target));
        })
        .map((item) => item.getAttribute('aria-label') ?? item.textContent ?? item.tagName),
    selector,
  );

const PRESSED = 'button, a[href], input, select, textarea, summary, [role^="menuitem"]';

/** Holds what is open to what everything that opens must keep. */
async function expectInside(page: Page, popup: Locator, stood: unknown): Promise<void> {
  await popup.waitFor();
  expect(await outside(popup)).toBe(0);
  expect(await outOfReach(popup, PRESSED)).toEqual([]);
  expect(await scrolled(page)).toEqual(stood);
}

/** Opens a menu by the keyboard, walks it, chooses nothing, and finds the focus on its button again. */
async function checkMenu(page: Page, trigger: Locator): Promise<void> {
  const stood = await scrolled(page);
  const menu = page.getByRole('menu');
  for (const key of ['Enter', 'ArrowDown', ' ']) {
    await trigger.focus();
    await page.keyboard.press(key);
    await menu.waitFor();
    await menu.locator('[role^="menuitem"]').first().and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => menu.count()).toBe(0);
    await trigger.and(page.locator(':focus')).waitFor();
  }
  await trigger.focus();
  await page.keyboard.press('ArrowUp');
  await menu.locator('[role^="menuitem"]').last().and(page.locator(':focus')).waitFor();
  await expectInside(page, menu, stood);
  // Another press on its button closes it.
  await trigger.click();
  await expect.poll(() => menu.count()).toBe(0);
  expect(await scrolled(page)).toEqual(stood);
}

/** A button of the header. */
const toolOf = (page: Page, name: string) =>
  page.getByRole('banner').getByRole('button', { name, exact: true });

/** Opens a dialog from the menu behind the dots, and finds the focus on its button again. */
async function checkMoreDialog(page: Page, name: string): Promise<void> {
  const stood = await scrolled(page);
  await chooseMore(page, name);
  const dialog = page.locator('dialog[open]');
  await expectInside(page, dialog, stood);
  await page.keyboard.press('Escape');
  await expect.poll(() => dialog.count()).toBe(0);
  await page.getByRole('button', { name: 'Thêm' }).and(page.locator(':focus')).waitFor();
}

/** Opens a dialog, and finds the focus on its button again. */
async function checkDialog(page: Page, trigger: Locator): Promise<void> {
  const stood = await scrolled(page);
  await trigger.focus();
  await page.keyboard.press('Enter');
  const dialog = page.locator('dialog[open]');
  await expectInside(page, dialog, stood);
  await page.keyboard.press('Escape');
  await expect.poll(() => dialog.count()).toBe(0);
}

describe.each(SIZES)('in a window of %d × %d pixels, in Vietnamese', (width, height) => {
  it('everything that opens lies inside, can be pressed, scrolls nothing else, and gives the focus back', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?lang=vi&layout=split', {
      viewport: { width, height },
    });
    page.setDefaultTimeout(10_000);
    await page.locator('.status-spoken').waitFor();
    await checkMenu(page, toolOf(page, 'Xuất'));
    await checkMenu(page, toolOf(page, 'Thêm'));
    await checkDialog(page, toolOf(page, 'Bài trình bày'));
    toolOf(page, 'Bài trình bày').and(page.locator(':focus')).waitFor();
    for (const name of ['Phím tắt', 'Về dữ liệu và bản đồ']) await checkMoreDialog(page, name);
    for (const tool of ['layers', 'legend', 'area']) {
      const trigger = page.locator(`[data-map-tool="${tool}"]`);
      if (!(await trigger.isVisible())) continue;
      const before = await scrolled(page);
      await trigger.click();
      await expectInside(page, page.locator('.tool-panel'), before);
      await page.keyboard.press('Escape');
      await trigger.and(page.locator(':focus')).waitFor();
    }
    // Where there is no room for it, the panel of the charts is folded.
    const folded = page.locator('.sheet-tabs [data-tab="charts"][aria-expanded="false"]');
    if ((await folded.count()) > 0) await folded.click();
    await page.locator('.chart-tools').first().waitFor();
    const choose = page.getByRole('button', { name: 'Chọn biểu đồ' });
    await checkMenu(page, choose);
    const stood = await scrolled(page);
    await choose.click();
    await page.getByRole('menuitemcheckbox').last().click();
    expect(await page.getByRole('menuitemcheckbox', { checked: true }).count()).toBe(2);
    expect(await scrolled(page)).toEqual(stood);
    await page.keyboard.press('Escape');
    await choose.and(page.locator(':focus')).waitFor();
    await checkMenu(page, page.getByRole('button', { name: 'Lưu biểu đồ này' }).first());
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('so do the dialogs and menus behind menus and dialogs', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?lang=vi', {
      viewport: { width, height },
    });
    page.setDefaultTimeout(10_000);
    await page.locator('.status-spoken').waitFor();
    const dialog = page.locator('dialog[open]');
    const stood = await scrolled(page);
    for (const item of [/^PNG/, /^Nhúng/, /^Mã QR/]) {
      await toolOf(page, 'Xuất').click();
      await page.getByRole('menuitem', { name: item }).click();
      await expectInside(page, dialog, stood);
      await page.keyboard.press('Escape');
      await expect.poll(() => dialog.count()).toBe(0);
    }
    // A letter goes to the item that begins with it.
    await toolOf(page, 'Xuất').press('Enter');
    await page.getByRole('menuitem').first().and(page.locator(':focus')).waitFor();
    await page.keyboard.press('k');
    await page.getByRole('menuitem', { name: /^KML/ }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Escape');
    await checkDialog(page, page.getByRole('button', { name: 'Về bản đồ này' }));

    await toolOf(page, 'Bài trình bày').click();
    const handOut = dialog.getByRole('button', { name: /^Phát tài liệu:/ });
    await handOut.first().waitFor();
    for (const trigger of [handOut.first(), handOut.last()]) {
      await trigger.press('Enter');
      await expectInside(page, page.getByRole('menu'), stood);
      await page.keyboard.press('Escape');
      await expect.poll(() => page.getByRole('menu').count()).toBe(0);
      await trigger.and(page.locator(':focus')).waitFor();
    }
    await dialog.getByRole('button', { name: 'Bắt đầu từ góc nhìn này' }).click();
    const figure = page.getByRole('button', { name: 'Chèn số liệu hoặc nguồn' }).first();
    await figure.click();
    await expectInside(page, dialog, await scrolled(page));
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
    await figure.and(page.locator(':focus')).waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
