import { expect, it } from 'vitest';
import { visit, waitForEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { goTo } from './ground.ts';
import { useArcs, useOverlay } from './overlay-use.ts';

const app = setUpApp();

it('the WebGL globe fills the countries of an opened network, and draws links, until they are taken back', async () => {
  const { page, problems } = await visit(app.browser, app.served, '?network=asean&layout=map');
  await waitForEngine(page);
  await useOverlay(page);
  await goTo(page, '?lang=en&layout=map');
  await useArcs(page);
  expect(problems).toEqual([]);
  await page.context().close();
});
