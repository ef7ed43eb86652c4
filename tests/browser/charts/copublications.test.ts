import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../helpers/real-tables.ts';
import { readLink, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { closeOptions, openOptions } from './options.ts';

const app = setUpApp();
const english = new Intl.NumberFormat('en-GB');
const rows = readTable('copublications');

/** Works that two share in a year, straight from the table. */
const worksOf = (first: string, second: string, year: number) =>
  english.format(
    Number(
      rows.find(
        (row) =>
          row.year === String(year) &&
          [row.from_iso3, row.to_iso3].includes(first) &&
          [row.from_iso3, row.to_iso3].includes(second),
      )?.papers ?? 0,
    ),
  );

const chart = (page: Page) => page.getByRole('region', { name: 'Co-publication partners', exact: true });
const bar = (page: Page, name: string) => chart(page).getByRole('button', { name: new RegExp(`^${name}: `) });

describe('the chart of co-publications', () => {
  it('loads its numbers only when it is opened', async () => {
    const asked: string[] = [];
    const { page } = await visitWithoutEngine(
      app.browser,
      app.served,
      '?chart=fields',
      {},
      async (started) => {
        started.on('request', (request) => {
          asked.push(request.url());
        });
      },
    );
    const fields = page.getByRole('region', { name: 'Sites by field', exact: true });
    await fields.locator('[data-mark]').first().waitFor();
    const isPapers = (url: string) => url.includes('copublications');
    expect(asked.filter(isPapers)).toEqual([]);
    await page.getByRole('button', { name: 'Choose charts' }).click();
    await page.getByRole('menuitemcheckbox', { name: /^Co-publication partners/ }).click();
    await bar(page, 'Japan').waitFor();
    expect(asked.some(isPapers)).toBe(true);
    await page.context().close();
  });

  it('takes a country at a click as the new centre, and follows the filter of countries', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?chart=copublications');
    await expect
      .poll(() => bar(page, 'Japan').getAttribute('aria-label'))
      .toContain(`${worksOf('VNM', 'JPN', 2021)} works`);
    await bar(page, 'Japan').click();
    await expect.poll(() => readLink(page).country).toBe('JPN');
    await expect
      .poll(() => bar(page, 'China').getAttribute('aria-label'))
      .toContain(`${worksOf('JPN', 'CHN', 2021)} works`);
    await chart(page)
      .getByText(/^Japan, 2021: /)
      .first()
      .waitFor();

    await openOptions(chart(page));
    await chart(page).getByRole('combobox', { name: 'Country' }).selectOption({ label: 'Italy' });
    await expect.poll(() => readLink(page).country).toBe('ITA');
    await chart(page)
      .getByText(/^Italy, 2021: /)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Remove the filter Italy' }).click();
    await chart(page)
      .getByText(/^Viet Nam, 2021: /)
      .first()
      .waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('goes through the partners by keyboard: arrows, Shift and Enter, Escape', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, '?chart=copublications&country=VNM');
    await bar(page, 'Japan').focus();
    await page.keyboard.press('Shift+Enter');
    await expect.poll(() => readLink(page).country?.split(',').sort()).toEqual(['JPN', 'VNM']);
    await chart(page)
      .locator('.chart-tip')
      .filter({ hasText: /^Japan: / })
      .waitFor();
    await page.keyboard.press('ArrowDown');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    await expect.poll(focused).not.toMatch(/^Japan/);
    expect(await focused()).not.toBe('');
    await page.keyboard.press('Escape');
    await expect.poll(() => readLink(page)).not.toHaveProperty('country');
    await page.context().close();
  });

  it('shows another year, chosen in the list or on the line, in the link', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, '?chart=copublications');
    await openOptions(chart(page));
    await chart(page).getByRole('combobox', { name: 'Year' }).selectOption('2010');
    await expect.poll(() => readLink(page).papers).toBe('2010');
    await expect
      .poll(() => bar(page, 'Japan').getAttribute('aria-label'))
      .toContain(`${worksOf('VNM', 'JPN', 2010)} works`);
    await closeOptions(chart(page));
    await chart(page).getByRole('button', { name: /^2015/ }).click();
    await expect.poll(() => readLink(page).papers).toBe('2015');
    await openOptions(chart(page));
    await chart(page).getByRole('combobox', { name: 'Year' }).selectOption('2021');
    await expect.poll(() => readLink(page)).not.toHaveProperty('papers');
    await page.context().close();
  });

  it('draws the growth with whatever partner is pointed at, here or elsewhere', async () => {
    const { page, problems } = await visitWithoutEngine(
      app.browser,
      app.served,
      '?chart=fields,copublications&q=Japan',
    );
    const trend = chart(page).locator('.copublications-trend');
    await trend.getByText(/^With United States/).waitFor();
    await bar(page, 'China').hover();
    await trend.getByText('With China').waitFor();
    await chart(page)
      .locator('.chart-tip')
      .filter({ hasText: /^China: / })
      .waitFor();
    await page.locator('.result').first().hover();
    await trend.getByText('With Japan').waitFor();
    await expect.poll(() => bar(page, 'Japan').getAttribute('data-lit')).toBe('true');
    await openOptions(chart(page));
    await chart(page).getByRole('combobox', { name: 'Growth with' }).selectOption({ label: 'Australia' });
    await closeOptions(chart(page));
    await chart(page).getByRole('heading').hover();
    await trend.getByText('With Australia').waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('finds partners without diacritics, and has territories that tell but do not filter', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, '?chart=copublications&lang=vi');
    const region = page.getByRole('region', { name: 'Đối tác đồng công bố', exact: true });
    await openOptions(region);
    await region.getByRole('searchbox', { name: 'Tìm đối tác' }).fill('hong kong');
    const territory = region.getByRole('img', { name: /^Hồng Kông \(Trung Quốc\): / });
    await territory.waitFor();
    await closeOptions(region);
    expect(
      await region
        .locator('[data-mark]')
        .filter({ has: page.locator('.chart-bar') })
        .count(),
    ).toBe(1);
    const before = page.url();
    await territory.click();
    await region
      .locator('.chart-tip')
      .filter({ hasText: /^Hồng Kông \(Trung Quốc\): / })
      .waitFor();
    expect(page.url()).toBe(before);
    await page.context().close();
  });
});
