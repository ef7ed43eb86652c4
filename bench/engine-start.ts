import type { Browser, Page } from 'playwright-core';
import { type Served, visit, waitForEngine } from '../tests/browser/harness.ts';
import type { Measurement } from './measurement.ts';
import { BROWSER, CATEGORIES, OWN, readTasks, type Task } from './task-trace.ts';

/** So many times slower than this machine is the one that is measured, as in Lighthouse's phone. */
const SLOWER = 4;

/** What our own script may take of one task, in milliseconds: longer, and the page would not answer. */
const LONGEST_OWN = 200;

/** Tasks that are told one by one. */
const TOLD = 8;

async function record(browser: Browser, page: Page, work: () => Promise<unknown>): Promise<Task[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await browser.startTracing(page, { categories: CATEGORIES });
  await work();
  const recording = await browser.stopTracing();
  await session.detach();
  return readTasks(recording, 1);
}

const ownOf = ({ shares }: Task) => shares.get(OWN) ?? 0;

/** A task by whose script it was, and by the function of ours that began it. */
function tell(task: Task): Measurement[] {
  const shares = [...task.shares].sort((a, b) => b[1] - a[1]).slice(0, 4);
  const parts = shares.map(([owner, time]) => `${owner} ${time.toFixed(0)}`).join(', ');
  const rows: Measurement[] = [{ name: `  a task: ${parts}`, value: task.time, unit: 'ms', budget: null }];
  if (process.env.BENCH_WITHIN)
    for (const [name, time] of [...task.within].sort((a, b) => b[1] - a[1]).slice(0, 12))
      rows.push({ name: `      ${name}`, value: time, unit: 'ms', budget: null });
  return rows;
}

function tellAll(name: string, tasks: readonly Task[]): Measurement[] {
  const sum = (of: (task: Task) => number) => tasks.reduce((total, task) => total + of(task), 0);
  const libraries = (task: Task) => task.time - ownOf(task) - (task.shares.get(BROWSER) ?? 0);
  return [
    {
      name: `${name}: the most of our own script in a task`,
      value: Math.max(0, ...tasks.map(ownOf)),
      unit: 'ms',
      budget: LONGEST_OWN,
    },
    { name: '  the longest task', value: tasks[0]?.time ?? 0, unit: 'ms', budget: null },
    { name: '  all tasks', value: sum(({ time }) => time), unit: 'ms', budget: null },
    { name: '  of them our own script', value: sum(ownOf), unit: 'ms', budget: null },
    { name: '  of them libraries', value: sum(libraries), unit: 'ms', budget: null },
    ...tasks.slice(0, TOLD).flatMap(tell),
  ];
}

/**
 * The longest tasks of the main thread, by whose script took them, on a processor a quarter as fast: while the page comes, and while the
 * map engine does. Processor time, so that a busy machine lengthens none.
 */
export async function measureEngineStart(browser: Browser, served: Served): Promise<Measurement[]> {
  const { page } = await visit(browser, served, 'icon.svg');
  const coming = await record(browser, page, async () => {
    await page.goto(`${served.url}?lang=vi`);
    await page.locator('.result').first().waitFor();
    await page.waitForLoadState('networkidle');
  });
  const engine = await record(browser, page, () => waitForEngine(page));
  await page.context().close();
  return [...tellAll('the page', coming), ...tellAll('the map engine', engine)];
}
