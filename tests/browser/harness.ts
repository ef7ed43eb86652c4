import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Frame, type Page } from 'playwright-core';
import { preview } from 'vite';
import { findChromium, findHeadlessShell } from '../../.ci/chromium.mjs';
import { giveBackOnClose, takePage } from './page-pool.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** None of the requests that Chromium makes for itself. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
];

/** WebGL in software. All painting goes through it then, which makes every page several times slower. */
const SOFTWARE_WEBGL = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'];

/** Starts Chromium, with WebGL unless the test run wants none. Error: where none is installed. */
export async function launchBrowser(
  extra: readonly string[] = [],
  withoutWebgl = process.env.WITHOUT_WEBGL !== undefined,
): Promise<Browser> {
  const executablePath = withoutWebgl ? findHeadlessShell() : findChromium();
  if (!executablePath) throw new Error('No Chromium is installed; `npm test` installs it');
  const graphics = withoutWebgl ? [] : SOFTWARE_WEBGL;
  return chromium.launch({ executablePath, args: [...ARGUMENTS, ...graphics, ...extra] });
}

/** The built app on a port of its own. */
export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the built app, as `npm start` does, on a free port. */
export async function serveApp(): Promise<Served> {
  const server = await preview({
    root: ROOT,
    logLevel: 'error',
    // A page that comes again asks for nothing anew.
    preview: { port: 0, host: '127.0.0.1', headers: { 'Cache-Control': 'max-age=3600' } },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The preview server has no port');
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}

/** A page, and what went wrong on it: console errors and warnings, exceptions, requests that left the origin. */
export interface Visit {
  readonly page: Page;
  readonly problems: string[];
}

/** Turns to the map, whose engine waits for that; no mark is under the pointer. */
export const turnToMap = (page: Page | Frame) => page.locator('.map-stage').dispatchEvent('pointerover');

/** Waits until the WebGL globe has drawn its first whole picture and taken over. */
export async function waitForEngine(page: Page): Promise<void> {
  await turnToMap(page);
  await page.locator('.map-stage[data-engine="shown"]').waitFor({ timeout: 90_000 });
}

/** So wide a window shows filters, results, map and charts beside each other. */
export const VAST = { width: 1840, height: 900 } as const;

/**
 * How a page is opened; `isFirst` for a reader whom the atlas has not greeted yet. What is more than a window's size, or prepared, makes
 * the page one of its own, which no later visit gets.
 */
type VisitOptions = BrowserContextOptions & { readonly isFirst?: boolean };

type Prepare = (page: Page) => Promise<unknown>;

/** What a visit is asked for: `prepare` is called before the page loads. */
type Asked = [browser: Browser, served: Served, search?: string, options?: VisitOptions, prepare?: Prepare];

/** A new page in a context of its own, as a reader would have who has set nothing there, but has been greeted. */
async function newPage(browser: Browser, { isFirst = false, ...options }: VisitOptions): Promise<Page> {
  const context = await browser.newContext({
    viewport: VAST,
    locale: 'en-GB',
    timezoneId: 'Asia/Bangkok',
    reducedMotion: 'reduce',
    // Thousands of pages would each keep a copy of the whole atlas; the tests of the copy let theirs do so.
    serviceWorkers: 'block',
    ...options,
  });
  if (!isFirst) await context.addInitScript(() => localStorage.setItem('auspices.welcomed', '1'));
  return context.newPage();
}

/** What Playwright itself says where a page that may keep no copy of the atlas would keep one. */
const COPY_BLOCKED = 'Service Worker registration blocked by Playwright';

/** Opens the app in a page, once that is prepared, and hears what goes wrong there. */
async function show(page: Page, served: Served, search: string, prepare?: Prepare): Promise<Visit> {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type()) || message.text() === COPY_BLOCKED) return;
    problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    const own = url.origin === new URL(served.url).origin || ['blob:', 'data:'].includes(url.protocol);
    if (!own) problems.push(`foreign request: ${request.url()}`);
  });
  await prepare?.(page);
  await page.goto(served.url + search);
  return { page, problems };
}

/** Opens the app in a context of its own. */
export async function visit(...[browser, served, search = '', options = {}, prepare]: Asked): Promise<Visit> {
  return show(await newPage(browser, options), served, search, prepare);
}

/** The script of the map engine, MapLibre and deck.gl with it. */
export const ENGINE = '**/assets/globe-*.js';

/**
 * Never lets the map engine arrive in a page, nor in windows that it opens. Every other request goes its way untouched: Playwright's own
 * routes would stop each of them, and do without the browser's cache.
 */
async function holdEngine(page: Page): Promise<void> {
  const context = page.context();
  const hold = async (window: Page) => {
    const session = await context.newCDPSession(window);
    await session.send('Fetch.enable', { patterns: [{ urlPattern: ENGINE }] });
  };
  // A window may have closed already.
  context.on('page', (window) => void hold(window).catch(() => undefined));
  await hold(page);
}

/**
 * Opens the app as `visit` does, but holds the map engine back, so that the vector globe stays: quick, and enough for
 * whatever does not ask what WebGL draws. A visit without anything special may come in a page that was given back.
 */
export async function visitWithoutEngine(
  ...[browser, served, search = '', options = {}, prepare]: Asked
): Promise<Visit> {
  const { viewport = VAST, ...special } = options;
  const isPlain = viewport !== null && !prepare && Object.keys(special).length === 0;
  const known = isPlain ? takePage(browser) : undefined;
  const page = known ?? (await newPage(browser, options));
  if (!known) await holdEngine(page);
  if (viewport !== null) await page.setViewportSize(viewport);
  const visited = await show(page, served, search, prepare);
  if (isPlain && !known) giveBackOnClose(browser, page, new URL(served.url).origin);
  return visited;
}

/** Something that pages wait for until the test lets it arrive. */
export interface Held {
  /** Holds what a page asks for by this address pattern. */
  readonly hold: (page: Page, path: string) => Promise<unknown>;
  readonly release: () => void;
}

/** Holds answers back until they are released. */
export function holdBack(): Held {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  return {
    hold: (page, path) =>
      page.route(path, async (route) => {
        await released;
        await route.continue();
      }),
    release,
  };
}

/** Shows what a link names in a page that is open, without loading it anew. */
export async function openView(page: Page, search: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, search);
}

/** The words of the status line, once they are there. */
export async function readStatus(page: Page): Promise<string> {
  return (await page.locator('.status-spoken').textContent()) ?? '';
}

/** The parameters in the address bar, by name. */
export function readLink(page: Page): Record<string, string> {
  return Object.fromEntries(new URL(page.url()).searchParams);
}

/** Chooses in the menu behind the dots of the header. */
export async function chooseMore(page: Page, name: string | RegExp): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^(More|Thêm)$/ })
    .click();
  await page.locator('[role^="menuitem"]').filter({ hasText: name }).click();
}

/** Chooses a theme in that menu, and closes it. */
export async function chooseTheme(page: Page, name: string): Promise<void> {
  await chooseMore(page, name);
  await page.keyboard.press('Escape');
}
