import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readLink, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { bringList, diamondPaths, openLists, UNIVERSITIES } from './lists.ts';

const app = setUpApp();
const folder = mkdtempSync(join(tmpdir(), 'auspices-project-'));
afterAll(() => rmSync(folder, { recursive: true }));
const START = '?lang=vi&layout=map&at=105,16,4';
const OWN = { locale: 'vi-VN', acceptDownloads: true };

describe('lists of one’s own', () => {
  it('go with the view to another computer as one file, and a file that is none changes nothing', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, START, OWN);
    await bringList(page);
    await expect.poll(() => readLink(page).own).toBeDefined();
    const { own } = readLink(page);
    const coloured = await diamondPaths(page);
    const dialog = await openLists(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Lưu dự án…' }).click(),
    ]);
    const file = join(folder, 'project.zip');
    await download.saveAs(file);
    expect(problems).toEqual([]);
    await page.context().close();

    const other = await visitWithoutEngine(app.browser, app.served, '?lang=vi&layout=map', OWN);
    const there = await openLists(other.page);
    const choose = there.locator('input[accept^=".zip"]');
    await choose.setInputFiles({
      name: 'x.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from('PK hỏng'),
    });
    await there.getByRole('alert').getByText('Đây không phải dự án của bản đồ').waitFor();
    await choose.setInputFiles(file);
    await there.getByText('Đã lấy vào: thêm 1 danh sách, góc nhìn.').waitFor();
    await other.page.keyboard.press('Escape');
    await expect.poll(() => diamondPaths(other.page)).toBe(coloured);
    await expect.poll(() => readLink(other.page).own).toBe(own);
    expect(other.problems).toEqual([]);
    await other.page.context().close();
  });

  it('are replaced by a newer file that says what it changes, and the replacement is undone', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, START, OWN);
    await bringList(page);
    await expect.poll(() => readLink(page).own).toMatch(/:c\d+$/);
    const { own = '' } = readLink(page);
    const [, colour] = own.split(':');
    const newer = join(folder, 'universities.csv');
    const lines = readFileSync(UNIVERSITIES, 'utf8').split('\n');
    writeFileSync(newer, [...lines.slice(0, 2), ...lines.slice(3)].join('\n').replace('52.000', '53.000'));
    const dialog = await openLists(page);
    await dialog.getByLabel('Tệp mới hơn của “universities”').setInputFiles(newer);
    const note = dialog.locator('[data-own-changes]');
    await note.getByText('Thêm 0 dòng, bớt 1, thay đổi 1, giữ nguyên 8.').waitFor();
    await note.getByText('Các dòng được nhận ra theo cột “Tên đơn vị”.').waitFor();
    expect(readLink(page).own).toBe(own);
    await dialog.getByRole('button', { name: 'Thay', exact: true }).click();
    await dialog.getByText('Đã thay “universities”.').waitFor();
    await expect.poll(() => readLink(page).own).not.toBe(own);
    expect(readLink(page).own).toMatch(new RegExp(`:${colour}$`));
    await dialog.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect.poll(() => readLink(page).own).toBe(own);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
