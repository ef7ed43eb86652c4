import type { Browser, Page } from 'playwright-core';
import {
  launchBrowser,
  openView,
  type Served,
  visit,
  visitWithoutEngine,
  waitForEngine,
} from '../../tests/browser/harness.ts';
import type { Measurement } from '../measurement.ts';
import { countMemory, countNodes, type Held, KINDS, watchContexts } from './count.ts';

/** So many changes of view are counted, after so many that only warm up: what is loaded once is no growth. */
const VIEWS = 500;
const WARM_VIEWS = 100;

/** An hour of a hall's screen at twenty seconds a step, after a few rounds that only warm up. */
const PACE = 20;
const HOUR = 3600 / PACE;
const WARM_STEPS = 36;

/** So often it is counted anew until two counts agree. */
const MOST_LOOKS = 10;

/** Growth that is allowed, per 100 changes: what engines keep for themselves moves a little up and down. */
const ALLOWED: Readonly<Record<keyof Held, number | null>> = {
  heap: 1,
  // The engine's own, which levels off whatever the page holds.
  compiled: null,
  // The map keeps some tiles that are out of view, now more of them and now fewer.
  buffers: 1,
  nodes: 100,
  detached: 100,
  listeners: 25,
  documents: 0.3,
  contexts: 0.3,
  workers: 0.3,
};

/** What a reader goes through: places, filters, words, cards, charts, list, dossier, languages, themes, shapes of the map. */
const ROUND: readonly string[] = [
  'lang=vi&region=asia-pacific&layout=split&chart=fields',
  'lang=vi&country=VNM&site=vnm-icp&layout=map',
  'lang=vi&country=VNM&kind=geopark&layout=split&chart=growth',
  'lang=en&theme=dark&field=water&layout=split&chart=countries,composition',
  'lang=en&theme=dark&field=water&site=ita-ictp&layout=map',
  'lang=en&theme=dark&layout=table&sort=-year&kind=centre',
  'lang=en&q=karst&layout=split&chart=field-region',
  'lang=en&region=africa&fill=spending&layout=map&layer=sites,density',
  'lang=vi&theme=contrast&group=asean&layout=split&chart=matrix',
  'lang=vi&theme=contrast&group=asean&layout=split&chart=network&network=asean',
  'lang=vi&chart=copublications,partners&layout=split&country=VNM',
  'lang=vi&dossier=country:VNM',
  'lang=vi&layout=charts',
  'lang=en&theme=light&layout=split&chart=distance&gap=water',
  'lang=en&theme=light&layout=map&ruler=105.85,21.03;ita-ictp&area=circle:105.84,21.02,500',
  'lang=en&layout=map&projection=equal-earth&link=training',
  'lang=en&layout=split&chart=scatter,indicators',
  'lang=en&layout=map&at=106,16,4&site=vnm-dak-nong',
  'lang=vi&methods=partners',
  'lang=vi&layout=map',
];

/** The next view has been drawn, and what follows in later frames too. */
const settle = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => requestIdleCallback(() => done(), { timeout: 1000 })),
        ),
      ),
  );

async function goThrough(page: Page, views: number): Promise<void> {
  for (let view = 0; view < views; view++) {
    await openView(page, `?${ROUND[view % ROUND.length]}`);
    await settle(page);
  }
}

/** The same view before and after, since what it shows stands in memory too; counted when nothing goes any more. */
async function countAtRest(page: Page): Promise<Held> {
  await openView(page, '?lang=en&layout=map&at=20,25,2');
  let last = await countNodes(page);
  for (let look = 0; look < MOST_LOOKS; look++) {
    await settle(page);
    const next = await countNodes(page);
    if (next === last) break;
    last = next;
  }
  return countMemory(page);
}

/** The growth per 100 changes, each kind with what is allowed. */
function slopes(name: string, before: Held, after: Held, changes: number): Measurement[] {
  return KINDS.map(({ kind, label, unit }) => ({
    name: `${name}: ${label} (${before[kind].toFixed(1)} → ${after[kind].toFixed(1)}), per 100`,
    value: ((after[kind] - before[kind]) / changes) * 100,
    unit,
    budget: ALLOWED[kind],
  }));
}

const nameMap = (withEngine: boolean) => `${withEngine ? 'WebGL' : 'vector'} map`;

/** Changes of view, with the map engine or the vector globe. */
async function measureViews(browser: Browser, served: Served, withEngine: boolean): Promise<Measurement[]> {
  const open = withEngine ? visit : visitWithoutEngine;
  const { page } = await open(browser, served, '?lang=en&at=20,25,2', {}, watchContexts);
  if (withEngine) await waitForEngine(page);
  await goThrough(page, WARM_VIEWS);
  const before = await countAtRest(page);
  await goThrough(page, VIEWS);
  const after = await countAtRest(page);
  await page.context().close();
  return slopes(`${VIEWS} views, ${nameMap(withEngine)}`, before, after, VIEWS);
}

/** Steps that the page goes on by itself, each until it stands in the address. */
async function playSteps(page: Page, steps: number): Promise<void> {
  for (let step = 0; step < steps; step++) {
    const before = await page.evaluate(() => location.search);
    await page.clock.fastForward(PACE * 1000);
    await page.waitForFunction((search) => location.search !== search, before, { polling: 50 });
    await settle(page);
  }
}

/** A briefing that plays by itself for an hour, as a screen in a hall does, over either map; its clock is put forward from step to step. */
async function measureHall(browser: Browser, served: Served, withEngine: boolean): Promise<Measurement[]> {
  const open = withEngine ? visit : visitWithoutEngine;
  const { page } = await open(browser, served, '?lang=en', {}, async (prepared) => {
    await watchContexts(prepared);
    await prepared.clock.install();
  });
  if (withEngine) await waitForEngine(page);
  await openView(page, '?lang=en&briefing=viet-nam');
  await page.locator('.present-slide .slide-picture > svg').first().waitFor();
  await page.getByRole('button', { name: 'Play by itself' }).press('Enter');
  await playSteps(page, WARM_STEPS);
  const before = await countMemory(page);
  await playSteps(page, HOUR);
  const after = await countMemory(page);
  await page.context().close();
  return slopes(`an hour by itself, ${HOUR} steps, ${nameMap(withEngine)}`, before, after, HOUR);
}

/** What grows while the atlas is used for long, and should not. */
export async function measureMemory(browser: Browser, served: Served): Promise<Measurement[]> {
  // Where nothing draws WebGL in software, the same takes half as long.
  const plain = await launchBrowser([], true);
  try {
    return [
      ...(await measureHall(plain, served, false)),
      ...(await measureHall(browser, served, true)),
      ...(await measureViews(plain, served, false)),
      ...(await measureViews(browser, served, true)),
    ];
  } finally {
    await plain.close();
  }
}
