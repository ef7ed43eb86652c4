import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { LngLat } from '../src/model/site.ts';
import { type Served, waitForEngine } from '../tests/browser/harness.ts';
import { turnTo } from '../tests/browser/map/ground.ts';
import { BARE_CORNER, type Corner, cornerOf, type Frame, frameOf, openApp, visitBare } from './bare-page.ts';
import { fetchedUntil, kilobytes, withoutDetail } from './bytes.ts';
import { timeDrag, watchFrames } from './drag.ts';
import { type Measurement, median } from './measurement.ts';

/** Land, sea, boundaries and names at every zoom. */
const CENTRE: LngLat = [105, 16];
const ZOOMS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
/** Every round drags both globes at each zoom; the first fills caches. */
const ROUNDS = 2;

/** Kilobytes of the basemap's files that a visit fetches until the globe stands, and of the finer level after it. */
async function measureFiles(browser: Browser, served: Served): Promise<Measurement[]> {
  const fetched = await fetchedUntil(browser, served, '?lang=en', withoutDetail, waitForEngine);
  const ofBasemap = fetched.filter(({ path }) => path.startsWith('basemap/'));
  const detail = readFileSync(new URL('../dist/basemap/detail.pmtiles', import.meta.url)).length / 1000;
  return [
    { name: 'basemap until the first globe', value: kilobytes(ofBasemap), unit: 'kB', budget: 300 },
    ...ofBasemap.map(
      ({ path, bytes }): Measurement => ({
        name: `  ${path}`,
        value: bytes / 1000,
        unit: 'kB',
        budget: null,
      }),
    ),
    { name: 'the finer level, after idle', value: detail, unit: 'kB', budget: 5500 },
  ];
}

/** Turns both globes to a zoom and waits until the bare one has drawn all; the first drag is not counted anyway. */
async function turnBoth(app: Page, bare: Page, zoom: number): Promise<void> {
  await turnTo(app, CENTRE, zoom);
  await bare.evaluate(
    (to) =>
      new Promise<void>((resolve) => {
        const { bareMap } = window as unknown as {
          bareMap: {
            setZoom(zoom: number): void;
            triggerRepaint(): void;
            once(type: 'idle', then: () => void): void;
          };
        };
        bareMap.once('idle', () => resolve());
        bareMap.setZoom(to);
        bareMap.triggerRepaint();
      }),
    zoom,
  );
}

/** What a frame of a drag costs at one zoom, in milliseconds. */
async function timeZoom(app: Page, bare: Page, frame: Frame, corner: Corner): Promise<[number, number]> {
  const times: [number, number][] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    times.push([await timeDrag(app, frame, corner), await timeDrag(bare, frame, BARE_CORNER)]);
  }
  const warm = times.slice(1);
  return [median(warm.map(([ofApp]) => ofApp)), median(warm.map(([, ofBare]) => ofBare))];
}

/**
 * What the basemap costs: its bytes, and at each zoom a frame of a drag, of the atlas without any layer but ground and
 * names, as a multiple of a bare MapLibre globe that draws only land, shores and boundaries from the same tiles.
 */
export async function measureBasemap(browser: Browser, served: Served, bare: Served): Promise<Measurement[]> {
  const files = await measureFiles(browser, served);
  const link = `?lang=en&theme=light&layer=none&layout=map&at=${CENTRE},2`;
  const app = await openApp(browser, served, link);
  const frame = await frameOf(app);
  const corner = await cornerOf(app);
  const plain = await visitBare(browser, bare, frame, `${CENTRE},2`, false, true);
  await watchFrames(app);
  await watchFrames(plain);
  const frames: Measurement[] = [];
  for (const zoom of ZOOMS) {
    await turnBoth(app, plain, zoom);
    const [ofApp, ofBare] = await timeZoom(app, plain, frame, corner);
    frames.push(
      { name: `a frame at zoom ${zoom}`, value: ofApp / ofBare, unit: '×', budget: 1.6 },
      { name: '  of the bare globe', value: ofBare, unit: 'ms', budget: null },
    );
  }
  await app.context().close();
  await plain.context().close();
  return [...files, ...frames];
}
