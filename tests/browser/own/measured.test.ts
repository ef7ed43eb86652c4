import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readLink, visit, visitWithoutEngine, waitForEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { bringUniversities, diamonds } from './helpers.ts';
import { openLists } from './lists.ts';

const app = setUpApp();
/** Of the interior of Laos, where no site and no row stands. */
const LAOS = '?lang=vi&layout=map&layer=names&at=102.2,20.1,4.5';

const radii = async (page: Page) => (await diamonds(page)).map(({ radius }) => radius);

describe('the numbers of a list of the reader’s own', () => {
  it('size its rows, chosen by keyboard alone, and keep their colours', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, LAOS);
    await bringUniversities(page);
    await expect.poll(() => radii(page)).toEqual([5, 5, 5, 5, 5, 5, 5, 5, 5]);
    const fills = () =>
      page
        .locator('[data-part="own"] path')
        .evaluateAll((paths) => [...new Set(paths.map((path) => path.getAttribute('fill')))]);
    const before = await fills();
    const dialog = await openLists(page);
    await dialog.getByRole('combobox', { name: 'Độ lớn theo' }).focus();
    await page.keyboard.press('S');
    await expect
      .poll(() =>
        dialog.getByRole('combobox', { name: 'Độ lớn theo' }).locator('option:checked').textContent(),
      )
      .toBe('Số sinh viên');
    await page.keyboard.press('Escape');
    await expect.poll(async () => Math.max(...(await radii(page)))).toBe(14);
    const sizes = await radii(page);
    expect(sizes).toHaveLength(9);
    expect((await fills()).sort()).toEqual(before.sort());
    await page.getByRole('button', { name: 'Chú giải' }).click();
    await page.getByText('Số sinh viên: 20.000').waitFor();
    await page.getByText('Diện tích hình thoi tỉ lệ với Số sinh viên; lớn nhất là 88.000.').waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('fill countries, are ranked, explained with their source, and stand in the card of a country', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, LAOS);
    await bringUniversities(page);
    const dialog = await openLists(page);
    await dialog.getByRole('combobox', { name: 'Tô màu quốc gia theo' }).selectOption('Số sinh viên');
    await dialog.getByText('Các quốc gia theo số này').click();
    const places = dialog.getByRole('row');
    expect(await places.nth(1).textContent()).toBe('1Việt Nam301.0006');
    await dialog
      .getByRole('combobox', { name: 'Nhiều dòng của một quốc gia' })
      .selectOption('lấy trung bình');
    await expect.poll(() => places.nth(1).textContent()).toBe('1Việt Nam50.1676');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Chú giải' }).click();
    await page.getByRole('heading', { name: 'Số sinh viên, trung bình các dòng' }).waitFor();
    await page.getByText('Danh sách của bạn, không phải của UNESCO: universities.').waitFor();
    await page.getByText('không có số: 205 quốc gia và vùng lãnh thổ').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.map-canvas').focus();
    await page.keyboard.press('Enter');
    const card = page.getByRole('region', { name: 'Lào', exact: true });
    await card.getByText('27.000').waitFor();
    await card.getByText('hạng 3 trong 4').waitFor();
    const own = card.getByRole('listitem').filter({ hasText: 'Trong danh sách “universities”' });
    expect(await own.textContent()).toMatch(/1 dòng$/);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('are one fill among the others of the layers: who chooses another ends it, and the other way round', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, `${LAOS}&fill=sites`);
    await bringUniversities(page);
    await page.getByRole('button', { name: 'Lớp bản đồ' }).click();
    const fill = page.getByRole('combobox', { name: 'Tô màu quốc gia' });
    await fill.selectOption('Số sinh viên (universities)');
    await expect.poll(() => readLink(page).fill).toBeUndefined();
    expect(await fill.locator('option:checked').textContent()).toBe('Số sinh viên (universities)');
    await fill.selectOption('sites');
    await expect.poll(() => readLink(page).fill).toBe('sites');
    await fill.selectOption('');
    await expect.poll(() => fill.locator('option:checked').textContent()).not.toContain('universities');
    await page.context().close();
  });

  it('are drawn by WebGL too', async () => {
    const { page, problems } = await visit(app.browser, app.served, LAOS);
    await waitForEngine(page);
    await bringUniversities(page);
    const dialog = await openLists(page);
    await dialog.getByRole('combobox', { name: 'Độ lớn theo' }).selectOption('Số sinh viên');
    await dialog.getByRole('combobox', { name: 'Tô màu quốc gia theo' }).selectOption('Số sinh viên');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Chú giải' }).click();
    await page.getByRole('heading', { name: 'Số sinh viên, cộng các dòng' }).waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
