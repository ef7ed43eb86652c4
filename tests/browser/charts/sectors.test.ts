import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { recountSites } from '../../helpers/real-tables.ts';
import { readLink, readStatus, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { statusLine, statusOf } from '../status.ts';
import { itInSweep } from '../sweep.ts';

const app = setUpApp();
const sites = recountSites().filter(({ former }) => !former);
const centres = sites.filter(({ kind }) => kind === 'centre');

const chart = (page: Page) =>
  page.getByRole('region', { name: 'Centres: sector, field, region', exact: true });
const mark = (page: Page, name: string) =>
  chart(page).getByRole('button', { name: new RegExp(`^${name}: (?:\\d+/)?\\d+ centres?`) });

describe('the chart of the flow of centres', () => {
  it('filters by a field, a region or both at a click, adds with Shift, and Escape shows all again', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?chart=sectors');
    const water = centres.filter(({ field }) => field === 'water');
    await mark(page, 'Water sciences').click();
    await expect.poll(() => readStatus(page)).toBe(statusLine(water.length));
    await expect.poll(() => readLink(page)).toMatchObject({ field: 'water', kind: 'centre' });
    await expect.poll(() => mark(page, 'Water sciences').getAttribute('aria-pressed')).toBe('true');
    // The other fields stay in sight, with their whole numbers.
    const culture = centres.filter(({ field }) => field === 'culture').length;
    await chart(page)
      .getByRole('button', { name: `Culture: 0/${culture} centres` })
      .waitFor();

    await mark(page, 'Culture').click({ modifiers: ['Shift'] });
    await expect.poll(() => readStatus(page)).toBe(statusLine(water.length + culture));
    await page.keyboard.press('Escape');
    await expect.poll(() => readStatus(page)).toBe(statusOf());
    await expect.poll(() => readLink(page)).not.toHaveProperty('field');

    await mark(page, 'Water sciences → Asia and the Pacific').press('Enter');
    const both = water.filter(({ region }) => region === 'asia-pacific');
    await expect.poll(() => readStatus(page)).toBe(statusLine(both.length));
    await expect.poll(() => readLink(page)).toMatchObject({ field: 'water', region: 'asia-pacific' });
    expect(problems).toEqual([]);
    await page.context().close();
  });

  itInSweep(
    'lights the centres on the globe and the same field in other charts, and is lit by a site',
    async () => {
      const { page } = await visitWithoutEngine(app.browser, app.served, '?chart=fields,sectors&q=ICTP');
      const fields = page.getByRole('region', { name: 'Sites by field', exact: true });
      await mark(page, 'Basic sciences and engineering').hover();
      await expect.poll(() => page.locator('[data-part="marks"]').getAttribute('opacity')).not.toBe('1');
      await expect
        .poll(() => fields.locator('[data-lit]').first().getAttribute('aria-label'))
        .toMatch(/^Basic sciences and engineering/);
      await chart(page)
        .locator('.chart-tip')
        .filter({ hasText: /^Basic sciences and engineering: (?:\d+\/)?\d+ centres?/ })
        .waitFor();

      await page.locator('.result').first().hover();
      await expect
        .poll(() => mark(page, 'Basic sciences and engineering').getAttribute('data-lit'))
        .toBe('true');
      await expect.poll(() => mark(page, 'Natural sciences').getAttribute('data-lit')).toBe('true');
      await page.mouse.move(0, 0);
      await expect.poll(() => chart(page).locator('[data-lit]').count()).toBe(0);
      await page.context().close();
    },
  );

  it('is one tab stop, and the arrows lead from column to column', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, '?chart=sectors');
    await mark(page, 'Natural sciences').waitFor();
    const stops = chart(page).locator('[data-mark][tabindex="0"]');
    await expect.poll(() => stops.count()).toBe(1);
    await mark(page, 'Africa').focus();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toMatch(/^Arab States: /);
    await page.keyboard.press(' ');
    await expect.poll(() => readLink(page).region).toBe('arab-states');
    await expect.poll(() => stops.count()).toBe(1);
    await page.context().close();
  });

  it('says how to get the centres back where the filter of kinds leaves them out', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, '?chart=sectors&kind=geopark');
    await chart(page).getByText('Add “Category 1 and 2 centres” to that filter').waitFor();
    await expect.poll(() => chart(page).locator('[data-mark]').count()).toBe(0);
    await page.context().close();
  });
});
