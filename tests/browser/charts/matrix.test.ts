import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../helpers/real-tables.ts';
import { readLink, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { itInSweep } from '../sweep.ts';
import { openOptions } from './options.ts';

const app = setUpApp();

const matrix = (page: Page) => page.getByRole('region', { name: 'Who cooperates with whom' });
const cells = (page: Page) => matrix(page).getByRole('application');
const tip = (page: Page) => matrix(page).locator('.chart-tip');
const nameOf = new Map(readTable('countries').map((row) => [row.name_en, row.iso3]));

/** The two countries that a tip or an announcement begins with. */
function countriesIn(words: string): string[] {
  const [pair = ''] = words.split(':');
  return pair.split(' and ').flatMap((name) => nameOf.get(name) ?? []);
}

/** The middle of a cell of two different countries, in the first row. */
async function pointAtCell(page: Page): Promise<{ x: number; y: number }> {
  await cells(page).waitFor();
  const area = await cells(page).locator('.chart-hit').boundingBox();
  const count = await matrix(page).locator('.matrix-heads [data-mark]').count();
  if (!area) throw new Error('The cells have no box');
  const [width, height] = [area.width, area.height].map((side) => side / (count / 2));
  return { x: area.x + 1.5 * (width ?? 0), y: area.y + 0.5 * (height ?? 0) };
}

describe('the matrix of countries', () => {
  it('lights both countries and says what they share, and a click filters by both', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?chart=fields,matrix');
    const at = await pointAtCell(page);
    await page.mouse.move(at.x, at.y);
    await tip(page).waitFor();
    const countries = countriesIn((await tip(page).textContent()) ?? '');
    expect(countries).toHaveLength(2);
    // A row and a column each.
    await expect.poll(() => matrix(page).locator('.matrix-heads [data-lit]').count()).toBe(4);
    await page.mouse.click(at.x, at.y);
    await expect.poll(() => readLink(page).country?.split(',').sort()).toEqual([...countries].sort());
    // The others stay in sight, and Escape brings them back.
    await expect.poll(() => matrix(page).locator('.matrix-heads [data-mark]').count()).toBeGreaterThan(4);
    await cells(page).focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => readLink(page).country).toBeUndefined();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is read and used by keys alone: one stop, arrows, Enter', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, '?chart=matrix');
    await cells(page).waitFor();
    await matrix(page).locator('.matrix-heads [data-mark][tabindex="0"]').focus();
    await page.keyboard.press('Tab');
    const said = matrix(page).locator('output[aria-live]');
    await expect.poll(async () => countriesIn((await said.textContent()) ?? '').length).toBe(2);
    const before = await said.textContent();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => said.textContent()).not.toBe(before);
    const countries = countriesIn((await said.textContent()) ?? '');
    await page.keyboard.press('Enter');
    await expect.poll(() => readLink(page).country?.split(',').sort()).toEqual([...countries].sort());
    await page.context().close();
  });

  itInSweep(
    'lights the row of a country whose site is pointed at, and filters from the list are seen in it',
    async () => {
      const { page } = await visitWithoutEngine(app.browser, app.served, '?chart=matrix&country=VNM');
      await cells(page).waitFor();
      const head = matrix(page).getByRole('button', { name: /^Viet Nam(, VNM)?: \d+ partners/ });
      await expect.poll(() => head.first().getAttribute('aria-pressed')).toBe('true');
      await page.locator('.result-list > li').first().hover();
      await expect.poll(() => head.first().getAttribute('data-lit')).toBe('true');
      await expect.poll(() => matrix(page).locator('.matrix-heads [data-lit]').count()).toBe(2);
      await page.context().close();
    },
  );

  it('counts regions, broad networks and all countries where asked', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?chart=matrix');
    await matrix(page)
      .getByLabel(/^Count broad networks too/)
      .check();
    await expect.poll(() => readLink(page).broad).toBeDefined();
    await openOptions(matrix(page));
    await matrix(page)
      .getByLabel(/^All \d+$/)
      .check();
    const scroll = matrix(page).locator('.matrix-scroll');
    const names = () => matrix(page).locator('.matrix-heads [data-mark]').first().getAttribute('aria-label');
    const before = await names();
    await scroll.evaluate((element) => element.scrollTo(0, 600));
    await expect.poll(names).not.toBe(before);
    await matrix(page).getByRole('button', { name: 'Regions' }).click();
    await page.keyboard.press('Escape');
    const within = matrix(page).getByRole('button', { name: /^Within Africa: [\d,]+ \(networks shared/ });
    await within.click();
    await expect.poll(() => readLink(page).region).toBe('africa');
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
