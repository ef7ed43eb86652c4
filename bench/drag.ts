import type { Browser, Page } from 'playwright-core';
import type { Served } from '../tests/browser/harness.ts';
import { BARE_CORNER, type Corner, cornerOf, type Frame, frameOf, openApp, visitBare } from './bare-page.ts';
import { type Measurement, median } from './measurement.ts';

const CAMERA = '20,25,2';
/** Every round drags each of the two globes once; what slows the machine for a while slows both. */
const ROUNDS = 4;
const MOVES = 24;

/**
 * Notes for each movement of the pointer how long the main thread and the graphics took, from the event to the drawn
 * picture. Reading one pixel waits for the drawing, which otherwise goes on elsewhere.
 */
export async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas');
    const gl = canvas?.getContext('webgl2');
    if (!gl) throw new Error('The page draws no globe');
    const pixel = new Uint8Array(4);
    const times: number[] = [];
    let start = 0;
    // Functions without names: tsx marks named ones with a helper that the page does not have.
    window.addEventListener(
      'pointermove',
      () => {
        start = performance.now();
      },
      { capture: true },
    );
    // The map's handlers ask for their frame between the two events, so that ours comes after it.
    window.addEventListener('mousemove', () =>
      requestAnimationFrame(() => {
        gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
        times.push(performance.now() - start);
      }),
    );
    Object.assign(window, { frameTimes: times });
  });
}

/** Drags the globe to and fro; the median of its frames in milliseconds. Error: where something lies over the map. */
export async function timeDrag(page: Page, frame: Frame, corner: Corner): Promise<number> {
  const [x, y] = [corner.x + frame.x, corner.y + frame.y];
  await page.bringToFront();
  const isMap = await page.evaluate(
    ([left, top]) => document.elementFromPoint(left, top)?.closest('.map-canvas, .maplibregl-canvas') != null,
    [x - 120, y] as const,
  );
  if (!isMap) throw new Error('What would be dragged is no map');
  await page.mouse.move(x - 120, y);
  await page.mouse.down();
  await page.mouse.move(x - 110, y);
  await page.evaluate(() => {
    (window as unknown as { frameTimes: number[] }).frameTimes.length = 0;
  });
  for (let move = 1; move <= MOVES; move++) {
    const along = move <= MOVES / 2 ? move : MOVES - move;
    await page.mouse.move(x - 110 + 10 * along, y + 2 * along);
  }
  const times = await page.evaluate(() => [...(window as unknown as { frameTimes: number[] }).frameTimes]);
  await page.mouse.up();
  if (times.length < MOVES / 2) throw new Error(`Only ${times.length} of ${MOVES} movements were drawn`);
  return median(times);
}

/** What a frame of a drag costs by one link, against a bare globe of the same size and basemap. */
async function measureLink(browser: Browser, served: Served, bare: Served, link: string) {
  const app = await openApp(browser, served, link, { reducedMotion: 'reduce' });
  const frame = await frameOf(app);
  const corner = await cornerOf(app);
  const plain = await visitBare(browser, bare, frame, CAMERA, false);
  await watchFrames(app);
  await watchFrames(plain);
  const rounds: { app: number; bare: number }[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    rounds.push({ app: await timeDrag(app, frame, corner), bare: await timeDrag(plain, frame, BARE_CORNER) });
  }
  await app.context().close();
  await plain.context().close();
  // The first round fills caches.
  const warm = rounds.slice(1);
  return {
    ratio: median(warm.map((round) => round.app / round.bare)),
    app: median(warm.map((round) => round.app)),
    bare: median(warm.map((round) => round.bare)),
  };
}

/** What a frame of a drag costs with every site on the globe, and with the arcs between countries as well. */
export async function measureDrag(browser: Browser, served: Served, bare: Served): Promise<Measurement[]> {
  const link = `?layout=map&at=${CAMERA}`;
  const sites = await measureLink(browser, served, bare, link);
  const arcs = await measureLink(browser, served, bare, `${link}&chart=network`);
  return [
    {
      name: 'a frame of a drag, as a multiple of the bare globe’s',
      value: sites.ratio,
      unit: '×',
      budget: 1.3,
    },
    { name: '  with all sites', value: sites.app, unit: 'ms', budget: null },
    { name: '  bare', value: sites.bare, unit: 'ms', budget: null },
    { name: 'the same with arcs', value: arcs.ratio, unit: '×', budget: 1.2 },
    { name: '  with all sites and arcs', value: arcs.app, unit: 'ms', budget: null },
    { name: '  bare', value: arcs.bare, unit: 'ms', budget: null },
  ];
}
