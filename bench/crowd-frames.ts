import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { packCatalog } from '../data/build/packing/catalog.ts';
import type { Catalog } from '../src/model/catalog/catalog.ts';
import { decodeCatalog } from '../src/model/catalog/catalog-file.ts';
import type { Served } from '../tests/browser/harness.ts';
import { cornerOf, frameOf, openApp } from './bare-page.ts';
import { timeDrag, watchFrames } from './drag.ts';
import { type Measurement, median } from './measurement.ts';
import { multiplySites } from './synthetic-sites.ts';

const CAMERA = '20,25,2';
const SIZES = [10_000, 100_000];
/** Every round drags each globe once; the first fills caches. */
const ROUNDS = 3;
/** Crowded sites are gathered, so that a frame must not grow with them. */
const MOST = 2;

const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

/** The catalog's file as the app fetches it. */
function fileOf({ edition, compiled, countries, sites }: Catalog): string {
  const placed = sites.map((site) => ({
    ...site,
    lngLat: [round(site.lngLat[0]), round(site.lngLat[1])] as const,
  }));
  return JSON.stringify(packCatalog({ edition, compiled }, [...countries.values()], placed));
}

/** The app with a catalog's file in place of today's, once its globe stands. */
async function open(browser: Browser, served: Served, file: string | null): Promise<Page> {
  const page = await openApp(browser, served, `?lang=en&layout=map&at=${CAMERA}`, {}, async (opening) => {
    if (file === null) return;
    await opening.route('**/data/catalog.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: file }),
    );
  });
  await watchFrames(page);
  return page;
}

/** What a frame of a drag costs with many more sites than today, as a multiple of today's. */
export async function measureCrowdFrames(browser: Browser, served: Served): Promise<Measurement[]> {
  const path = new URL('../public/data/catalog.json', import.meta.url);
  const today = decodeCatalog(JSON.parse(readFileSync(path, 'utf8')));
  const pages = [await open(browser, served, null)];
  for (const size of SIZES) pages.push(await open(browser, served, fileOf(multiplySites(today, size))));
  const [first] = pages;
  if (!first) return [];
  const frame = await frameOf(first);
  const corner = await cornerOf(first);
  const rounds: number[][] = [];
  for (let each = 0; each <= ROUNDS; each++) {
    const times: number[] = [];
    for (const page of pages) times.push(await timeDrag(page, frame, corner));
    rounds.push(times);
  }
  for (const page of pages) await page.context().close();
  const warm = rounds.slice(1);
  const of = (index: number) => warm.map((times) => times[index] ?? Number.NaN);
  return [
    {
      name: `a frame of a drag, ${today.sites.length.toLocaleString('en')} sites`,
      value: median(of(0)),
      unit: 'ms',
      budget: null,
    },
    ...SIZES.map((size, index): Measurement => {
      const ratios = warm.map((times) => (times[index + 1] ?? Number.NaN) / (times[0] ?? Number.NaN));
      return {
        name: `  ${size.toLocaleString('en')} sites against today’s`,
        value: median(ratios),
        unit: '×',
        budget: MOST,
      };
    }),
  ];
}
