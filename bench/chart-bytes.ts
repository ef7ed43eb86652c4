import type { Browser, Page } from 'playwright-core';
import { CHART_IDS, type ChartId } from '../src/state/view/charts.ts';
import { ENGINE, type Served } from '../tests/browser/harness.ts';
import { fetchedUntil, kilobytes, listFiles } from './bytes.ts';
import type { Measurement } from './measurement.ts';

/** The charts that load the co-publications, whose numbers are larger than all others together. */
const ON_DEMAND: readonly ChartId[] = ['copublications', 'partners'];

/** Kilobytes of code that a chart may bring on average, with what several share. */
const CODE_OF_ONE = 12;

/** The map engine, which every visit loads, is left out. */
const withoutEngine = (page: Page) => page.route(ENGINE, () => new Promise(() => undefined));

async function drawn(page: Page, count: number): Promise<void> {
  await page.locator('.result').first().waitFor();
  if (count > 0)
    await page
      .locator('.chart-frame')
      .nth(count - 1)
      .waitFor();
  else await page.locator('.charts-none').waitFor();
  // The engine's own request never ends: the charts have come when none of them waits any more.
  await page.waitForFunction(() => document.querySelector('p.chart-state') === null);
}

/** What opening every chart adds to a visit without any, its own numbers included; and that of the charts of co-publications alone. */
export async function measureChartBytes(browser: Browser, served: Served): Promise<Measurement[]> {
  const most = CHART_IDS.filter((id) => !ON_DEMAND.includes(id));
  const load = (charts: readonly string[]) =>
    fetchedUntil(browser, served, `?lang=en&chart=${charts.join(',') || 'none'}`, withoutEngine, (page) =>
      drawn(page, charts.length),
    );
  const none = await load([]);
  const open = await load(most);
  const papers = await load(ON_DEMAND);
  const isNew = (base: typeof none) => (file: (typeof none)[number]) =>
    !base.some(({ path }) => path === file.path);
  const added = open.filter(isNew(none)).filter(({ path }) => !path.endsWith('.woff2'));
  if (added.some(({ path }) => path.includes('copublications') && path.endsWith('.json')))
    throw new Error('The co-publications are loaded although nobody opened them');
  const code = added.filter(({ path }) => /\.(js|css)$/.test(path));
  const demanded = papers.filter(isNew(open)).filter(isNew(none));
  return [
    {
      name: 'all charts but those of co-publications, code',
      value: kilobytes(code),
      unit: 'kB',
      budget: CODE_OF_ONE * most.length,
    },
    { name: 'the same with their numbers', value: kilobytes(added), unit: 'kB', budget: null },
    ...listFiles(added, 1500),
    {
      name: 'the charts of co-publications, on demand',
      value: kilobytes(demanded),
      unit: 'kB',
      budget: null,
    },
  ];
}
