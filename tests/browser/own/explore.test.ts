import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { diamonds } from './helpers.ts';
import { bringList as bringUniversities } from './lists.ts';

const app = setUpApp();

/** Brings the list of universities, which opens beside the map. */
async function bringList(page: Page): Promise<Locator> {
  await bringUniversities(page);
  const list = page.getByRole('region', { name: 'Danh sách của bạn: universities' });
  await list.getByText('10 trên 10 dòng').waitFor();
  return list;
}

/** How many rows the vector map draws. */
const drawn = (page: Page) =>
  page
    .locator('[data-part="own"] path')
    .evaluateAll((paths) =>
      paths.reduce((sum, path) => sum + (path.getAttribute('d')?.match(/M/g)?.length ?? 0), 0),
    );

const visit = (query: string, viewport?: { width: number; height: number }) =>
  visitWithoutEngine(app.browser, app.served, query, viewport ? { viewport } : undefined);

describe('a list of the reader’s own beside the map', () => {
  it('is filtered by pressing its bars, and the map, the counts and the chips follow', async () => {
    const { page, problems } = await visit('?lang=vi&layout=map&at=105,16,4');
    const list = await bringList(page);
    await list.getByRole('button', { name: 'Công lập: 8 dòng' }).click();
    await list.getByText('8 trên 10 dòng').waitFor();
    await expect.poll(() => drawn(page)).toBe(8);
    // Under the filter of another column; its own leaves the other value as it was.
    await list.getByRole('button', { name: 'Tư thục: 2 dòng' }).waitFor();
    await list.getByRole('button', { name: 'Việt Nam: 5 dòng' }).click();
    await list.getByText('5 trên 10 dòng').waitFor();
    await page.getByRole('button', { name: 'Chú giải' }).click();
    await page.getByRole('listitem').filter({ hasText: 'Công lập' }).getByText('5 trên 8').waitFor();
    await page.getByRole('listitem').filter({ hasText: 'Tư thục' }).getByText('0 trên 2').waitFor();
    await list.getByRole('button', { name: 'Về lại các biểu đồ' }).click();
    await page.locator('.legend-section').getByRole('button', { name: 'Khám phá “universities”' }).click();
    await list.getByText('5 trên 10 dòng').waitFor();
    await list.getByRole('button', { name: 'Bỏ bộ lọc Loại hình: Công lập' }).click();
    await list.getByText('6 trên 10 dòng').waitFor();
    await list.getByRole('button', { name: 'Bỏ tất cả' }).click();
    await list.getByText('10 trên 10 dòng').waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is explored with sixty thousand rows, whose columns are read beside the page', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'auspices-'));
    const file = join(folder, 'projects.csv');
    const rows = Array.from(
      { length: 60_000 },
      (_, row) => `Dự án ${row};Việt Nam;${['nước', 'biển', 'rừng'][row % 3]};${1990 + (row % 30)}`,
    );
    writeFileSync(file, ['Tên;Quốc gia;Lĩnh vực;Năm', ...rows].join('\n'));
    const { page, problems } = await visit('?lang=vi&layout=map&at=105,16,4');
    await bringUniversities(page, file);
    rmSync(folder, { recursive: true });
    const list = page.getByRole('region', { name: 'Danh sách của bạn: projects' });
    await list.getByText('60.000 trên 60.000 dòng').waitFor();
    await list.getByRole('button', { name: 'biển: 20.000 dòng' }).click();
    await list.getByText('20.000 trên 60.000 dòng').waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is filtered by keyboard alone: ends of a range moved and typed, a wrong one refused', async () => {
    const { page, problems } = await visit('?lang=vi&layout=map&at=105,16,4');
    const list = await bringList(page);
    const years = list.getByRole('group', { name: 'Năm thành lập: kéo trên các cột' });
    const [low, high] = [years.getByRole('slider').first(), years.getByRole('slider').last()];
    await low.focus();
    await page.keyboard.press('ArrowRight');
    await list.getByText('9 trên 10 dòng').waitFor();
    await high.focus();
    await page.keyboard.press('ArrowLeft');
    await list.getByText('8 trên 10 dòng').waitFor();
    const from = years.getByRole('textbox', { name: 'Năm thành lập: từ' });
    await from.fill('1990');
    await page.keyboard.press('Enter');
    await list.getByRole('button', { name: /Bỏ bộ lọc Năm thành lập: 1990 đến/ }).waitFor();
    await years.getByRole('textbox', { name: 'Năm thành lập: từ' }).fill('abc');
    await page.keyboard.press('Enter');
    await years.getByRole('alert').waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('keeps what a frame over two numbers holds', async () => {
    const { page, problems } = await visit('?lang=vi&layout=map&at=105,16,4');
    const list = await bringList(page);
    await list.getByRole('button', { name: 'Hai số liệu' }).click();
    const plot = list.getByRole('img', { name: 'Số sinh viên theo Năm thành lập' });
    const { x, y, width, height } = (await plot.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(x + width * 0.75, y + height * 0.02);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.98, y + height * 0.5, { steps: 3 });
    await page.mouse.up();
    await list.getByText('2 trên 10 dòng').waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('shows a row on the map with its card, and tells of one that is not placed why', async () => {
    const { page, problems } = await visit('?lang=vi&layout=map&at=105,16,4');
    const list = await bringList(page);
    await list.getByRole('button', { name: 'Các dòng' }).click();
    await list.getByRole('button', { name: 'Định vị theo', exact: true }).click();
    const first = list.getByRole('rowheader').getByRole('button').first();
    await first.getByText('Đại học Trực tuyến').waitFor();
    await first.focus();
    await page.keyboard.press('Enter');
    await list.getByText('Không có trên bản đồ: không có tọa độ hay địa danh').waitFor();
    await first.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const card = page.locator('.here-box');
    await card.getByText('universities', { exact: false }).waitFor();
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('follows the countries of the atlas’s filters where the reader asks for it', async () => {
    const { page, problems } = await visit('?lang=vi&layout=map&country=LAO&at=105,16,4');
    const list = await bringList(page);
    const follow = list.getByRole('checkbox', { name: 'Chỉ các quốc gia theo bộ lọc của bản đồ' });
    expect(await follow.isChecked()).toBe(false);
    await follow.check();
    await list.getByText('1 trên 10 dòng').waitFor();
    // It follows while it is closed, too.
    await list.getByRole('button', { name: 'Về lại các biểu đồ' }).click();
    await page.getByRole('button', { name: 'Bỏ điều kiện Lào' }).first().click();
    await page.getByRole('button', { name: 'Khám phá “universities”' }).click();
    await list.getByText('10 trên 10 dòng').waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is searched with the sites, without regard to accents: a row opens on the map, one that is not placed in its list', async () => {
    const { page, problems } = await visit('?lang=vi&layout=map&at=105,16,4');
    const list = await bringList(page);
    const search = page.getByRole('combobox', { name: 'Tìm' });
    await search.fill('dai hoc hue');
    const found = page.getByRole('option', { name: /^Đại học Huế/ });
    await found.click();
    const card = page.locator('.here-box');
    await card.getByText('universities', { exact: false }).waitFor();
    await page.keyboard.press('Escape');
    await search.fill('dai hoc truc tuyen');
    await page.getByRole('option', { name: /^Đại học Trực tuyến/ }).click();
    await list.getByText('Không có trên bản đồ: không có tọa độ hay địa danh').waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('stands in the sheet of a phone, and closes to the charts', async () => {
    const { page, problems } = await visit('?lang=vi&at=105,16,3', { width: 390, height: 844 });
    const list = await bringList(page);
    const { width = 0 } = (await list.boundingBox()) ?? {};
    // The map shows the whole list above the sheet that covers it.
    const sheet = (await list.boundingBox())?.y ?? 0;
    await expect
      .poll(() => diamonds(page).then((found) => found.length > 0 && found.every(({ y }) => y < sheet)))
      .toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(width).toBeLessThanOrEqual(390);
    await list.getByRole('button', { name: 'Công lập: 8 dòng' }).click();
    await list.getByText('8 trên 10 dòng').waitFor();
    await list.getByRole('button', { name: 'Về lại các biểu đồ' }).click();
    await list.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Khám phá “universities”' }).click();
    await page.getByText('8 trên 10 dòng').waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
