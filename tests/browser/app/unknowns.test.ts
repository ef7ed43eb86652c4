import { describe, expect, it } from 'vitest';
import { readTable } from '../../helpers/real-tables.ts';
import { visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';

const app = setUpApp();

/** Geoparks of Latin America and the Caribbean without a website, counted from the table itself. */
const bare = readTable('geoparks').filter(
  (row) => row.unesco_region === 'latin-america-caribbean' && !row.website,
);

describe('what is not known', () => {
  it('is told on a card, which leads to the page of all gaps, their sites and the text of a correction', async () => {
    const { page, problems } = await visitWithoutEngine(
      app.browser,
      app.served,
      '?lang=vi&site=vnm-dong-van-karst-plateau',
    );
    await page.getByRole('meter', { name: 'Điều đã biết' }).waitFor();
    await page.getByRole('button', { name: 'Những điều chưa biết' }).click();
    const dialog = page.getByRole('dialog', { name: 'Những điều chưa biết' });
    await dialog.getByRole('button', { name: /^Trang web, Châu Mỹ Latinh và Caribe:/ }).click();
    const heading = dialog.getByRole('heading', { name: /^Trang web, Châu Mỹ Latinh và Caribe: chưa biết/ });
    await heading.and(page.locator(':focus')).waitFor();
    await dialog.getByText(/^Đã tìm mà không thấy trong: bản lưu trang của UNESCO/).waitFor();
    const rows = dialog.locator('.gap-sites li');
    expect(await rows.count()).toBe(bare.length);

    await rows
      .first()
      .getByRole('button', { name: /^Bổ sung/ })
      .click();
    const correction = page.getByRole('dialog', { name: 'Đính chính hoặc bổ sung một dữ kiện' });
    await correction.getByLabel('Giá trị đúng').fill('https://example.org');
    expect(await correction.getByLabel('Văn bản để sao chép').inputValue()).toContain(
      'Cột: website (Trang web)\nGiá trị hiện có: …',
    );
    await correction.getByText('Không có nguồn mà người khác đọc được').waitFor();
    await page.keyboard.press('Escape');
    await correction.waitFor({ state: 'detached' });

    const name = await rows.first().getByRole('button').first().textContent();
    await rows.first().getByRole('button').first().click();
    await dialog.waitFor({ state: 'detached' });
    await page
      .getByRole('region', { name: 'Chi tiết' })
      .getByRole('heading', { name: name ?? '' })
      .waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
