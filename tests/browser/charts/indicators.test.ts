import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../helpers/real-tables.ts';
import { readLink, readStatus, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { statusOf } from '../status.ts';
import { itInSweep } from '../sweep.ts';
import { openOptions } from './options.ts';

const app = setUpApp();

const timeline = readTable('timeline');

const chart = (page: Page) =>
  page.getByRole('region', { name: 'Charts' }).getByRole('region', { name: 'Indicators and events' });
const spending = (page: Page, country: string) =>
  chart(page).getByRole('button', { name: new RegExp(`^${country}: R&D expenditure`) });
const events = (page: Page) => chart(page).locator('.indicator-event');

async function open(search = '?chart=indicators&lang=en') {
  const visit = await visitWithoutEngine(app.browser, app.served, search);
  await spending(visit.page, 'Viet Nam').waitFor();
  return visit;
}
async function openEvents(search?: string) {
  const visit = await open(search);
  await openOptions(chart(visit.page));
  await chart(visit.page).getByRole('button', { name: 'Events', exact: true }).click();
  await events(visit.page).first().waitFor();
  return visit;
}

describe('the figures', () => {
  it('filter by their country at a click, add with Shift, and Escape shows all again', async () => {
    const { page, problems } = await open();
    await spending(page, 'Viet Nam').click();
    await expect.poll(() => readLink(page).country).toBe('VNM');
    await expect.poll(() => readStatus(page)).toBe(statusOf(({ countries }) => countries.includes('VNM')));
    await expect.poll(() => spending(page, 'Viet Nam').getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => spending(page, 'China').getAttribute('data-faint')).toBe('true');
    await spending(page, 'Malaysia').click({ modifiers: ['Shift'] });
    await expect.poll(() => readLink(page).country).toBe('VNM,MYS');
    await page.keyboard.press('Escape');
    await expect.poll(() => readLink(page).country).toBeUndefined();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('are reached with one Tab and the arrows, and chosen with Enter', async () => {
    const { page } = await open();
    const stop = chart(page).locator('[data-mark][tabindex="0"]');
    await expect.poll(() => stop.count()).toBe(1);
    await stop.focus();
    await page.keyboard.press('ArrowDown');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(await focused()).toMatch(/^Singapore: R&D expenditure as a share of GDP, 2023, 1\.9% of GDP$/);
    await page.keyboard.press('Enter');
    await expect.poll(() => readLink(page).country).toBe('SGP');
    await page.context().close();
  });

  itInSweep('are lit by a site of their country, and light their country in other charts', async () => {
    const { page } = await open('?chart=countries,indicators&lang=en&q=Langbiang');
    await page.locator('.result').first().hover();
    await expect.poll(() => spending(page, 'Viet Nam').getAttribute('data-lit')).toBe('true');
    await expect.poll(() => spending(page, 'China').getAttribute('data-lit')).toBeNull();
    await page.locator('.app-header').hover();
    await expect.poll(() => chart(page).locator('[data-lit]').count()).toBe(0);
    await spending(page, 'Viet Nam').hover();
    await chart(page).locator('.chart-tip').filter({ hasText: '0.4% of GDP' }).waitFor();
    const countries = page.getByRole('region', { name: 'Countries and regions' });
    await expect
      .poll(() => countries.locator('[data-mark][data-lit]').first().getAttribute('aria-label'))
      .toMatch(/^Viet Nam/);
    await page.context().close();
  });

  it('say whose they are with a link that leads there', async () => {
    const { page } = await open();
    await chart(page)
      .locator('.indicator-figure')
      .filter({ hasText: 'International symposia' })
      .getByRole('button', { name: /^Open .*Karst/ })
      .click();
    await expect.poll(() => readLink(page).site).toBe('chn-irck');
    await page.context().close();
  });

  it('are all saved as numbers, and drawn in a file with their sources', async () => {
    const { page } = await open();
    const save = async (format: string) => {
      await chart(page).getByRole('button', { name: 'Save this chart' }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: format }).click(),
      ]);
      return (await readFile(await download.path())).toString('utf8');
    };
    const csv = await save('CSV');
    expect(csv).toContain('R&D expenditure as a share of GDP,Viet Nam,,0.4,% of GDP,2023,');
    for (const { value } of readTable('indicators')) expect(csv).toContain(`,${Number(value)},`);
    const svg = await save('SVG');
    expect(svg).toContain('Research and development, share of GDP');
    expect(svg).toContain('Source: Cooperation in science');
    await page.context().close();
  });
});

describe('the events', () => {
  it('follow the years that are filtered by, and say how many are hidden', async () => {
    const within = timeline.filter(
      ({ date }) => Number(date?.slice(0, 4)) >= 2015 && Number(date?.slice(0, 4)) <= 2020,
    );
    const { page, problems } = await openEvents('?chart=indicators&lang=en&since=2015-2020');
    await expect.poll(() => events(page).count()).toBe(within.length);
    await chart(page)
      .getByText(`${timeline.length - within.length} events outside 2015–2020 are hidden.`)
      .waitFor({ state: 'attached' });
    await openOptions(chart(page));
    await chart(page).getByRole('button', { name: 'Show all years' }).click();
    await expect.poll(() => events(page).count()).toBe(timeline.length);
    await expect.poll(() => readLink(page).since).toBeUndefined();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('are those of one year at a click on it, and of all years at Escape', async () => {
    const { page } = await openEvents();
    const of2023 = timeline.filter(({ date }) => date?.startsWith('2023')).length;
    await chart(page)
      .getByRole('button', { name: `2023: ${of2023} events` })
      .click();
    await expect.poll(() => events(page).count()).toBe(of2023);
    await expect.poll(() => readLink(page).since).toBe('2023-2023');
    await page.keyboard.press('Escape');
    await expect.poll(() => events(page).count()).toBe(timeline.length);
    await page.context().close();
  });

  it('are marked when a site that they concern is pointed at, and light it on the globe', async () => {
    const { page } = await openEvents('?chart=fields,indicators&lang=en&q=ISTIC');
    await page.locator('.result').first().hover();
    const istic = events(page).filter({ hasText: 'ISTIC is launched' });
    await expect.poll(() => istic.getAttribute('data-lit')).toBe('true');
    expect(
      await events(page).filter({ hasText: 'ICTP opens in Trieste' }).getAttribute('data-lit'),
    ).toBeNull();
    await page.locator('.app-header').hover();
    await expect.poll(() => istic.getAttribute('data-lit')).toBeNull();
    // The sites of the globe step back behind the one that the event concerns, which is drawn again above them.
    const marks = page.locator('.map-stage [data-part="marks"]');
    const above = page.locator('.map-stage [data-part="flags"] :is(path, circle, polygon)');
    await expect.poll(() => marks.getAttribute('opacity')).toBe('1');
    await expect.poll(() => above.count()).toBe(0);
    await istic.hover();
    await expect.poll(() => istic.getAttribute('data-lit')).toBe('true');
    await expect.poll(() => marks.getAttribute('opacity').then(Number)).toBeLessThan(1);
    await expect.poll(() => above.count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it('lead to centres, countries and networks', async () => {
    const { page } = await openEvents();
    const joins = events(page).filter({ hasText: 'Viet Nam joins ASEAN' });
    await joins.getByRole('button', { name: 'Filter by Viet Nam' }).click();
    await expect.poll(() => readLink(page).country).toBe('VNM');
    await joins.getByRole('button', { name: /^Show the network/ }).click();
    await expect.poll(() => readLink(page).network).toBe('asean');
    await expect.poll(() => readLink(page).chart).toBe('networks,indicators');
    await page.context().close();
  });
});
