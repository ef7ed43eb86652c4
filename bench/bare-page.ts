import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { build, preview } from 'vite';
import { type Served, visit, waitForEngine } from '../tests/browser/harness.ts';

const BARE = fileURLToPath(new URL('bare/', import.meta.url));
/** Where the built bare page lies. */
export const BARE_BUILD = fileURLToPath(new URL('.artifacts/bare/', import.meta.url));

/** Builds the bare page as the app is built, and serves it on a free port. */
export async function serveBare(): Promise<Served> {
  const options = {
    configFile: false as const,
    root: BARE,
    base: './',
    publicDir: fileURLToPath(new URL('../public/', import.meta.url)),
    logLevel: 'error' as const,
    worker: { format: 'es' as const },
    build: {
      outDir: BARE_BUILD,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 3000,
    },
  };
  await build(options);
  const server = await preview({ ...options, preview: { port: 0, host: '127.0.0.1' } });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The preview server has no port');
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}

/** The window in which both pages stand: a page that is larger costs more to put together, whatever its map draws. */
export const BENCH_WINDOW = { width: 1440, height: 900 } as const;

/** Where and how large the app draws its map, in CSS pixels: the bare page draws its own just so. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** The middle of what nothing covers, from the corner of the map. */
  readonly x: number;
  readonly y: number;
}

/** Where the corner of a page's map stands in its window, in CSS pixels. */
export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** The corner of the bare page's map, which fills its window. */
export const BARE_CORNER: Corner = { x: 0, y: 0 };

/** The corner of the app's map. Error: where it shows none. */
export async function cornerOf(page: Page): Promise<Corner> {
  const stage = await page.locator('.map-stage').boundingBox();
  if (!stage) throw new Error('The app shows no map');
  return { x: stage.x, y: stage.y };
}

/** The frame of the app's map. */
export async function frameOf(page: Page): Promise<Frame> {
  const stage = await page.locator('.map-stage').boundingBox();
  const cross = await page.locator('.crosshair').boundingBox();
  if (!stage || !cross) throw new Error('The app shows no map');
  const [x, y] = [cross.x + cross.width / 2 - stage.x, cross.y + cross.height / 2 - stage.y];
  return { width: stage.width, height: stage.height, x, y };
}

/** Opens the app with its map engine, and waits until nothing more is fetched. */
export async function openApp(
  browser: Browser,
  served: Served,
  link: string,
  options: BrowserContextOptions = {},
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Page> {
  const { page } = await visit(browser, served, link, { viewport: BENCH_WINDOW, ...options }, prepare);
  await waitForEngine(page);
  await page.waitForLoadState('networkidle');
  return page;
}

/** Opens the bare page, `plain` with the fewest layers that show the same ground, and waits until it has drawn everything. */
export async function visitBare(
  browser: Browser,
  bare: Served,
  frame: Frame,
  camera: string,
  deck: boolean,
  plain = false,
): Promise<Page> {
  const context = await browser.newContext({ viewport: BENCH_WINDOW });
  const page = await context.newPage();
  const numbers = new URLSearchParams(Object.entries(frame).map(([key, value]) => [key, String(value)]));
  await page.goto(`${bare.url}?${numbers}&at=${camera}${deck ? '&deck' : ''}${plain ? '&plain' : ''}`);
  await page.locator('body[data-idle]').waitFor({ timeout: 90_000 });
  return page;
}
