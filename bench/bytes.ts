import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { type Served, visit, waitForEngine } from '../tests/browser/harness.ts';
import { BARE_BUILD } from './bare-page.ts';
import type { Measurement } from './measurement.ts';

/** A file that a visit fetched, and its bytes as a good server sends it. */
interface Fetched {
  readonly path: string;
  readonly bytes: number;
}

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

/** Files that are compressed already; a server sends them as they are. */
const PACKED = /\.(woff2|pmtiles|png)$/;

function weigh(path: string, folder = DIST): Fetched {
  const content = readFileSync(folder + path);
  if (PACKED.test(path)) return { path, bytes: content.length };
  const parameters = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return { path, bytes: brotliCompressSync(content, { params: parameters }).length };
}

/** Everything that a first visit fetches until `done`, each file once. */
export async function fetchedUntil(
  browser: Browser,
  served: Served,
  search: string,
  prepare: (page: Page) => Promise<unknown>,
  done: (page: Page) => Promise<void>,
): Promise<Fetched[]> {
  const paths = new Set<string>();
  const { page } = await visit(browser, served, search, {}, async (opening) => {
    opening
      .context()
      .on('requestfinished', (request) =>
        paths.add(new URL(request.url()).pathname.slice(1) || 'index.html'),
      );
    await prepare(opening);
  });
  await done(page);
  await page.context().close();
  return [...paths].map((path) => weigh(path)).sort((a, b) => b.bytes - a.bytes);
}

/** The engine waits for a moment in which the browser is idle; here there is none, so that only the first paint loads. */
export const neverIdle = (page: Page) =>
  page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });

async function firstPaint(page: Page): Promise<void> {
  await page.locator('.result').first().waitFor();
  await page.locator('[data-part="marks"] path').first().waitFor({ state: 'attached' });
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState('networkidle');
}

/** The fine tiles are for later; held back, they prove that the globe comes without them. */
export const withoutDetail = (page: Page) => page.route('**/basemap/detail.pmtiles', () => undefined);

const isFont = ({ path }: Fetched) => path.endsWith('.woff2');
/** Bytes of files together, in kilobytes. */
export const kilobytes = (files: readonly Fetched[]) =>
  files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;

/** The files of at least so many bytes, each by itself, and the others together. */
export function listFiles(files: readonly Fetched[], least: number): Measurement[] {
  const large = files.filter(({ bytes }) => bytes >= least);
  const rows = large.map((file) => ({ name: `  ${file.path}`, value: file.bytes / 1000 }));
  const others = files.length - large.length;
  if (others > 0)
    rows.push({
      name: `  ${others} smaller ones`,
      value: kilobytes(files.filter((file) => !large.includes(file))),
    });
  return rows.map((row) => ({ ...row, unit: 'kB', budget: null }));
}

/** The bytes that a first visit costs: until the list and the vector globe stand, and until the WebGL globe does. */
export async function measureBytes(browser: Browser, served: Served): Promise<Measurement[]> {
  const first = await fetchedUntil(browser, served, '?lang=en', neverIdle, firstPaint);
  const vietnamese = await fetchedUntil(browser, served, '?lang=vi', neverIdle, firstPaint);
  const whole = await fetchedUntil(browser, served, '?lang=en', withoutDetail, waitForEngine);
  const isCode = ({ path }: Fetched) => /\.(js|css)$/.test(path);
  const later = whole.filter((file) => !first.some(({ path }) => path === file.path));
  const bare = readdirSync(`${BARE_BUILD}assets`).map((name) => weigh(`assets/${name}`, BARE_BUILD));
  const noFonts = (files: readonly Fetched[]) => files.filter((file) => !isFont(file));
  return [
    { name: 'first paint without fonts', value: kilobytes(noFonts(first)), unit: 'kB', budget: 200 },
    { name: 'first paint with fonts', value: kilobytes(first), unit: 'kB', budget: null },
    ...listFiles(first, 2000),
    {
      name: 'first paint in Vietnamese without fonts',
      value: kilobytes(noFonts(vietnamese)),
      unit: 'kB',
      budget: 200,
    },
    { name: 'first paint in Vietnamese with fonts', value: kilobytes(vietnamese), unit: 'kB', budget: null },
    { name: 'until the WebGL globe is there', value: kilobytes(whole), unit: 'kB', budget: 1000 },
    {
      name: '  of it code after the first paint',
      value: kilobytes(later.filter(isCode)),
      unit: 'kB',
      budget: null,
    },
    {
      name: '  the floor: code of a bare page of MapLibre and deck.gl',
      value: kilobytes(bare.filter(isCode)),
      unit: 'kB',
      budget: null,
    },
    ...listFiles(later, 5000),
  ];
}
