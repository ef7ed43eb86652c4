import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Served } from '../tests/browser/harness.ts';
import { openApp } from './bare-page.ts';
import { busyTime } from './busy-time.ts';
import { type Measurement, median } from './measurement.ts';

const CLICKS = 24;

/** Frames in which map, charts and list have followed a click, the first of which shows what was pressed. */
const FRAMES_TO_FOLLOW = 4;

/** Lets the page stop at the end of so many frames after the next click: after the last one's styles and layout. */
async function stopAfterFrames(page: Page, frames: number): Promise<void> {
  await page.evaluate((count) => {
    const afterFrame = new MessageChannel();
    afterFrame.port1.onmessage = () => {
      // biome-ignore lint/suspicious/noDebugger: what is left for later shall not run before the time is read.
      debugger;
    };
    // The message that is sent in a frame's callback arrives after that frame, and, sent first, before what the page has left
    // for then.
    window.addEventListener(
      'click',
      async () => {
        for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
        afterFrame.port2.postMessage(null);
      },
      { capture: true, once: true },
    );
  }, frames);
}

/** The time that the main thread has spent when the page stops; the page then goes on. */
async function busyTimeAtStop(session: CDPSession): Promise<number> {
  await new Promise((resolve) => session.once('Debugger.paused', resolve));
  const time = await busyTime(session);
  await session.send('Debugger.resume');
  return time;
}

/**
 * What a click on a filter costs the main thread up to the end of so many frames. Drawing itself, on other threads, is left
 * out: without a graphics card it would measure the machine, as would waiting for a busy processor.
 */
async function timeClicks(page: Page, frames: number): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Debugger.enable');
  const status = page.locator('.status-line');
  const times: number[] = [];
  for (let click = 0; click < CLICKS; click++) {
    await page.locator('.facet-value').first().hover();
    const shown = await status.textContent();
    await stopAfterFrames(page, frames);
    const before = await busyTime(session);
    const after = busyTimeAtStop(session);
    await page.mouse.down();
    const [time] = await Promise.all([after, page.mouse.up()]);
    if ((await status.textContent()) === shown) throw new Error('The click changed nothing');
    times.push(time - before);
    // What the click left to do shall not count for the next one.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 })));
  }
  await session.detach();
  // The first clicks compile.
  return median(times.slice(4));
}

/** What one click on a filter costs the main thread, with the WebGL globe. */
export async function measureFilterClick(browser: Browser, served: Served): Promise<Measurement[]> {
  const page = await openApp(browser, served, '');
  const next = await timeClicks(page, 1);
  const whole = await timeClicks(page, FRAMES_TO_FOLLOW);
  await page.context().close();
  return [
    { name: 'a click on a filter until the next frame', value: next, unit: 'ms', budget: 16.7 },
    { name: '  until map, charts and list have followed', value: whole, unit: 'ms', budget: null },
  ];
}
