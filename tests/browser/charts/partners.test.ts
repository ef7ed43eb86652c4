import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readLink, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { openOptions } from './options.ts';

const app = setUpApp();

const chart = (page: Page) => page.getByRole('region', { name: 'Đối tác, xếp theo từng phần', exact: true });
const names = (page: Page) => chart(page).locator('.partner-name').allInnerTexts();

describe('the chart of partners', () => {
  it('is found by asking for partners', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?lang=vi');
    await page.getByRole('combobox').or(page.getByRole('searchbox')).first().fill('đối tác');
    await page.getByRole('option', { name: /Đối tác, xếp theo từng phần/ }).click();
    await chart(page).getByText('Trung Quốc').first().waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is weighed by the keyboard, keeps the weights in the link, and tells each part', async () => {
    const { page, problems } = await visitWithoutEngine(
      app.browser,
      app.served,
      '?lang=vi&chart=partners&field=water',
    );
    await chart(page).locator('.partner-name').first().waitFor();
    const before = await names(page);
    await chart(page).locator('.partners-weights > summary').press('Enter');
    const near = chart(page).getByRole('slider', { name: 'Gần' });
    await near.press('End');
    await expect.poll(() => readLink(page).show).toBe('weigh-near.3');
    for (const other of ['Công bố chung', 'Năng lực nghiên cứu', 'Lĩnh vực bổ sung']) {
      await chart(page).getByRole('slider', { name: other, exact: true }).press('Home');
    }
    await expect.poll(async () => (await names(page)).join()).not.toBe(before.join());
    expect(await near.getAttribute('aria-valuetext')).toBe('tính gấp ba');

    await chart(page).locator('.partner-parts > summary').first().press('Enter');
    await chart(page).getByText('Gần × 3').first().waitFor();
    await chart(page).getByRole('button', { name: 'Tính như nhau trở lại' }).click();
    await expect.poll(async () => (await names(page)).join()).toBe(before.join());
    await expect.poll(() => readLink(page).show).toBeUndefined();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is opened from the card of a centre, for that centre, and says what to choose where none is', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?lang=vi&site=vnm-icp');
    await page.getByRole('button', { name: 'Tìm đối tác cho trung tâm này' }).click();
    await chart(page).getByText('Trung tâm Vật lý quốc tế', { exact: false }).first().waitFor();
    await chart(page).locator('.partner-name').first().waitFor();
    expect(await names(page)).toContain('Trung tâm Quốc tế Đào tạo và Nghiên cứu Toán học');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('leaves weights that no slider has out, and says so', async () => {
    const { page } = await visitWithoutEngine(
      app.browser,
      app.served,
      '?lang=vi&chart=partners&show=weigh-near.99,weigh-links.-1,weigh-nothing.2,weigh-field.3',
    );
    await chart(page).locator('.partner-name').first().waitFor();
    await page.getByText('weigh-near.99', { exact: false }).waitFor();
    await chart(page).getByText('1 phần tính khác đi').waitFor();
    await page.context().close();
  });

  it('tells the ways between two from a partner on, by choice, and from a link', async () => {
    const { page, problems } = await visitWithoutEngine(
      app.browser,
      app.served,
      '?lang=vi&chart=partners&country=KEN',
    );
    await chart(page).locator('.partner-way').first().click();
    const ways = chart(page).locator('.path-list');
    await ways.getByText('Kenya').first().waitFor();
    const { path = '' } = readLink(page);
    expect(path).toMatch(/^country:KEN~country:[A-Z]{3}$/);
    await openOptions(chart(page));
    await chart(page)
      .getByRole('combobox', { name: 'Đến', exact: true })
      .selectOption({ label: 'Trung tâm Vật lý quốc tế' });
    await expect.poll(() => readLink(page).path).toBe('country:KEN~centre:vnm-icp');
    await ways.getByText('Trung tâm Vật lý quốc tế').first().waitFor();
    await chart(page).getByRole('combobox', { name: 'Đến', exact: true }).selectOption({ label: 'Tokelau' });
    await chart(page)
      .getByText('Không liên kết hay mạng lưới nào có nguồn nêu', { exact: false })
      .first()
      .waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
