import type { Browser, BrowserContext, Page } from 'playwright-core';

/** Pages that tests have given back, cleared; and how a page's context is truly closed. */
interface Pool {
  readonly pages: Page[];
  readonly closes: Map<BrowserContext, () => Promise<void>>;
}
const pools = new WeakMap<Browser, Pool>();

/** So many pages wait at most: each holds its scripts and letters in memory. */
const MOST_WAITING = 2;

function poolOf(browser: Browser): Pool {
  const known = pools.get(browser) ?? { pages: [], closes: new Map() };
  pools.set(browser, known);
  return known;
}

/** A cleared page, where one was given back. */
export const takePage = (browser: Browser): Page | undefined => poolOf(browser).pages.pop();

/**
 * From now on closing the page's context clears the page and gives it back instead. In a page that has shown the atlas before, the browser
 * knows its scripts and letters: the next visit costs little more than half.
 */
export function giveBackOnClose(browser: Browser, page: Page, origin: string): void {
  const { pages, closes } = poolOf(browser);
  const context = page.context();
  const close = context.close.bind(context);
  closes.set(context, close);
  context.close = async () => {
    if (pages.length >= MOST_WAITING) {
      closes.delete(context);
      return close();
    }
    await clearPage(page, origin);
    pages.push(page);
  };
}

/** Truly closes whatever tests have left open, as one that failed does; pages that wait stay. */
export async function closeLeftOver(browser: Browser): Promise<void> {
  const { pages, closes } = poolOf(browser);
  for (const context of browser.contexts()) {
    if (pages.some((page) => page.context() === context)) continue;
    await (closes.get(context) ?? (() => context.close()))();
    closes.delete(context);
  }
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
