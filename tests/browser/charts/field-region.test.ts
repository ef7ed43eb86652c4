import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { recountSites } from '../../helpers/real-tables.ts';
import { readLink, readStatus, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { statusLine, statusOf } from '../status.ts';
import { itInSweep } from '../sweep.ts';
import { openOptions } from './options.ts';

const app = setUpApp();
const present = recountSites().filter(({ former }) => !former);

const matrix = (page: Page) => page.getByRole('region', { name: 'Fields and regions', exact: true });
const mark = (page: Page, name: string | RegExp) => matrix(page).getByRole('button', { name }).first();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

const cell = /^Water sciences in Africa: /;
const inCell = present.filter(({ field, region }) => field === 'water' && region === 'africa');
const row = /^Water sciences: .* of all$/;
const column = /^Africa: .* of all$/;

describe('the matrix of fields and regions', () => {
  it('filters by a cell, a row or a column, and Escape shows all again', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?chart=field-region');
    await mark(page, cell).click();
    await expect.poll(() => readStatus(page)).toBe(statusLine(inCell.length));
    await expect.poll(() => readLink(page)).toMatchObject({ field: 'water', region: 'africa' });
    await expect.poll(() => mark(page, cell).getAttribute('aria-pressed')).toBe('true');
    // The other cells stay in sight with their numbers, and one of them adds to the filter with Shift.
    await mark(page, /^Earth sciences in Asia and the Pacific: /).click({ modifiers: ['Shift'] });
    await expect
      .poll(() => readLink(page))
      .toMatchObject({ field: 'water,earth', region: 'africa,asia-pacific' });
    await page.keyboard.press('Escape');
    await expect.poll(() => readStatus(page)).toBe(statusOf());

    await mark(page, row).click();
    await expect.poll(() => readLink(page).field).toBe('water');
    expect(readLink(page).region).toBeUndefined();
    await mark(page, row).click();
    await expect.poll(() => readLink(page).field).toBeUndefined();
    await mark(page, column).click();
    await expect.poll(() => readStatus(page)).toBe(statusOf(({ region }) => region === 'africa'));
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is walked with the arrow keys along rows and columns, and chosen from with Enter', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, '?chart=field-region');
    await mark(page, row).focus();
    await page.keyboard.press('ArrowRight');
    const first = await focused(page);
    expect(first).toMatch(/^Water sciences in /);
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toMatch(/^Water sciences in /);
    expect(await focused(page)).not.toBe(first);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).not.toBe(first);
    expect(await focused(page)).toContain(first?.split(' in ')[1]?.split(':')[0]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect.poll(() => readLink(page).field).toBe('water');
    await expect.poll(() => readLink(page).region).toBeDefined();
    await page.context().close();
  });

  itInSweep(
    'lights what is pointed at in the list, and in another chart what is pointed at in it',
    async () => {
      const { page } = await visitWithoutEngine(app.browser, app.served, '?chart=fields,field-region&q=ICTP');
      await matrix(page).waitFor();
      await page.locator('.result').first().hover();
      const lit = () =>
        matrix(page)
          .locator('[data-lit]')
          .evaluateAll((marks) => marks.map((element) => element.getAttribute('aria-label') ?? ''));
      await expect
        .poll(lit)
        .toContainEqual(expect.stringMatching(/^Basic sciences and engineering in Europe/));
      // Names and totals of its row and its column, and no other cell.
      expect((await lit()).filter((label) => label.includes(' in '))).toHaveLength(1);

      await mark(page, /^Basic sciences and engineering in Europe/).hover();
      const fields = page.getByRole('region', { name: 'Sites by field', exact: true });
      await expect
        .poll(() => fields.locator('[data-lit]').first().getAttribute('aria-label'))
        .toMatch(/^Basic sciences/);
      await matrix(page).locator('.chart-tip').filter({ hasText: 'Basic sciences' }).waitFor();
      await page.context().close();
    },
  );

  it('states shares where they are asked for, and a link keeps that', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, '?chart=field-region');
    await openOptions(matrix(page));
    await matrix(page).getByRole('button', { name: 'Share of field' }).click();
    await expect.poll(() => new URL(page.url()).search).toContain('row');
    const water = present.filter(({ field }) => field === 'water');
    const share = new Intl.NumberFormat('en-GB', { style: 'percent', maximumSignificantDigits: 2 });
    await expect.poll(() => mark(page, cell).textContent()).toBe(share.format(inCell.length / water.length));
    await page.reload();
    await expect.poll(() => mark(page, cell).textContent()).toBe(share.format(inCell.length / water.length));
    await page.context().close();
  });
});
