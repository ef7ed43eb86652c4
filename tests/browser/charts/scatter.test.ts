import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../helpers/real-tables.ts';
import { readLink, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { closeOptions, openOptions } from './options.ts';

const app = setUpApp();
const chart = (page: Page) =>
  page.getByRole('region', { name: 'Charts' }).getByRole('region', { name: 'Two figures of countries' });
const points = (page: Page) => chart(page).locator('.scatter-point');
const finding = (page: Page) => chart(page).locator('.chart-finding');
const both = readTable('countries').filter(
  (row) => row.rd_percent_gdp !== '' && row.researchers_per_million !== '',
).length;

async function open(search = '') {
  const visit = await visitWithoutEngine(app.browser, app.served, `?lang=en&chart=scatter${search}`);
  await points(visit.page).first().waitFor();
  return visit;
}

describe('two figures of countries', () => {
  it('are a point for each country that has both; a click filters by it, with Shift by another too', async () => {
    const { page, problems } = await open();
    expect(await points(page).count()).toBe(both);
    await expect.poll(() => finding(page).textContent()).toContain(`Of ${both} countries`);
    const korea = chart(page).getByRole('button', { name: /^Republic of Korea\. .*4\.9% \(\d{4}\)/ });
    await korea.click();
    await expect.poll(() => readLink(page).country).toBe('KOR');
    await expect.poll(() => finding(page).textContent()).toMatch(/^Republic of Korea\. /);
    // The other countries stay in sight, to be added.
    await chart(page)
      .getByRole('button', { name: /^Liechtenstein\. / })
      .click({ modifiers: ['Shift'] });
    await expect.poll(() => readLink(page).country).toBe('KOR,LIE');
    await page.keyboard.press('Escape');
    await expect.poll(() => readLink(page).country).toBeUndefined();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('are walked with the arrow keys, and chosen from with Enter', async () => {
    const { page } = await open();
    const liechtenstein = chart(page).getByRole('button', { name: /^Liechtenstein\. / });
    await liechtenstein.focus();
    await page.keyboard.press('ArrowDown');
    const here = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(here).toMatch(/^(?!Liechtenstein).+\. .*%/);
    await page.keyboard.press('Enter');
    await expect.poll(() => readLink(page).country).toMatch(/^[A-Z]{3}$/);
    await page.context().close();
  });

  it('can be others, on other axes, which stand in the link; a country is found by its name', async () => {
    const { page } = await open('&kind=geopark');
    await openOptions(chart(page));
    await chart(page).getByLabel('Upwards').selectOption('geopark');
    await chart(page).getByLabel('To the right').selectOption('articles');
    await chart(page).getByLabel('Axes').selectOption('linear');
    await expect
      .poll(() => readLink(page).show)
      .toBe('scatter-x.articles,scatter-y.geopark,scatter-scale.linear');
    await chart(page).getByLabel('Find a country').fill('Viet');
    await closeOptions(chart(page));
    await chart(page).locator('.scatter-name[data-chosen]').filter({ hasText: 'Viet Nam' }).waitFor();
    expect(await chart(page).locator('[data-faint="true"]').count()).toBe((await points(page).count()) - 1);
    await page.context().close();
  });
});
