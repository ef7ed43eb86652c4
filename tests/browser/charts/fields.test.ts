import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../../src/model/vocabulary.ts';
import { type CountedSite, recountSites } from '../../helpers/real-tables.ts';
import { readLink, readStatus, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';

const app = setUpApp();
const present = recountSites().filter(({ former }) => !former);
const number = new Intl.NumberFormat('en-GB');
const statusOf = (passes: (site: CountedSite) => boolean) =>
  `${number.format(present.filter(passes).length)} of ${number.format(present.length)} sites`;
const ALL = statusOf(() => true);

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
    expect(readLink(page).field).toBe('water');
    expect(await bar(page, 'Water sciences').getAttribute('aria-pressed')).toBe('true');
    expect(await bar(page, 'Culture').getAttribute('data-faint')).toBe('true');
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
    await bar(page, 'Ecological sciences').focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toMatch(/^Earth sciences: /);
    await chart(page).locator('.chart-tip').filter({ hasText: 'Earth sciences' }).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => readStatus(page)).toBe(statusOf(({ field }) => field === 'earth'));
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
    expect(await bar(page, 'Culture').getAttribute('data-lit')).toBeNull();
    await page.context().close();
  });

  it('filters by the part of a kind, keeps the other parts in sight, and Escape lifts both', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?chart=fields');
    await chart(page).getByRole('checkbox', { name: 'By kind' }).check();
    const centres = part(page, 'Ecological sciences', '[^,:]*centre');
    await part(page, 'Ecological sciences', 'biosphere reserve').click();
    await expect
      .poll(() => readStatus(page))
      .toBe(statusOf(({ field, kind }) => field === 'ecology' && kind === 'biosphere-reserve'));
    expect(readLink(page)).toMatchObject({ field: 'ecology', kind: 'biosphere-reserve' });
    expect(await part(page, 'Ecological sciences', 'biosphere reserve').getAttribute('aria-pressed')).toBe(
      'true',
    );
    expect(await centres.getAttribute('data-faint')).toBe('true');
    expect(await part(page, 'Water sciences', '[^,:]*centre').getAttribute('data-faint')).toBe('true');
    await page.keyboard.press('Escape');
    await expect.poll(() => readStatus(page)).toBe(ALL);
    expect(readLink(page)).not.toHaveProperty('kind');
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

  it.each([
    [1440, 900],
    [1366, 768],
    [1280, 720],
    [820, 1180],
  ])('stands in the dock without one name on another: %i by %i pixels', async (width, height) => {
    const viewport = { width, height };
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?lang=vi', { viewport });
    const labels = page.locator('[data-chart="fields"] .chart-label');
    await page.locator('.status-line').waitFor();
    // A medium window opens the charts at a key.
    if ((await page.locator('.panel[data-panel="charts"]').count()) === 0) await page.keyboard.press('c');
    await expect.poll(() => labels.count()).toBe(FIELDS.length);
    const crossing = () =>
      labels.evaluateAll((all) => {
        const boxes = all.map((label) => ({ text: label.textContent, box: label.getBoundingClientRect() }));
        return boxes.flatMap(({ text, box }, index) =>
          boxes
            .slice(index + 1)
            .filter(({ box: other }) => box.left < other.right && other.left < box.right)
            // Letters take two thirds of the height of their line.
            .filter(({ box: other }) => Math.abs(other.top - box.top) < (box.height * 2) / 3)
            .map(({ text: name }) => `${text} / ${name}`),
        );
      });
    await expect.poll(crossing).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
