import { describe, expect, it } from 'vitest';
import { visit, waitForEngine } from './harness.ts';
import { useArcs, useOverlay } from './overlay-use.ts';
import { setUpApp } from './set-up-app.ts';

const app = setUpApp();

describe('the WebGL globe', () => {
  it('fills the countries of an opened network, and all but its own sites step back', async () => {
    const { page, problems } = await visit(app.browser, app.served, '?network=asean');
    await waitForEngine(page);
    await useOverlay(page);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('draws links and takes them back', async () => {
    const { page } = await visit(app.browser, app.served, '?lang=en');
    await waitForEngine(page);
    await useArcs(page);
    await page.context().close();
  });
});
