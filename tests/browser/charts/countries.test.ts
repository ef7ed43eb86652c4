import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { recountSites } from '../../helpers/real-tables.ts';
import { readLink, readStatus, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { statusLine, statusOf } from '../status.ts';
import { itInSweep } from '../sweep.ts';
import { closeOptions, openOptions } from './options.ts';

const app = setUpApp();
const present = recountSites().filter(({ former }) => !former);
const sitesIn = (iso3: string) => present.filter(({ countries }) => countries.includes(iso3));

const ranking = (page: Page) => page.getByRole('region', { name: 'Countries and regions', exact: true });
const place = (page: Page, name: string) =>
  ranking(page).getByRole('button', { name: new RegExp(`^${name}, rank \\d+: `) });
const places = (page: Page) => ranking(page).getByRole('button', { name: /, rank \d+: / });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

describe('the ranking of countries', () => {
  it('is one by a figure of research where that is chosen, with its year, and a click filters by a country', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?chart=countries');
    await openOptions(ranking(page));
    await ranking(page).getByLabel('By what countries are ranked').selectOption('spending');
    await expect.poll(() => readLink(page).show).toBe('countries-value.spending');
    await closeOptions(ranking(page));
    const israel = ranking(page).getByRole('button', { name: /^Israel: 6\.3% \(2023\), rank 1$/ });
    await israel.click({ position: { x: 60, y: 10 } });
    await expect.poll(() => readLink(page).country).toBe('ISR');
    await expect
      .poll(() => ranking(page).locator('.chart-finding').textContent())
      .toMatch(/^Israel: 6\.3% \(2023\), rank 1 of \d+\.$/);
    await page.keyboard.press('Escape');
    await expect.poll(() => readLink(page).country).toBeUndefined();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('filters by a country or by its sites of one field, adds with Shift, and Escape shows all again', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?chart=countries');
    await place(page, 'China').click({ position: { x: 60, y: 10 } });
    await expect.poll(() => readStatus(page)).toBe(statusLine(sitesIn('CHN').length));
    await expect.poll(() => place(page, 'China').getAttribute('aria-pressed')).toBe('true');
    await place(page, 'Spain').click({ position: { x: 60, y: 10 }, modifiers: ['Shift'] });
    await expect.poll(() => readLink(page).country).toBe('CHN,ESP');
    await page.keyboard.press('Escape');
    await expect.poll(() => readLink(page).country).toBeUndefined();

    const part = ranking(page).getByRole('button', { name: /^China, Earth sciences: / });
    await part.click();
    const wanted = sitesIn('CHN').filter(({ field }) => field === 'earth');
    await expect.poll(() => readStatus(page)).toBe(statusLine(wanted.length));
    await expect.poll(() => readLink(page)).toMatchObject({ country: 'CHN', field: 'earth' });
    await expect.poll(() => part.getAttribute('aria-pressed')).toBe('true');
    // The other countries stay in sight; a bar is as long as its number, so that it has no part of another field.
    const spain = ranking(page).getByRole('button', { name: /^Spain, Earth sciences: / });
    await expect.poll(() => spain.getAttribute('data-faint')).toBe('true');
    expect(
      await ranking(page)
        .getByRole('button', { name: /^China, Ecological sciences: / })
        .count(),
    ).toBe(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => readStatus(page)).toBe(statusOf());
    await expect.poll(() => readLink(page)).not.toHaveProperty('field');
    await part.click();
    await expect.poll(() => readStatus(page)).toBe(statusLine(wanted.length));
    await part.click();
    await expect.poll(() => readStatus(page)).toBe(statusOf());
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('finds a country without its diacritics, one without a site too, and shows all at a press', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, '?chart=countries');
    const find = ranking(page).getByRole('searchbox', { name: 'Find a country' });
    await openOptions(ranking(page));
    await find.fill('duc');
    await expect.poll(() => places(page).count()).toBe(1);
    await place(page, 'Germany').waitFor();
    await find.fill('tuvalu');
    await ranking(page)
      .getByRole('button', { name: /^Tuvalu, rank \d+: 0 sites/ })
      .waitFor();
    await find.fill('qqqq');
    await ranking(page).getByText('No country or territory among those counted').waitFor();
    await find.fill('');
    const withSites = new Set(present.flatMap(({ countries }) => countries));
    await ranking(page)
      .getByRole('button', { name: `Show all ${withSites.size}` })
      .click();
    await expect.poll(() => places(page).count()).toBe(withSites.size);
    await page.context().close();
  });

  it('is walked with the arrow keys from place to place and into its fields, and chosen from with Enter', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, '?chart=countries');
    await place(page, 'China').focus();
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toMatch(/^China, .+ sciences.*: /);
    await place(page, 'China').focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toMatch(/, rank 2: /);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toMatch(/, rank 3: /);
    await page.keyboard.press('Enter');
    await expect.poll(() => readLink(page).country).toMatch(/^[A-Z]{3}$/);
    await page.context().close();
  });

  itInSweep(
    'lights what is pointed at in the list, and in another chart what is pointed at in it',
    async () => {
      const { page } = await visitWithoutEngine(app.browser, app.served, '?chart=fields,countries&q=ICTP');
      await ranking(page).waitFor();
      await page.locator('.result').first().hover();
      await expect
        .poll(() => ranking(page).locator('[data-lit]').first().getAttribute('aria-label'))
        .toMatch(/^Italy/);
      const part = ranking(page)
        .getByRole('button', { name: /, Basic sciences and engineering: / })
        .first();
      await part.hover();
      const fields = page.getByRole('region', { name: 'Sites by field', exact: true });
      await expect
        .poll(() => fields.locator('[data-lit]').first().getAttribute('aria-label'))
        .toMatch(/^Basic sciences and engineering/);
      await ranking(page).locator('.chart-tip').waitFor();
      await page.context().close();
    },
  );

  it('ranks regions and groups, filters by them, and a link keeps which', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, '?chart=countries');
    await openOptions(ranking(page));
    await ranking(page).getByRole('button', { name: 'Regions', exact: true }).click();
    await place(page, 'Africa').click({ position: { x: 60, y: 10 } });
    await expect.poll(() => readStatus(page)).toBe(statusOf(({ region }) => region === 'africa'));
    await expect.poll(() => places(page).count()).toBe(5);
    // The address is written a frame after what it shows.
    await expect.poll(() => readLink(page).region).toBe('africa');
    await page.reload();
    await expect.poll(() => place(page, 'Africa').getAttribute('aria-pressed')).toBe('true');
    await page.context().close();
  });
});
