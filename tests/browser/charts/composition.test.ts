import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { recountSites } from '../../helpers/real-tables.ts';
import { readLink, readStatus, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { statusLine, statusOf } from '../status.ts';
import { itInSweep } from '../sweep.ts';
import { openOptions } from './options.ts';

const app = setUpApp();
const sites = recountSites().filter(({ former }) => !former);

const chart = (page: Page) =>
  page.getByRole('region', { name: 'Composition against the world', exact: true });
const mark = (page: Page, name: string) =>
  chart(page).getByRole('button', { name: new RegExp(`^${name}: `) });

describe('the chart of the composition against the world', () => {
  it('filters by a part and by the subject at a click, and follows the filter with its choice', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?chart=composition');
    const compare = chart(page).getByRole('combobox', { name: 'Compare' });
    await openOptions(chart(page));
    await compare.selectOption({ label: 'Africa' });
    await expect.poll(() => readLink(page).show).toBe('composition-of.africa');
    // A choice of what to compare filters nothing.
    expect(await readStatus(page)).toBe(statusOf());
    const africa = sites.filter(({ region }) => region === 'africa');
    await mark(page, 'Africa').click();
    await expect.poll(() => readStatus(page)).toBe(statusLine(africa.length));
    await expect.poll(() => readLink(page).region).toBe('africa');

    await mark(page, 'Water sciences').click();
    const water = africa.filter(({ field }) => field === 'water');
    await expect.poll(() => readStatus(page)).toBe(statusLine(water.length));
    await expect.poll(() => mark(page, 'Water sciences').getAttribute('aria-pressed')).toBe('true');
    await chart(page).getByText('Africa: Water sciences is').first().waitFor();

    await page.keyboard.press('Escape');
    await expect.poll(() => readStatus(page)).toBe(statusOf());
    await expect.poll(() => readLink(page)).not.toHaveProperty('region');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('shows the one group that is filtered by, and another one when it is chosen instead', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, '?chart=composition&group=asean');
    const compare = chart(page).getByRole('combobox', { name: 'Compare' });
    await openOptions(chart(page));
    await expect.poll(() => compare.inputValue()).toBe('asean');
    await expect.poll(() => mark(page, 'ASEAN').getAttribute('aria-pressed')).toBe('true');
    await compare.selectOption({ label: 'Arab States' });
    await expect.poll(() => readLink(page).region).toBe('arab-states');
    await expect.poll(() => readLink(page)).not.toHaveProperty('group');
    await expect.poll(() => compare.inputValue()).toBe('arab-states');
    await page.context().close();
  });

  itInSweep('lights the sites of a part on the globe, and is lit by a site', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, '?chart=fields,composition&q=ICTP');
    const fields = page.getByRole('region', { name: 'Sites by field', exact: true });
    await mark(page, 'Basic sciences and engineering').hover();
    await expect.poll(() => page.locator('[data-part="marks"]').getAttribute('opacity')).not.toBe('1');
    await expect
      .poll(() => fields.locator('[data-lit]').first().getAttribute('aria-label'))
      .toMatch(/^Basic sciences and engineering/);
    await chart(page)
      .locator('.chart-tip')
      .filter({ hasText: /^Basic sciences and engineering: / })
      .waitFor();
    await page.locator('.result').first().hover();
    await expect
      .poll(() => mark(page, 'Basic sciences and engineering').getAttribute('data-lit'))
      .toBe('true');
    await expect.poll(() => mark(page, 'Water sciences').getAttribute('data-lit')).toBeNull();
    await page.context().close();
  });

  it('is one tab stop, walked with the arrows and chosen with Enter, by field and by kind', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, '?chart=composition');
    await mark(page, 'Earth sciences').waitFor();
    const stops = chart(page).locator('[data-mark][tabindex="0"]');
    await expect.poll(() => stops.count()).toBe(1);
    await openOptions(chart(page));
    await chart(page).getByRole('button', { name: 'Kinds', exact: true }).click();
    await mark(page, 'Biosphere reserves').waitFor();
    await stops.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => readLink(page).kind).toBeDefined();
    await expect.poll(() => chart(page).locator('[data-mark][aria-pressed="true"]').count()).toBe(1);
    await page.context().close();
  });
});
