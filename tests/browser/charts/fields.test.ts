import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LEADING_FIELDS } from '../../helpers/leading-fields.ts';
import { recountSites } from '../../helpers/real-tables.ts';
import { readLink, readStatus, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { statusOf } from '../status.ts';
import { openOptions } from './options.ts';

const app = setUpApp();
const present = recountSites().filter(({ former }) => !former);
const ALL = statusOf();

const chart = (page: Page) => page.getByRole('region', { name: 'Sites by field', exact: true });
const bar = (page: Page, field: string) =>
  chart(page).getByRole('button', { name: new RegExp(`^${field}: [\\d,]+ sites?, `) });
const part = (page: Page, field: string, kind: string) =>
  chart(page).getByRole('button', { name: new RegExp(`^${field}, ${kind}.*: [\\d,]+ sites?$`, 'i') });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

describe('the chart of fields', () => {
  it('filters by a field, adds with Shift, lifts with a second click, and Escape shows all again', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?chart=fields');
    await bar(page, 'Water sciences').click();
    await expect.poll(() => readStatus(page)).toBe(statusOf(({ field }) => field === 'water'));
    await expect.poll(() => readLink(page).field).toBe('water');
    await expect.poll(() => bar(page, 'Water sciences').getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => bar(page, 'Culture').getAttribute('data-faint')).toBe('true');
    await bar(page, 'Culture').click({ modifiers: ['Shift'] });
    await expect
      .poll(() => readStatus(page))
      .toBe(statusOf(({ field }) => field === 'water' || field === 'culture'));
    await page.keyboard.press('Escape');
    await expect.poll(() => readStatus(page)).toBe(ALL);
    await bar(page, 'Culture').click();
    await expect.poll(() => readLink(page).field).toBe('culture');
    await bar(page, 'Culture').click();
    await expect.poll(() => readStatus(page)).toBe(ALL);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('shows what else is filtered by: its numbers follow a region of the filters', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, '?chart=fields&region=africa');
    const inAfrica = present.filter(({ field, region }) => field === 'water' && region === 'africa');
    await chart(page)
      .getByRole('button', { name: new RegExp(`^Water sciences: ${inAfrica.length} sites?, `) })
      .waitFor();
    await page.context().close();
  });

  it('is walked with the arrow keys from field to field, and chosen from with Enter and Space', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, '?chart=fields');
    const [first, second] = LEADING_FIELDS;
    await bar(page, first?.name ?? '').focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toMatch(new RegExp(`^${second?.name}: `));
    await chart(page)
      .locator('.chart-tip')
      .filter({ hasText: second?.name ?? '' })
      .waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => readStatus(page)).toBe(statusOf(({ field }) => field === second?.id));
    await page.keyboard.press('Space');
    await expect.poll(() => readStatus(page)).toBe(ALL);
    await page.context().close();
  });

  it('lights in another chart what is pointed at in it, and itself what is pointed at in the list', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, '?chart=fields,field-region&q=ICTP');
    await bar(page, 'Basic sciences and engineering').hover();
    await chart(page).locator('.chart-tip').filter({ hasText: 'Basic sciences' }).waitFor();
    const matrix = page.getByRole('region', { name: 'Fields and regions', exact: true });
    await expect
      .poll(() => matrix.locator('[data-lit]').first().getAttribute('aria-label'))
      .toMatch(/^Basic sciences and engineering/);
    await page.locator('.result').first().hover();
    await expect
      .poll(() => bar(page, 'Basic sciences and engineering').getAttribute('data-lit'))
      .toBe('true');
    // A field without a site that is searched for has no row.
    await expect.poll(() => bar(page, 'Culture').count()).toBe(0);
    await page.context().close();
  });

  it('filters by the part of a kind, keeps the other parts in sight, and Escape lifts both', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?chart=fields');
    await openOptions(chart(page));
    await chart(page).getByRole('checkbox', { name: 'On one scale' }).check();
    const centres = part(page, 'Ecological sciences', '[^,:]*centre');
    await part(page, 'Ecological sciences', 'biosphere reserve').click();
    await expect
      .poll(() => readStatus(page))
      .toBe(statusOf(({ field, kind }) => field === 'ecology' && kind === 'biosphere-reserve'));
    await expect.poll(() => readLink(page)).toMatchObject({ field: 'ecology', kind: 'biosphere-reserve' });
    await expect
      .poll(() => part(page, 'Ecological sciences', 'biosphere reserve').getAttribute('aria-pressed'))
      .toBe('true');
    await expect.poll(() => centres.getAttribute('data-faint')).toBe('true');
    await expect
      .poll(() => part(page, 'Water sciences', '[^,:]*centre').getAttribute('data-faint'))
      .toBe('true');
    await page.keyboard.press('Escape');
    await expect.poll(() => readStatus(page)).toBe(ALL);
    await expect.poll(() => readLink(page)).not.toHaveProperty('kind');
    await centres.focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => readStatus(page))
      .toBe(statusOf(({ field, kind }) => field === 'ecology' && kind === 'centre'));
    await page.keyboard.press('Enter');
    await expect.poll(() => readStatus(page)).toBe(ALL);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('shows centres, reserves and geoparks on scales of their own, each filtered by at a click', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?chart=fields');
    await chart(page).getByText('on a scale of their own').waitFor();
    const reserves = present.filter(({ kind }) => kind === 'biosphere-reserve').length;
    await chart(page)
      .getByRole('button', { name: `Biosphere reserves (Ecological sciences): ${reserves} sites` })
      .click();
    await expect.poll(() => readStatus(page)).toBe(statusOf(({ kind }) => kind === 'biosphere-reserve'));
    await expect.poll(() => readLink(page)).toMatchObject({ field: 'ecology', kind: 'biosphere-reserve' });
    await page.keyboard.press('Escape');
    await bar(page, 'Ecological sciences').click();
    await expect
      .poll(() => readStatus(page))
      .toBe(statusOf(({ field, kind }) => field === 'ecology' && kind === 'centre'));
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
