import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { CHART_IDS } from '../../../src/state/view/charts.ts';
import { readLink, readStatus, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { statusOf } from '../status.ts';

const app = setUpApp();
const LAPTOP = { viewport: { width: 1280, height: 800 } };

const charts = (page: Page) => page.getByRole('region', { name: 'Charts', exact: true });
const main = (page: Page) => page.getByRole('main', { name: 'Map' });
const layout = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Layout' }).getByRole('button', { name, exact: true });
const tab = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name });
const widthOf = async (page: Page, part: 'main' | 'charts') =>
  (await (part === 'main' ? main(page) : charts(page)).boundingBox())?.width ?? 0;

describe('the layout of the page', () => {
  it('shows map and charts beside each other on a laptop, each with about half of what the column leaves', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '', LAPTOP);
    await charts(page).locator('.chart-frame').first().waitFor();
    expect(await layout(page, 'Map + charts').getAttribute('aria-pressed')).toBe('true');
    const [map, column] = [await widthOf(page, 'main'), await widthOf(page, 'charts')];
    expect(column / (map + column)).toBeGreaterThan(0.4);
    expect(column / (map + column)).toBeLessThan(0.56);
    expect(readLink(page)).toEqual({});
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('shows the map alone in a window that is narrower', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, '', {
      viewport: { width: 1190, height: 800 },
    });
    await page.locator('.status-line').waitFor();
    expect(await layout(page, 'Map').getAttribute('aria-pressed')).toBe('true');
    expect(await charts(page).count()).toBe(0);
    await page.context().close();
  });

  it('follows the switch and the keys 1 to 4, says so in the link, and is met again', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '', LAPTOP);
    await charts(page).waitFor();
    await layout(page, 'Map').click();
    await expect.poll(() => charts(page).count()).toBe(0);
    await expect.poll(() => readLink(page).layout).toBe('map');
    await page.keyboard.press('4');
    await page.locator('.results-table').waitFor();
    await expect.poll(() => readLink(page).layout).toBe('table');
    await page.keyboard.press('3');
    await expect.poll(() => readLink(page).layout).toBe('charts');
    await page.keyboard.press('1');
    await expect.poll(() => readLink(page).layout).toBe('map');
    await page.goto(`${app.served.url}?field=water`);
    await expect.poll(() => readStatus(page)).toBe(statusOf(({ field }) => field === 'water'));
    expect(await layout(page, 'Map').getAttribute('aria-pressed')).toBe('true');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('opens the charts of a link of the first build, whatever the reader is used to', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, '?layout=map', LAPTOP);
    await layout(page, 'Map').waitFor();
    await page.goto(`${app.served.url}?chart=growth`);
    await charts(page).getByRole('region', { name: 'Growth by year' }).waitFor();
    await page.context().close();
  });

  it('goes back from the table to where it came from', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, '?layout=charts', LAPTOP);
    await page.locator('.map-card').waitFor();
    await page.keyboard.press('t');
    await page.getByRole('button', { name: 'Back to the map' }).click();
    await page.locator('.map-card').waitFor();
    await page.context().close();
  });
});

describe('the table', () => {
  it.each(['en', 'vi'])('lets no word reach into the next column of a laptop: %s', async (lang) => {
    const { page } = await visitWithoutEngine(
      app.browser,
      app.served,
      `?layout=table&kind=centre&lang=${lang}`,
      LAPTOP,
    );
    const table = page.locator('.results-table');
    await table.locator('tbody tr').first().waitFor();
    const beyond = await table.evaluate((element) =>
      [...element.querySelectorAll('th, td')]
        .filter((cell) => cell.scrollWidth > cell.clientWidth)
        .map((cell) => cell.textContent),
    );
    expect(beyond).toEqual([]);
    await page.context().close();
  });
});

describe('the edge between map and charts', () => {
  it('is dragged, moved by the arrow keys, put back by a double click, and remembered', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '', LAPTOP);
    await charts(page).waitFor();
    const edge = page.getByRole('separator', { name: /^Edge between map and charts/ });
    const usual = await widthOf(page, 'charts');
    const box = await edge.boundingBox();
    if (!box) throw new Error('The edge is not there');
    await page.mouse.move(box.x + 4, 400);
    await page.mouse.down();
    await page.mouse.move(box.x + 104, 400, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => Math.round((usual - (await widthOf(page, 'charts'))) / 10)).toBe(10);
    const dragged = await widthOf(page, 'charts');
    await edge.press('ArrowLeft');
    await expect.poll(() => widthOf(page, 'charts')).toBeGreaterThan(dragged);
    const moved = await widthOf(page, 'charts');
    await page.reload();
    await charts(page).waitFor();
    await expect.poll(() => widthOf(page, 'charts')).toBe(moved);
    await edge.dblclick();
    await expect.poll(() => widthOf(page, 'charts')).toBe(usual);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('the board', () => {
  it('shows the map and all charts as cards with their headlines, and makes any of them large', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?layout=charts', LAPTOP);
    const cards = page.locator('.work > .map-place, .work .charts-cell');
    await expect.poll(() => cards.count()).toBe(CHART_IDS.length + 1);
    for (const card of await page.locator('.charts-cell').all()) {
      await card.scrollIntoViewIfNeeded();
      await card.locator('.chart-finding').filter({ hasText: /\S/ }).waitFor();
    }
    const card = page.locator('[data-chart="growth"]');
    await card
      .getByRole('button', { name: /Growth by year/ })
      .first()
      .click();
    await page.locator('.chart-frame[data-enlarged]').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.chart-frame[data-enlarged]').count()).toBe(0);
    await page.getByRole('button', { name: 'Map: open large' }).click();
    await expect.poll(() => readLink(page).layout).toBe('map');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('stands two across on a laptop and three on a projector, no card over another', async () => {
    for (const [width, height, across] of [
      [1280, 800, 2],
      [1920, 1080, 3],
    ] as const) {
      const { page } = await visitWithoutEngine(app.browser, app.served, '?layout=charts', {
        viewport: { width, height },
      });
      const cards = page.locator('.work > .map-place, .work .charts-cell');
      await expect.poll(() => cards.count()).toBe(CHART_IDS.length + 1);
      const boxes = await cards.evaluateAll((all) =>
        all.map((card) => card.getBoundingClientRect().toJSON()),
      );
      const top = Math.min(...boxes.map(({ y }) => y));
      expect(boxes.filter(({ y }) => y === top)).toHaveLength(across);
      const crossing = boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
      );
      expect(crossing).toEqual([]);
      await page.context().close();
    }
  });
});

describe('the column at the left', () => {
  it('has the results with their number behind a tab, and a card that gives way to what stood there', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?field=water', LAPTOP);
    await tab(
      page,
      new RegExp(`^Results ${statusOf(({ field }) => field === 'water').split(' ')[0]}$`),
    ).click();
    const results = page.getByRole('region', { name: 'Results' });
    await results.locator('.result').nth(3).click();
    const details = page.getByRole('region', { name: 'Details' });
    await details.getByRole('heading').first().waitFor();
    await expect.poll(() => results.isVisible()).toBe(false);
    await page.keyboard.press('Escape');
    await results.waitFor();
    expect(await details.count()).toBe(0);
    await tab(page, /^Details$/).click();
    await details.getByText('No site is open').waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('folds to a rail, gives the room to the map, and stays so', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, '?layout=map', LAPTOP);
    await page.getByRole('region', { name: 'Filters' }).waitFor();
    const before = await widthOf(page, 'main');
    await page.getByRole('button', { name: 'Fold the column' }).click();
    await expect.poll(() => widthOf(page, 'main')).toBeGreaterThan(before + 200);
    await page.reload();
    await page.getByRole('button', { name: 'Unfold the column' }).waitFor();
    expect(await page.getByRole('region', { name: 'Filters' }).count()).toBe(0);
    await tab(page, /^Filters$/).click();
    await page.getByRole('region', { name: 'Filters' }).waitFor();
    await page.context().close();
  });

  it('lets the filters stand beside the results in a vast window, or behind a tab', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served);
    const filters = page.getByRole('region', { name: 'Filters' });
    const results = page.getByRole('region', { name: 'Results' });
    await filters.waitFor();
    await results.waitFor();
    await filters.getByRole('button', { name: 'Hide filters' }).click();
    await expect.poll(() => filters.count()).toBe(0);
    await tab(page, /^Filters$/).click();
    await filters.waitFor();
    await page.getByRole('button', { name: 'Filters beside the results' }).click();
    await results.waitFor();
    await filters.waitFor();
    await page.context().close();
  });
});

describe.each([
  [1280, 800],
  [1366, 768],
  [1440, 900],
  [1920, 1080],
] as const)('the header at %i by %i pixels', (width, height) => {
  it.each(['en', 'vi'])('stands in one row in which nothing is cut or covered: %s', async (lang) => {
    const { page } = await visitWithoutEngine(app.browser, app.served, `?lang=${lang}`, {
      viewport: { width, height },
    });
    await page.locator('.status-line').waitFor();
    const header = page.getByRole('banner');
    expect((await header.boundingBox())?.height).toBeLessThan(64);
    const faults = await header.evaluate((element) => {
      const parts = [...element.querySelectorAll('h1, .search-box, button')].filter(
        (part) => part.getBoundingClientRect().width > 0 && !part.closest('.search-box button'),
      );
      const boxes = parts.map((part) => ({ part, box: part.getBoundingClientRect() }));
      const cut = parts
        .filter((part) => part.scrollWidth > part.clientWidth + 1)
        .map((part) => part.textContent);
      // What stands in an empty field is no text of an element's own: it is measured in the field's font.
      const pen = document.createElement('canvas').getContext('2d');
      for (const input of element.querySelectorAll('input')) {
        const { font, paddingLeft, paddingRight } = getComputedStyle(input);
        if (pen) pen.font = font;
        const room = input.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
        if ((pen?.measureText(input.placeholder).width ?? Number.POSITIVE_INFINITY) > room)
          cut.push(input.placeholder);
      }
      const beyond = boxes.filter(({ box }) => box.right > innerWidth).map(({ part }) => part.textContent);
      const crossing = boxes.flatMap(({ part, box }, index) =>
        boxes
          .slice(index + 1)
          .filter(({ part: other }) => !part.contains(other) && !other.contains(part))
          .filter(({ box: other }) => box.left < other.right - 1 && other.left < box.right - 1)
          .map(({ part: other }) => `${part.textContent} / ${other.textContent}`),
      );
      return [...cut, ...beyond, ...crossing];
    });
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
