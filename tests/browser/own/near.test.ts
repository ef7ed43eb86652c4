import { describe, expect, it } from 'vitest';
import { readLink, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { bringUniversities, diamonds } from './helpers.ts';
import { openLists } from './lists.ts';

const app = setUpApp();

describe('the reader’s own rows and UNESCO’s sites', () => {
  it('are counted around a site in its card; a row opens from there, and from it its nearest site', async () => {
    const { page, problems } = await visitWithoutEngine(
      app.browser,
      app.served,
      '?lang=vi&layout=map&site=vnm-icp',
    );
    await bringUniversities(page);
    const section = page.getByRole('region', { name: 'Trong danh sách “universities”' });
    await section.scrollIntoViewIfNeeded();
    const within = section.getByRole('combobox', { name: 'Khoảng cách cho danh sách “universities”' });
    expect(await within.locator('option:checked').textContent()).toBe('100 km');
    await section.getByText('2 dòng', { exact: true }).waitFor();
    await within.selectOption('500 km');
    await section.getByText('3 dòng', { exact: true }).waitFor();
    await section.getByText('Không tính 1 dòng chỉ biết quốc gia.').waitFor();
    await section.getByRole('button', { name: /^Trường Đại học Phenikaa/ }).focus();
    await page.keyboard.press('Enter');
    const card = page.getByRole('region', { name: 'Trường Đại học Phenikaa' });
    await card.getByText('Địa điểm UNESCO gần nhất').waitFor();
    const nearest = card.getByRole('button').nth(1);
    const name = await nearest.textContent();
    await nearest.click();
    await card.waitFor({ state: 'detached' });
    await expect.poll(() => readLink(page).site).toBeTruthy();
    await page.getByRole('heading', { level: 2, name: name ?? '' }).waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('stand in the dossiers of sites and countries, with the source that the reader has stated', async () => {
    const { page, problems } = await visitWithoutEngine(
      app.browser,
      app.served,
      '?lang=vi&layout=map&site=vnm-icp',
    );
    const dialog = await openLists(page);
    await dialog
      .getByRole('textbox', { name: /^Hoặc dán/ })
      .fill('Tên\tThành phố\tQuốc gia\tSố dự án\nA\tHuế\tViệt Nam\t5\nB\t\tViệt Nam\t7\n');
    await dialog.getByRole('button', { name: 'Đọc nội dung đã dán' }).click();
    await dialog.getByRole('textbox', { name: 'Tên', exact: true }).fill('Đối tác');
    await dialog.getByRole('textbox', { name: /^Giấy phép/ }).fill('Cục Hợp tác');
    await dialog.getByRole('button', { name: 'Hiện trên bản đồ' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Hồ sơ', exact: true }).click();
    const section = page.locator('section[data-section="own"]');
    await section.getByText('“Đối tác” có', { exact: false }).waitFor();
    await section.getByText('Danh sách của bạn, không phải của UNESCO: Đối tác, Cục Hợp tác.').waitFor();
    await page.keyboard.press('Escape');
    await section.waitFor({ state: 'detached' });
    const again = await openLists(page);
    await again.getByRole('combobox', { name: 'Tô màu quốc gia theo' }).selectOption('Số dự án');
    await again.getByText('Các quốc gia theo số này').click();
    await again.getByRole('button', { name: 'Việt Nam', exact: true }).click();
    await again.waitFor({ state: 'detached' });
    await section
      .getByText('“Đối tác” có 2 dòng thuộc quốc gia này. Số dự án, cộng các dòng: 12 (hạng 1 trong 1).')
      .waitFor();
    await section.getByRole('rowheader', { name: 'A', exact: true }).waitFor();
    await section.getByText('1 dòng chỉ biết quốc gia nên không có khoảng cách.').waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('are joined as columns, by which rows are coloured and sized like by any other', async () => {
    const { page, problems } = await visitWithoutEngine(
      app.browser,
      app.served,
      '?lang=vi&layout=map&at=105,16,4',
    );
    await bringUniversities(page);
    const dialog = await openLists(page);
    await dialog
      .getByRole('combobox', { name: 'Thêm cột địa điểm UNESCO gần nhất' })
      .selectOption('Trung tâm dạng 1 và dạng 2');
    await dialog.getByRole('button', { name: 'Thêm', exact: true }).click();
    await dialog.getByText('8 trong 10 dòng có khoảng cách.').waitFor();
    await dialog.getByRole('button', { name: 'Tính lại' }).waitFor();
    const size = dialog.getByRole('combobox', { name: 'Độ lớn theo' });
    await size.selectOption({ label: (await size.locator('option').last().textContent()) ?? '' });
    await page.keyboard.press('Escape');
    await expect.poll(async () => Math.max(...(await diamonds(page)).map(({ radius }) => radius))).toBe(14);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
