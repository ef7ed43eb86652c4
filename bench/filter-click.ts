import type { Browser, CDPSession, Page } from 'playwright-core';
import { type Served, visit, waitForEngine } from '../tests/browser/harness.ts';
import { type Measurement, median } from './measurement.ts';

const CLICKS = 24;

/** Seconds that the main thread has spent on scripts, styles and layout since the page began. */
async function busySeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const busy = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'];
  return metrics.filter(({ name }) => busy.includes(name)).reduce((sum, { value }) => sum + value, 0);
}

/**
 * Milliseconds of main thread from a click on a filter to the end of the next frame, map included. Drawing itself is left
 * out: without a graphics card it would measure the machine.
 */
async function timeClicks(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const times: number[] = [];
  for (let click = 0; click < CLICKS; click++) {
    const before = await busySeconds(session);
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          document.querySelector<HTMLButtonElement>('.facet-value')?.click();
          requestAnimationFrame(() => {
            // A message arrives after the frame's styles and layout.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve();
            port2.postMessage(null);
          });
        }),
    );
    times.push(1000 * ((await busySeconds(session)) - before));
    // Whatever the click left to do shall not count for the next one.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 })));
  }
  await session.detach();
  // The first clicks compile.
  return median(times.slice(4));
}

/** What one click on a filter costs the main thread, with the WebGL globe. */
export async function measureFilterClick(browser: Browser, served: Served): Promise<Measurement[]> {
  const { page } = await visit(browser, served);
  await waitForEngine(page);
  await page.waitForLoadState('networkidle');
  const value = await timeClicks(page);
  await page.context().close();
  return [{ name: 'a click on a filter until the next frame', value, unit: 'ms', budget: 16.7 }];
}
