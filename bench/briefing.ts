import type { Browser, Page } from 'playwright-core';
import { type Served, visit, waitForEngine } from '../tests/browser/harness.ts';
import { busyTime } from './busy-time.ts';
import { type Measurement, median } from './measurement.ts';

const ROUNDS = 14;
/** The first rounds compile. */
const WARM = 4;

/** What the main thread is busy with from a key on until the next frame but one, in milliseconds; the median of several. */
async function timeKeys(page: Page, keys: readonly string[]): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const before = await busyTime(session);
    await page.keyboard.press(keys[round % keys.length] ?? '');
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    times.push((await busyTime(session)) - before);
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 })));
  }
  await session.detach();
  return median(times.slice(WARM));
}

/** A briefing of so many steps, whose views differ by one filter. */
function briefingOf(steps: number): object {
  return {
    format: 'auspices-briefing',
    version: 1,
    id: 'bench',
    title: { en: 'Bench' },
    steps: Array.from({ length: steps }, (_, index) => ({
      title: { en: `Step ${index + 1}` },
      text: { en: 'Sites: {{count field=water}}.' },
      view: index % 2 === 0 ? 'chart=fields&at=10,20,1&field=water' : 'chart=fields&at=10,20,1&field=earth',
    })),
  };
}

async function openFile(page: Page, steps: number): Promise<void> {
  await page.getByRole('button', { name: 'Briefings', exact: true }).click();
  await page.getByLabel('Open a file').setInputFiles({
    name: 'bench.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(briefingOf(steps))),
  });
  await page.getByText('was opened and kept').waitFor();
}

/** A step of a presentation, and a letter in the editor, for a briefing of so many steps. */
async function timeBriefing(browser: Browser, served: Served, steps: number) {
  const { page } = await visit(browser, served, '?lang=en&at=10,20,1');
  await waitForEngine(page);
  await openFile(page, steps);
  await page.getByRole('button', { name: 'Edit: Bench' }).click();
  await page.getByRole('button', { name: 'Step 1: Step 1' }).click();
  await page.locator('.compose textarea').first().focus();
  const letter = await timeKeys(page, ['x', 'y']);
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await page.locator('.present h1').waitFor();
  const step = await timeKeys(page, ['ArrowRight', 'ArrowLeft']);
  await page.context().close();
  return { letter, step };
}

/** A click on a filter between the same two views. */
async function timeFilter(browser: Browser, served: Served): Promise<number> {
  const { page } = await visit(browser, served, '?lang=en&at=10,20,1&field=earth&chart=fields');
  await waitForEngine(page);
  await page.getByRole('button', { name: /^Water sciences, / }).focus();
  const value = await timeKeys(page, ['Enter']);
  await page.context().close();
  return value;
}

/** What a step of a briefing costs the main thread against a change of a filter, and a long briefing against a short one. */
export async function measureBriefing(browser: Browser, served: Served): Promise<Measurement[]> {
  const filter = await timeFilter(browser, served);
  const short = await timeBriefing(browser, served, 4);
  const long = await timeBriefing(browser, served, 100);
  return [
    { name: 'a change of a filter', value: filter, unit: 'ms', budget: null },
    { name: 'a step of a briefing', value: short.step, unit: 'ms', budget: null },
    { name: '  as a multiple of a change of a filter', value: short.step / filter, unit: '×', budget: 1 },
    { name: 'a step of a briefing of 100 steps', value: long.step, unit: 'ms', budget: null },
    { name: '  as a multiple of one of 4 steps', value: long.step / short.step, unit: '×', budget: 1.25 },
    { name: 'a letter in the editor', value: short.letter, unit: 'ms', budget: 16.7 },
    { name: 'a letter in the editor of 100 steps', value: long.letter, unit: 'ms', budget: 16.7 },
  ];
}
