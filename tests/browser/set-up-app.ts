import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser, type Served, serveApp } from './harness.ts';
import { closeLeftOver } from './page-pool.ts';

/** One browser and one served build; there from the first test on. */
export interface AppUnderTest {
  browser: Browser;
  served: Served;
}

/** That of this worker, which runs one file after the other; it ends with the worker. */
let started: Promise<AppUnderTest> | null = null;

const start = async (): Promise<AppUnderTest> => ({
  browser: await launchBrowser(),
  served: await serveApp(),
});

/** The app of this worker; a new one where its browser has died. */
async function appOfWorker(): Promise<AppUnderTest> {
  const known = await started?.catch(() => null);
  if (known?.browser.isConnected()) return known;
  await known?.served.close();
  started = start();
  return started;
}

/** Gives the tests of a file a browser and the built app, both those of the files before it, and closes what they leave open. */
export function setUpApp(): AppUnderTest {
  const app = {} as AppUnderTest;
  beforeAll(async () => {
    Object.assign(app, await appOfWorker());
  });
  afterAll(() => closeLeftOver(app.browser));
  return app;
}
