import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Served } from '../../tests/browser/harness.ts';
import { BARE_CORNER, cornerOf, frameOf, openApp, visitBare } from '../bare-page.ts';
import { busyTime } from '../busy-time.ts';
import { timeDrag, watchFrames } from '../drag.ts';
import { type Measurement, median } from '../measurement.ts';
import { bytesOfColumns, writeMillion } from './million-rows.ts';

const CAMERA = '20,25,2';
const CLICKS = 10;
const ROUNDS = 6;
/** Frames in which columns, counts, map and link have followed a click. */
const FRAMES_TO_FOLLOW = 4;

/** What a page holds in memory once the garbage is gone, what lies outside the heap of scripts (arrays) included; in bytes. */
async function memoryOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  await session.detach();
  if (usage.backingStorageSize === undefined) throw new Error('This Chromium does not tell what arrays take');
  return usage.usedSize + usage.backingStorageSize;
}

/** Brings the file onto the map and opens it beside it. */
async function bring(page: Page, path: string): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Your own lists' }).click();
  const dialog = page.getByRole('dialog', { name: 'Your own lists' });
  await dialog.locator('.own-drop input[type="file"]').setInputFiles(path);
  await dialog.getByRole('button', { name: 'Show on the map' }).click({ timeout: 600_000 });
  await dialog.waitFor({ state: 'detached', timeout: 600_000 });
  await page.locator('.own-explorer .facet-value').first().waitFor({ timeout: 60_000 });
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tdur?: number;
  readonly dur?: number;
}

/** Marks a click, and the frames after it, for the trace. */
async function markFrames(page: Page): Promise<void> {
  await page.evaluate((frames) => {
    const after = new MessageChannel();
    let left = 0;
    after.port1.onmessage = () => {
      performance.mark(`own-frame-${frames - left}`);
      left--;
      if (left > 0) requestAnimationFrame(() => after.port2.postMessage(null));
    };
    window.addEventListener(
      'click',
      () => {
        performance.mark('own-click');
        left = frames;
        requestAnimationFrame(() => after.port2.postMessage(null));
      },
      { capture: true },
    );
  }, FRAMES_TO_FOLLOW);
}

/**
 * The processor time that the tasks of the page's main thread took from a click to the first frame and to the last that follows it, by
 * a trace. What waits for the drawing, which without a graphics card another thread does, takes none.
 */
function tasksOf(trace: readonly TraceEvent[]): { readonly first: number; readonly all: number } {
  const click = trace.find(({ name }) => name === 'own-click');
  const frame = (number: number) => trace.find(({ name }) => name === `own-frame-${number}`);
  const [next, last] = [frame(0), frame(FRAMES_TO_FOLLOW - 1)];
  if (!click || !next || !last) throw new Error('The trace lacks the click or its frames');
  const tasks = trace.filter(
    ({ name, ph, pid, tid, ts, dur = 0 }) =>
      ph === 'X' &&
      name.endsWith('RunTask') &&
      pid === click.pid &&
      tid === click.tid &&
      ts + dur >= click.ts,
  );
  // The task in which the click is counts as a whole.
  const until = ({ ts }: TraceEvent) =>
    tasks.reduce((sum, task) => (task.ts <= ts ? sum + (task.tdur ?? task.dur ?? 0) : sum), 0) / 1000;
  return { first: until(next), all: until(last) };
}

/** Presses values of the list's columns, one after the other. */
async function timeFilters(browser: Browser, page: Page) {
  await markFrames(page);
  const kept = page.locator('.own-head output');
  const times: { readonly first: number; readonly all: number }[] = [];
  for (let click = 0; click < CLICKS; click++) {
    const value = page
      .locator('.own-explorer .own-facet')
      .nth(click % 2)
      .locator('.facet-value')
      .nth(click % 3);
    await value.scrollIntoViewIfNeeded();
    const shown = await kept.textContent();
    await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
    await value.click();
    await page.waitForFunction(
      (frames) => performance.getEntriesByName(`own-frame-${frames - 1}`).length > 0,
      FRAMES_TO_FOLLOW,
    );
    const trace: { traceEvents: TraceEvent[] } = JSON.parse(String(await browser.stopTracing()));
    if ((await kept.textContent()) === shown) throw new Error('The click changed nothing');
    await page.evaluate(() => performance.clearMarks());
    times.push(tasksOf(trace.traceEvents));
  }
  // The first clicks compile.
  const warm = times.slice(3);
  return { first: median(warm.map(({ first }) => first)), all: median(warm.map(({ all }) => all)) };
}

/** Drags three globes to and fro, with the list, without it, and bare: what the main thread spends on a movement, and what passes until it is drawn. */
async function timePan(list: Page, without: Page, bare: Page) {
  const frame = await frameOf(list);
  const corner = await cornerOf(list);
  const one = async (page: Page, at: typeof corner) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const before = await busyTime(session);
    const drawn = await timeDrag(page, frame, at);
    const busy = (await busyTime(session)) - before;
    await session.detach();
    return { busy, drawn };
  };
  type Time = Awaited<ReturnType<typeof one>>;
  const rounds: Record<'list' | 'without' | 'bare', Time>[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    rounds.push({
      list: await one(list, corner),
      without: await one(without, corner),
      bare: await one(bare, BARE_CORNER),
    });
  }
  const warm = rounds.slice(1);
  const ratio = (of: keyof Time, to: 'without' | 'bare', from: 'list' | 'without' = 'list') =>
    median(warm.map((round) => round[from][of] / round[to][of]));
  return {
    busy: ratio('busy', 'bare'),
    busyAtlas: ratio('busy', 'bare', 'without'),
    busyWithout: ratio('busy', 'without'),
    drawn: ratio('drawn', 'bare'),
    ms: median(warm.map(({ list: { drawn } }) => drawn)),
  };
}

/*
 * kepler.gl is not measured beside it: its build for pages (`umd/keplergl.min.js` of its package) wants React, Redux and styled-components
 * as globals and the styles of its map from other hosts, so that nothing would stand on the same ground.
 */

/** What a list of a million rows costs: to filter it, to turn the globe under it, to hold it. */
export async function measureOwnMillion(
  browser: Browser,
  served: Served,
  bare: Served,
): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'auspices-bench-'));
  try {
    const path = join(folder, 'million.csv');
    await writeMillion(path);
    const columns = await bytesOfColumns(path);
    // Beside a list the map has as much room as beside charts.
    const link = `?lang=en&layout=split&at=${CAMERA}`;
    // As most readers have it: where motion is unwelcome, names are placed anew more often, which the bare page does not do.
    const page = await openApp(browser, served, link);
    const empty = await memoryOf(page);
    await bring(page, path);
    const filters = await timeFilters(browser, page);
    const memory = (await memoryOf(page)) - empty;
    const plain = await visitBare(browser, bare, await frameOf(page), CAMERA, false);
    const without = await openApp(browser, served, link);
    for (const each of [page, without, plain]) await watchFrames(each);
    const pan = await timePan(page, without, plain);
    await page.context().close();
    await without.context().close();
    await plain.context().close();
    return [
      {
        name: 'a filter until its fourth frame, tasks of the main thread',
        value: filters.all,
        unit: 'ms',
        budget: 80,
      },
      { name: '  until its first frame', value: filters.first, unit: 'ms', budget: null },
      {
        name: 'a movement of the globe on the main thread, as a multiple of the bare globe’s',
        value: pan.busy,
        unit: '×',
        budget: 1.5,
      },
      { name: '  without the list', value: pan.busyAtlas, unit: '×', budget: 1.5 },
      {
        name: '  as a multiple of the atlas’s without the list',
        value: pan.busyWithout,
        unit: '×',
        budget: null,
      },
      { name: '  with the drawing, by whatever draws WebGL here', value: pan.drawn, unit: '×', budget: null },
      { name: '  until it is drawn', value: pan.ms, unit: 'ms', budget: null },
      {
        name: 'memory with arrays, as a multiple of the columns’',
        value: memory / columns,
        unit: '×',
        budget: 3,
      },
      { name: '  the columns', value: columns / 1e6, unit: 'MB', budget: null },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
