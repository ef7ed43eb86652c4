import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chooseMore, holdBack, readLink, readStatus, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { statusOf } from '../status.ts';

const app = setUpApp();

/** The name of what has the focus: its label, or its text. */
const focusName = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return 'nothing';
    return (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
  });
const focused = (page: Page) => expect.poll(() => focusName(page));
const press = (page: Page, ...keys: string[]) =>
  keys.reduce<Promise<void>>((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
const details = (page: Page) => page.getByRole('region', { name: 'Details' });
const camera = async (page: Page) => (readLink(page).at ?? '').split(',').map(Number);

/** Whether what has the focus shows it: an outline, or the ring in the middle of the map. */
const focusShows = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return (
      element.matches(':focus-visible') && outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    );
  });

describe('by keyboard alone', () => {
  it('a site is searched, found, read and left again', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served);
    await page.locator('.result').first().waitFor();
    await press(page, '/');
    await focused(page).toBe('Search names, or ask by kind, field, country, year');
    await page.keyboard.type('ha noi');
    await expect.poll(() => readStatus(page)).not.toBe(statusOf());
    const found = await page.locator('.result').count();
    expect(found).toBeGreaterThanOrEqual(2);

    // The first suggestion is the search for these words, which goes on to the results.
    await page.getByRole('option', { name: /^“ha noi”/ }).waitFor();
    await press(page, 'Enter');
    const rows = page.locator('.result-name');
    const [first = '', second = ''] = await rows.allTextContents();
    await focused(page).toContain(first);
    await press(page, 'ArrowDown');
    await focused(page).toContain(second);
    expect(await focusShows(page)).toBe(true);
    await press(page, 'ArrowUp', 'Enter');
    await details(page).getByRole('heading', { name: first }).waitFor();
    const card = details(page);
    await card.getByRole('heading', { name: 'Source and certainty' }).waitFor();
    await card.getByText(/^Verified: a page that was read names this site/).waitFor();
    await card.getByText('The mark stands at its city.').waitFor();
    await card.getByText('Edition of the data: 2026.2 (30 November 2026).').waitFor();
    expect(await card.locator('.provenance a[href^="http"]').count()).toBeGreaterThan(0);

    await press(page, 'Escape');
    await expect.poll(() => details(page).count()).toBe(0);
    await focused(page).toContain(first);
    await press(page, 'Control+k');
    await focused(page).toBe('Search names, or ask by kind, field, country, year');
    await press(page, 'Escape');
    await expect.poll(() => readStatus(page)).toBe(statusOf());
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['stands in sight', false],
    ['stands beside the table', true],
  ])(
    'the focus stays on its row when the whole list takes the place of the first rows and %s',
    async (_where, beside) => {
      const whole = holdBack();
      const { page, problems } = await visitWithoutEngine(app.browser, app.served, '', {}, (opening) =>
        whole.hold(opening, '**/assets/result-list-*.js'),
      );
      await page.locator('.result').nth(2).focus();
      const [, , third = '', fourth = ''] = await page.locator('.result-name').allTextContents();
      if (beside) {
        await press(page, 't');
        await page.locator('.table-view').waitFor();
      }
      whole.release();
      await page.locator('.result-list').waitFor({ state: 'attached' });
      if (beside) await press(page, 'Escape');
      await focused(page).toContain(third);
      await press(page, 'ArrowDown');
      await focused(page).toContain(fourth);
      expect(problems).toEqual([]);
      await page.context().close();
    },
  );

  it('the table keeps the focus of its row, however far it is scrolled, and Tab goes on from there', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served);
    await page.locator('.result').first().waitFor();
    await press(page, 't');
    const names = page.locator('.results-table .table-name');
    await names.nth(3).focus();
    const fifth = (await names.nth(4).textContent()) ?? '';
    const row = (index: number) => page.locator(`.results-table [aria-rowindex="${index}"]`);
    await page.locator('.table-view').evaluate((view) => view.scrollTo(0, view.scrollHeight));
    await row(1158).waitFor();
    expect(await row(5).count()).toBe(1);
    expect(await row(10).count()).toBe(0);
    await press(page, 'Tab');
    await focused(page).toContain(fifth);
    expect(await focusShows(page)).toBe(true);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('panels, table and list of keys open and close, and the focus is never lost', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served);
    await page.locator('.result').first().waitFor();
    for (const [key, name] of [
      ['f', 'Filters'],
      ['r', 'Results'],
      ['c', 'Charts'],
    ] as const) {
      const panel = page.getByRole('region', { name, exact: true });
      await press(page, key);
      await expect.poll(() => panel.count()).toBe(0);
      await press(page, key);
      await panel.waitFor();
    }
    // By their own button the filters go behind a tab, which takes the focus and brings them back.
    const filters = page.getByRole('region', { name: 'Filters', exact: true });
    await filters.getByRole('button', { name: 'Hide filters' }).focus();
    await press(page, 'Enter');
    await focused(page).toBe('Filters');
    await press(page, 'Enter');
    await filters.waitFor();
    await focused(page).toBe('Filters');
    await page.getByRole('button', { name: 'Fold the column' }).focus();
    await press(page, 'Enter');
    await focused(page).toBe('Unfold the column');
    await press(page, 'Enter');
    await focused(page).toBe('Fold the column');
    expect(await focusShows(page)).toBe(true);
    await press(page, 'r');

    const row = page.locator('.result').nth(2);
    const name = await row.locator('.result-name').textContent();
    await row.focus();
    await press(page, 't');
    await page.getByRole('table').first().waitFor();
    await press(page, 'Escape');
    await expect.poll(() => page.locator('.table-view').count()).toBe(0);
    await focused(page).toContain(name);

    await press(page, '?');
    const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await keys.waitFor();
    await press(page, 't', 'f');
    expect(await page.locator('.table-view').count()).toBe(0);
    await press(page, 'Escape');
    await expect.poll(() => keys.count()).toBe(0);
    await focused(page).toContain(name);

    await chooseMore(page, 'About the data and the map');
    await page.getByRole('dialog', { name: 'About the data and the map' }).waitFor();
    await press(page, 'Tab', 'Shift+Tab');
    await press(page, 'Enter');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    await focused(page).toBe('More');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('what is taken away hands the focus on', async () => {
    const { page, problems } = await visitWithoutEngine(
      app.browser,
      app.served,
      '?field=water,ocean&kind=centre&site=vnm-icp',
    );
    const chips = page.getByRole('region', { name: 'Filters' }).locator('.chip');
    await chips.first().focus();
    await press(page, 'Enter');
    await expect.poll(() => chips.count()).toBe(2);
    await focused(page).toBe('Remove the filter Water sciences');
    await press(page, 'Enter');
    await focused(page).toBe('Remove the filter Ocean sciences');
    await press(page, 'Enter');
    await expect.poll(() => chips.count()).toBe(0);
    await focused(page).not.toBe('nothing');

    const undo = page.getByRole('button', { name: 'Undo' });
    await undo.focus();
    await press(page, 'Enter', 'Enter', 'Enter');
    await expect.poll(() => undo.getAttribute('aria-disabled')).toBe('true');
    await focused(page).toBe('Undo');

    await details(page).getByRole('button', { name: 'Close details' }).focus();
    await press(page, 'Enter');
    await expect.poll(() => details(page).count()).toBe(0);
    await focused(page).toBe('Undo');

    // A folded group that is opened stays open while its values are pressed and released.
    const group = page.locator('summary').filter({ hasText: 'Category of centre' });
    await group.focus();
    await press(page, 'Enter', 'Tab', 'Enter');
    await focused(page).toMatch(/^Category 1, /);
    await press(page, 'Enter');
    await focused(page).toMatch(/^Category 1, /);

    // What a group holds is there as soon as its title was pressed, not when the browser tells of it.
    const years = page.locator('summary').filter({ hasText: 'Year of designation' });
    const parts = await years.evaluate((title: HTMLElement) => {
      title.click();
      return Promise.resolve().then(() => title.parentElement?.childElementCount);
    });
    expect(parts).toBe(2);
    await years.focus();
    await press(page, 'Tab', 'Tab', 'Tab', 'Enter');
    await page.getByRole('button', { name: 'Any year' }).waitFor();
    await focused(page).not.toBe('nothing');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('the order of the tabs is header, filters, results, map, charts, and each stop shows itself', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served);
    await page.locator('.result').first().waitFor();
    const places: string[] = [];
    for (let step = 0; step < 160; step++) {
      await press(page, 'Tab');
      const place = await page.evaluate(() => {
        const element = document.activeElement;
        const part = element?.closest(
          '.skip-link, header.app-header, .column-tabs, [data-panel], main, .over-map, .edge',
        );
        return part instanceof HTMLElement ? (part.dataset.panel ?? (part.className || 'main')) : '';
      });
      // The page begins again behind its end, or the browser's own buttons come.
      if (place === '' || (place === 'skip-link' && places.length > 1)) break;
      expect(await focusShows(page), await focusName(page)).toBe(true);
      if (places.at(-1) !== place) places.push(place);
    }
    expect(places).toEqual([
      'skip-link',
      'app-header',
      'filters',
      'column-tabs',
      'results',
      'main',
      'edge',
      'charts',
    ]);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('the map under the keys', () => {
  it('turns, zooms, shows the whole world and puts north up', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?at=10,45,4,30,0');
    const map = page.getByRole('application', { name: /Globe with the sites/ });
    await map.focus();
    const moved = async (key: string) => {
      const before = await camera(page);
      await press(page, key);
      await expect.poll(() => camera(page)).not.toEqual(before);
      const [lng = 0, lat = 0, zoom = 0, bearing = 0] = await camera(page);
      return { lng, lat, zoom, bearing, before };
    };
    expect((await moved('n')).bearing).toBe(0);
    const east = await moved('ArrowRight');
    expect(east.lng).toBeGreaterThan(10);
    const west = await moved('ArrowLeft');
    expect(west.lng).toBeCloseTo(10, 1);
    expect((await moved('ArrowUp')).lat).toBeGreaterThan(45);
    expect((await moved('ArrowDown')).lat).toBeCloseTo(45, 1);
    expect((await moved('+')).zoom).toBeCloseTo(5, 1);
    expect((await moved('-')).zoom).toBeCloseTo(4, 1);
    expect((await moved('0')).zoom).toBeLessThan(2.5);
    await focused(page).toMatch(/^Globe with the sites/);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('Enter opens the site in the middle, or the list of those that share the spot, and gives the focus back', async () => {
    // The two centres of Hanoi.
    const { page, problems } = await visitWithoutEngine(
      app.browser,
      app.served,
      '?at=105.84,21.03,7&kind=centre',
    );
    const map = page.getByRole('application', { name: /Globe with the sites/ });
    await map.focus();
    await press(page, 'Enter');
    const list = page.getByRole('list', { name: '2 sites here' });
    await list.waitFor();
    const names = await list.getByRole('button').allTextContents();
    await focused(page).toBe(names[0]);
    await press(page, 'Escape');
    await expect.poll(() => list.count()).toBe(0);
    await focused(page).toMatch(/^Globe with the sites/);

    await press(page, 'Enter', 'Tab', 'Enter');
    await details(page)
      .getByRole('heading', { name: names[1] as string })
      .waitFor();
    await focused(page).toMatch(/^Globe with the sites/);
    await press(page, 'Escape');
    await expect.poll(() => details(page).count()).toBe(0);
    await focused(page).toMatch(/^Globe with the sites/);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
