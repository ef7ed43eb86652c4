import type { Browser, Page } from 'playwright-core';
import type { Served } from '../tests/browser/harness.ts';
import { frameOf, openApp, visitBare } from './bare-page.ts';
import { type Measurement, median } from './measurement.ts';

const CAMERA = '20,25,2';
const ROUNDS = 3;

/** The JavaScript heap of a page after the garbage is gone, in megabytes. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  // The first collection lets finalizers run, whose garbage the second takes.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

/** The JavaScript heap once everything is there, against a bare page of the same map with the sites as plain circles. */
export async function measureHeap(browser: Browser, served: Served, bare: Served): Promise<Measurement[]> {
  const rounds: { app: number; bare: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const app = await openApp(browser, served, `?at=${CAMERA}`);
    const frame = await frameOf(app);
    const appHeap = await heapOf(app);
    await app.context().close();
    const plain = await visitBare(browser, bare, frame, CAMERA, true);
    rounds.push({ app: appHeap, bare: await heapOf(plain) });
    await plain.context().close();
  }
  const ratio = median(rounds.map((round) => round.app / round.bare));
  return [
    { name: 'heap after loading, as a multiple of the bare page’s', value: ratio, unit: '×', budget: 2 },
    { name: '  the atlas', value: median(rounds.map((round) => round.app)), unit: 'MB', budget: null },
    { name: '  bare', value: median(rounds.map((round) => round.bare)), unit: 'MB', budget: null },
  ];
}
