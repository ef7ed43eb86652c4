import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readLink, readStatus, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { statusOf } from '../status.ts';
import { itInSweep } from '../sweep.ts';

const app = setUpApp();

const growth = (page: Page) =>
  page.getByRole('region', { name: 'Charts' }).getByRole('region', { name: 'Growth by year', exact: true });
const year = (page: Page, value: number) =>
  growth(page).getByRole('button', { name: new RegExp(`^${value}: [\\d,]+ sites?, `) });
const end = (page: Page, which: 'First' | 'Last') =>
  growth(page).getByRole('slider', { name: `${which} year shown` });
const reading = (page: Page) => growth(page).locator('.growth-reading text');

/** What the status line says when the sites of these years are shown. */
const statusOfYears = (first: number, last: number) =>
  statusOf(({ year }) => year !== '' && Number(year) >= first && Number(year) <= last);

/** Opens the chart, with its events there: they move the axis. */
async function open(search = '', options = {}) {
  const visit = await visitWithoutEngine(app.browser, app.served, `?chart=fields,growth${search}`, options);
  await growth(visit.page).getByRole('button', { name: 'Play from 1957' }).waitFor();
  return visit;
}

/** Where the middle of a year's column is, above all columns' parts. */
async function above(page: Page, value: number): Promise<{ x: number; y: number }> {
  const box = await year(page, value).locator('.chart-hit').boundingBox();
  if (!box) throw new Error(`The year ${value} is not drawn`);
  return { x: box.x + box.width / 2, y: box.y + 3 };
}

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, from.y, { steps: 6 });
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.mouse.up();
}

describe('a column of the chart of growth', () => {
  itInSweep(
    'shows its words, lights the same sites elsewhere, and is lit by what is pointed at elsewhere',
    async () => {
      const { page, problems } = await open('&kind=biosphere-reserve');
      const fields = page.getByRole('region', { name: 'Sites by field' });
      await growth(page)
        .getByRole('button', { name: /^2015, Ecological sciences: / })
        .hover();
      await growth(page).locator('.chart-tip').filter({ hasText: '2015, Ecological sciences' }).waitFor();
      await expect
        .poll(() => fields.locator('[data-lit]').first().getAttribute('aria-label'))
        .toMatch(/^Ecological sciences/);
      const row = page.locator('.result').first();
      const facts = (await page.locator('.result-facts').first().textContent()) ?? '';
      await row.hover();
      const own = /\d{4}/.exec(facts)?.[0] ?? '';
      expect(own).not.toBe('');
      await expect.poll(() => year(page, Number(own)).getAttribute('data-lit')).toBe('true');
      expect(problems).toEqual([]);
      await page.context().close();
    },
  );

  it('filters by its year, with Shift by all years up to it, and Escape shows all again', async () => {
    const { page, problems } = await open();
    const at = await above(page, 2009);
    await page.mouse.click(at.x, at.y);
    await expect.poll(() => readLink(page).since).toBe('2009-2009');
    await expect.poll(() => readStatus(page)).toBe(statusOfYears(2009, 2009));
    await expect.poll(() => year(page, 2009).getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => year(page, 2010).getAttribute('data-faint')).toBe('true');
    const later = await above(page, 2013);
    await page.keyboard.down('Shift');
    await page.mouse.click(later.x, later.y);
    await page.keyboard.up('Shift');
    await expect.poll(() => readLink(page).since).toBe('2009-2013');
    await expect.poll(() => readStatus(page)).toBe(statusOfYears(2009, 2013));
    await end(page, 'First').focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => readLink(page).since).toBeUndefined();
    await growth(page)
      .getByRole('button', { name: /^2015, Earth sciences: / })
      .focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => readLink(page)).toMatchObject({ since: '2015-2015', field: 'earth' });
    // The parts that the filters leave out stay in sight.
    const left = growth(page).getByRole('button', { name: /^2015, Ecological sciences: / });
    await expect.poll(() => left.getAttribute('data-faint')).toBe('true');
    await page.keyboard.press('Escape');
    await expect.poll(() => readStatus(page)).toBe(statusOf());
    await expect.poll(() => readLink(page)).not.toHaveProperty('field');
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('the brush of the chart of growth', () => {
  it('is the filter of years while it is dragged, and one undo takes the drag back', async () => {
    const { page, problems } = await open();
    await drag(page, await above(page, 1990), await above(page, 2000));
    await expect.poll(() => readStatus(page)).toBe(statusOfYears(1990, 2000));
    await expect.poll(() => readLink(page).since).toBe('1990-2000');
    // A year outside stays in sight.
    await expect.poll(() => year(page, 2015).getAttribute('data-faint')).toBe('true');
    await page.keyboard.press('Control+z');
    await expect.poll(() => readStatus(page)).toBe(statusOf());
    await expect.poll(() => readLink(page).since).toBeUndefined();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('moves as a whole, by its ends, and at a single press beside them', async () => {
    const { page, problems } = await open('&since=1990-2000');
    const rail = (await end(page, 'First').boundingBox())?.y ?? 0;
    const on = async (value: number) => ({ x: (await above(page, value)).x, y: rail + 12 });
    await drag(page, await on(1995), await on(1997));
    await expect.poll(() => readLink(page).since).toBe('1992-2002');
    const grip = await end(page, 'Last').locator('circle').boundingBox();
    await drag(page, { x: (grip?.x ?? 0) + (grip?.width ?? 0) / 2, y: rail + 12 }, await on(2010));
    await expect.poll(() => readLink(page).since).toBe('1992-2010');
    const far = await on(1980);
    await page.mouse.click(far.x, far.y);
    await expect.poll(() => readLink(page).since).toBe('1980-2010');
    await expect.poll(() => readStatus(page)).toBe(statusOfYears(1980, 2010));
    for (const _step of [1, 2, 3]) await page.keyboard.press('Control+z');
    await expect.poll(() => readLink(page).since).toBe('1990-2000');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('has ends that answer to the keyboard and say where they are', async () => {
    const { page, problems } = await open();
    const first = end(page, 'First');
    await expect.poll(() => first.getAttribute('aria-valuemin')).toBe('1957');
    await first.focus();
    await page.keyboard.press('End');
    await expect.poll(() => readLink(page).since).toBe('2026-2026');
    await page.keyboard.press('Home');
    await expect.poll(() => readLink(page).since).toBeUndefined();
    for (const key of ['Shift+ArrowRight', 'Shift+ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowRight'])
      await page.keyboard.press(key);
    await expect.poll(() => readLink(page).since).toBe('1968-2026');
    await expect.poll(() => first.getAttribute('aria-valuenow')).toBe('1968');
    await expect
      .poll(() => first.getAttribute('aria-valuetext'))
      .toMatch(/^1968, [\d,]+ sites in the range$/);
    const last = end(page, 'Last');
    await expect.poll(() => last.getAttribute('aria-valuemin')).toBe('1968');
    await last.focus();
    await page.keyboard.press('Shift+ArrowLeft');
    await expect.poll(() => readStatus(page)).toBe(statusOfYears(1968, 2021));
    // What was pressed while one end had the focus is one step of undo.
    await page.keyboard.press('Control+z');
    await expect.poll(() => readLink(page).since).toBe('1968-2026');
    await page.keyboard.press('Control+z');
    await expect.poll(() => readLink(page).since).toBeUndefined();
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('the play of the years', () => {
  it('counts up year by year, pauses, and gives back what stood before', async () => {
    const { page, problems } = await open('&since=2000-2010');
    await growth(page).getByRole('button', { name: 'Play from 1957' }).press('Enter');
    const shown = async () => Number(await reading(page).first().textContent());
    await expect.poll(shown).toBeGreaterThanOrEqual(1977);
    await growth(page).getByRole('button', { name: 'Pause' }).press('Space');
    const now = await shown();
    // Where movement is not wanted, five years at a time.
    expect((now - 1957) % 5).toBe(0);
    await expect.poll(() => readStatus(page)).toBe(statusOfYears(1957, now));
    await expect.poll(() => readLink(page).since).toBe(`1957-${now}`);
    await expect
      .poll(() => reading(page).last().textContent())
      .toBe(`${statusOfYears(1957, now).split(' ')[0]} sites`);
    await expect.poll(() => growth(page).locator('[data-live]').count()).toBe(0);
    await growth(page).getByRole('button', { name: 'Go on' }).click();
    await expect.poll(shown).toBeGreaterThan(now);
    await expect.poll(() => growth(page).locator('[data-live]').count()).toBe(1);
    await growth(page).getByRole('button', { name: /^Stop/ }).click();
    await expect.poll(() => readLink(page).since).toBe('2000-2010');
    await expect.poll(() => reading(page).count()).toBe(0);
    await expect
      .poll(() => page.getByRole('button', { name: 'Undo' }).getAttribute('aria-disabled'))
      .toBe('true');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('ends with one undo, which takes all of it back', async () => {
    const { page, problems } = await open();
    await growth(page).getByRole('button', { name: 'Play from 1957' }).click();
    await expect.poll(async () => Number(await reading(page).first().textContent())).toBeGreaterThan(1962);
    await page.keyboard.press('Control+z');
    await growth(page).getByRole('button', { name: 'Play from 1957' }).waitFor();
    await expect.poll(() => readStatus(page)).toBe(statusOf());
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('comes to the last year, speaks of few of them, and can be played again', async () => {
    // In a page of its own: a clock cannot be put back.
    const { page, problems } = await open('', { isFirst: false });
    await page.clock.install();
    await growth(page).getByRole('button', { name: 'Play from 1957' }).click();
    const spoken = growth(page).locator('.chart-options [aria-live="polite"]');
    const said = new Set<string>();
    for (let step = 0; step < 16; step++) {
      said.add((await spoken.textContent()) ?? '');
      await page.clock.runFor(1200);
    }
    await growth(page).getByRole('button', { name: 'Play again' }).waitFor();
    await expect.poll(() => readStatus(page)).toBe(statusOfYears(1957, 2026));
    said.delete('');
    expect(said.size).toBeLessThanOrEqual(9);
    // Of the years on the way each tenth at most, however late the page shows them.
    const years = [...said].map((text) => Number(text.slice(0, 4)));
    expect(years.filter((value) => value % 10 !== 0 && value !== 1957 && value !== 2026)).toEqual([]);
    await expect
      .poll(() => spoken.textContent())
      .toBe(`2026: ${statusOfYears(1957, 2026).split(' ')[0]} sites`);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('an event beside the growth', () => {
  it('shows its words when it is focused, and itself with its sources when it is pressed', async () => {
    const { page, problems } = await open();
    const mark = growth(page).getByRole('button', { name: /^1964: ICTP opens in Trieste/ });
    await mark.focus();
    await growth(page).locator('.chart-tip').filter({ hasText: 'ICTP opens in Trieste' }).waitFor();
    await page.keyboard.press('Enter');
    const list = growth(page).getByRole('region', { name: 'Events that name a site or UNESCO' });
    await list.getByText('ICTP opens in Trieste').waitFor();
    await list.getByText(/Source document/).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => list.count()).toBe(0);
    expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
    await growth(page)
      .getByRole('button', { name: /^1984: IRTCES opens/ })
      .click();
    await expect.poll(() => list.getByRole('link').first().getAttribute('href')).toMatch(/irtces\.org/);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('the terms of centres', () => {
  const terms = (page: Page) =>
    page.getByRole('region', { name: 'Terms of centres', exact: true }).locator('.growth-terms');

  it('are found by search, lead to a card, and are those that the filters leave', async () => {
    const { page, problems } = await visitWithoutEngine(
      app.browser,
      app.served,
      '?lang=vi&region=asia-pacific',
      {
        viewport: { width: 1280, height: 800 },
      },
    );
    await page.getByRole('combobox').first().fill('sắp hết hạn');
    await page.getByRole('option', { name: 'Thời hạn của các trung tâm' }).click();
    const chart = page.locator('[data-chart="growth"]');
    await chart.locator('.growth-terms').waitFor();
    const finding = (await chart.locator('.chart-finding').textContent()) ?? '';
    const rows = chart.locator('.growth-terms [data-mark]');
    const known = Number(/^Trong (\d+) thời hạn/.exec(finding)?.[1]);
    expect(await rows.count()).toBe(known);
    await expect
      .poll(() => readLink(page))
      .toMatchObject({ show: 'growth-view.terms', region: 'asia-pacific' });
    await rows.first().click();
    await page.locator('.site-card').waitFor();
    const [beginning = ''] = (await rows.first().getAttribute('aria-label'))?.split(/[,\n]/) ?? [];
    expect(await page.locator('.site-card h2').first().textContent()).toContain(beginning);
    expect(problems).toEqual([]);
  });

  it('are reached from the card of a centre and stay in sight by keyboard below their years', async () => {
    const { page, problems } = await visitWithoutEngine(
      app.browser,
      app.served,
      '?site=vnm-icp&chart=fields&lang=en',
      { viewport: { width: 1280, height: 800 } },
    );
    await page.getByRole('button', { name: 'Terms of centres, in a chart' }).click();
    await terms(page).waitFor();
    const own = terms(page).getByRole('button', { name: /^International Centre of Physics, Viet Nam/ });
    expect(await own.getAttribute('aria-pressed')).toBe('true');
    await terms(page).locator('[data-mark]').first().focus();
    for (let step = 0; step < 30; step++) await page.keyboard.press('ArrowDown');
    for (let step = 0; step < 20; step++) await page.keyboard.press('ArrowUp');
    const [head, row] = await Promise.all([
      terms(page).locator('.growth-terms-head').boundingBox(),
      terms(page).locator('[data-mark]:focus').boundingBox(),
    ]);
    expect(row?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1);
    expect(problems).toEqual([]);
  });
});
