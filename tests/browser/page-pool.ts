import type { Browser, Page } from 'playwright-core';

/** Pages that tests have given back, cleared, by the window in which they stand. */
type Pool = Map<string, Page[]>;
const pools = new WeakMap<Browser, Pool>();

function poolOf(browser: Browser): Pool {
  const known = pools.get(browser) ?? new Map();
  pools.set(browser, known);
  return known;
}

/** A cleared page of a window of this kind, where one was given back. */
export const takePage = (browser: Browser, kind: string): Page | undefined =>
  poolOf(browser).get(kind)?.pop();

/**
 * From now on closing the page's context clears the page and gives it back instead. In a page that has shown the atlas before, the browser
 * knows its scripts and letters: the next visit costs little more than half.
 */
export function giveBackOnClose(browser: Browser, kind: string, page: Page, origin: string): void {
  page.context().close = async () => {
    await clearPage(page, origin);
    const pool = poolOf(browser);
    pool.set(kind, [...(pool.get(kind) ?? []), page]);
  };
}

/** Leaves nothing of a visit: neither what the site stored nor what the test set, but for what every visit sets anew. */
async function clearPage(page: Page, origin: string): Promise<void> {
  const context = page.context();
  for (const other of context.pages()) if (other !== page) await other.close();
  page.removeAllListeners();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  if (page.url().startsWith(origin)) await page.evaluate(() => sessionStorage.clear());
  await page.goto('about:blank');
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.detach();
  await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: 'reduce', forcedColors: null });
  await page.mouse.move(0, 0);
  page.setDefaultTimeout(30_000);
}
