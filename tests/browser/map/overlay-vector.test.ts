import { describe, expect, it } from 'vitest';
import { visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { useArcs, useOverlay } from './overlay-use.ts';

const app = setUpApp();

describe('the vector globe', () => {
  it('fills the countries of an opened network, and all but its own sites step back', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?network=asean&layout=map');
    await useOverlay(page);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('draws links and takes them back', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, '?lang=en&layout=map');
    await useArcs(page);
    await page.context().close();
  });
});
