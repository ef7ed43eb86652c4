import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser, type Served, serveApp } from './harness.ts';

/** One browser and one served build for all tests of a file; there from the first test on. */
export interface AppUnderTest {
  browser: Browser;
  served: Served;
}

/** Starts the browser and serves the built app before the tests of a file, and ends both after them. */
export function setUpApp(): AppUnderTest {
  const app = {} as AppUnderTest;
  beforeAll(async () => {
    app.browser = await launchBrowser();
    app.served = await serveApp();
  });
  afterAll(async () => {
    await app.browser.close();
    await app.served.close();
  });
  return app;
}
