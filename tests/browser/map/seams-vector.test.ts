import { describe, expect, it } from 'vitest';
import { visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { sweep } from '../sweep.ts';
import { findFaults, LARGE, linkTo, looksAt, SMALL_WINDOW } from './seam-looks.ts';

const app = setUpApp();

const SHAPES = sweep(
  ['globe', 'mercator', 'equal-earth', 'pacific', 'north-pole', 'south-pole'] as const,
  (_, index) => index % 2 === 0,
);

describe.each(SHAPES)('the vector map as %s', (shape) => {
  it('has land and sea where they are, and no line where its halves meet', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, linkTo(shape), SMALL_WINDOW);
    await page.locator('.map-canvas [data-part="ground"] path').first().waitFor({ state: 'attached' });
    // It has no tiles, and far in only what is coarse.
    expect(await findFaults(page, shape, looksAt(shape, LARGE), 4)).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
