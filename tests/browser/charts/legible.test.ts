import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { CHARTS } from '../../../src/charts/index.ts';
import { LANGUAGES } from '../../../src/model/languages.ts';
import { CHART_IDS, type ChartId } from '../../../src/state/view/charts.ts';
import { openView, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { sweep } from '../sweep.ts';
import { type FrameSize, measureLegibility, settle, sizeFrames } from './texts.ts';

const app = setUpApp();
/** Windows in which the atlas is shown; every day in the smallest, which has the least room, and the largest. */
const WINDOWS: readonly FrameSize[] = sweep(
  [
    { width: 1280, height: 800 },
    { width: 1366, height: 768 },
    { width: 1440, height: 900 },
    { width: 1920, height: 1080 },
  ],
  ({ width }) => width === 1280 || width === 1920,
);
/** Widths of the column of charts, from where nothing may be cut. */
const COLUMNS = sweep([560, 620, 760], (width) => width === 560);
/** Charts that fill those windows, less what their zoom takes of them. */
const ENLARGED: readonly FrameSize[] = sweep(
  [
    { width: 914, height: 571 },
    { width: 976, height: 549 },
    { width: 1029, height: 643 },
    { width: 1129, height: 635 },
  ],
  ({ width }) => width === 976,
);
/** From this width on a chart has room for all that it shows; below, it may show less. */
const ROOM = 560;
/** The share of a frame's height that its drawing has there at least. */
const DRAWING = 0.7;

/** No marks on the map beside the charts: they would be drawn anew in each size. */
const BARE = 'layer=none';

/** Opens what a link shows, without loading the page anew, and waits until its charts stand. */
async function open(page: Page, search: string, ids: readonly ChartId[]): Promise<void> {
  await openView(page, search);
  const isBoard = ids === CHART_IDS;
  for (const id of ids) {
    const chart = page.locator(`.chart-frame[data-chart="${id}"]`);
    if (isBoard) {
      const card = page.locator('.work[data-board] .charts-cell').nth(CHART_IDS.indexOf(id));
      await card.evaluate((element) => element.scrollIntoView());
    }
    await chart.locator('h3').filter({ hasNotText: '…' }).waitFor();
    await chart.locator('.chart-box > *').first().waitFor();
  }
  await settle(page);
}

/** What keeps the open charts from being read, each with where it was seen. */
async function findFaults(page: Page, where: string): Promise<readonly string[]> {
  const measured = await measureLegibility(page);
  return measured.flatMap(({ chart, width, crossing, cut, small, scrolling, drawing }) => {
    const at = `${where} ${chart} ${Math.round(width)}`;
    return [
      ...crossing.map((texts) => `${at} crossing: ${texts}`),
      ...cut.map((text) => `${at} cut: ${text}`),
      ...small.map((text) => `${at} small: ${text}`),
      ...scrolling.map((name) => `${at} scrolls: ${name}`),
      ...(width >= ROOM && drawing < DRAWING ? [`${at} drawing: ${drawing.toFixed(3)}`] : []),
    ];
  });
}

/** Whether the page itself, or the ground of the workspace, has been scrolled or can be. */
const pageScrolls = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('.stage, .charts-cells')]
      .filter(
        (element) =>
          element.scrollWidth > element.clientWidth + 1 ||
          (!element.matches('.charts-cells') && element.scrollHeight > element.clientHeight + 1),
      )
      .map((element) => `scrolls: ${element.className || element.tagName}`),
  );

describe('every text of a chart', () => {
  it.each(LANGUAGES)('is whole, at least 12 px large and clear of every other: %s', async (locale) => {
    const { page, problems } = await visitWithoutEngine(
      app.browser,
      app.served,
      `?lang=${locale}&layout=split&${BARE}&chart=fields`,
      { viewport: WINDOWS[0] ?? null },
    );
    await page.evaluate(() => document.fonts.ready);
    const found: string[] = [];
    // English words are fewer and shorter: every day, in the smallest window.
    const windows = sweep(WINDOWS, (_, index) => locale === 'vi' || index === 0);
    const measureWindows = async (name: string) => {
      for (const size of windows) {
        await page.setViewportSize(size);
        await settle(page);
        const where = `${name} ${size.width}×${size.height}`;
        found.push(...(await findFaults(page, where)));
        found.push(...(await pageScrolls(page)).map((fault) => `${where} ${fault}`));
      }
    };
    for (const id of CHART_IDS) {
      await open(page, `?lang=${locale}&layout=split&${BARE}&chart=${id}`, [id]);
      await measureWindows('alone');
    }
    // A pair leaves more room than its charts ask for in no window but the largest: there, two.
    await open(page, `?lang=${locale}&layout=split&${BARE}&chart=growth,countries`, ['growth', 'countries']);
    await measureWindows('pair');
    // As high as in any pair that fills the column.
    await open(page, `?lang=${locale}&layout=split&${BARE}&chart=${CHART_IDS.join()}`, [...CHART_IDS]);
    await measureWindows('together');
    for (const width of sweep(COLUMNS, () => locale === 'vi')) {
      await sizeFrames(page, width, (id) => CHARTS[id].height);
      found.push(...(await findFaults(page, 'column')));
    }
    for (const { width, height } of sweep(ENLARGED, () => locale === 'vi')) {
      await sizeFrames(page, width, () => height);
      found.push(...(await findFaults(page, `${width}×${height}`)));
    }
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
    await open(page, `?lang=${locale}&layout=charts`, CHART_IDS);
    await measureWindows('board');
    expect(found).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
