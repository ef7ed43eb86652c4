import { describe, expect, it } from 'vitest';
import { visit, waitForEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { CHUKOTKA, FINE, findFaults, LARGE, linkTo, looksAt, SMALL_WINDOW } from './seam-looks.ts';

const app = setUpApp();

describe.each(['globe', 'mercator'] as const)('the WebGL map as %s', (shape) => {
  /** A page that has the detailed tiles as well. */
  async function openMap() {
    const opened = await visit(app.browser, app.served, linkTo(shape), SMALL_WINDOW);
    const detail = opened.page.waitForResponse('**/basemap/detail.pmtiles');
    await waitForEngine(opened.page);
    await (await detail).finished();
    return opened;
  }

  it('has land and sea where they are, and no line where its tiles and halves meet', async () => {
    const { page, problems } = await openMap();
    expect(await findFaults(page, shape, looksAt(shape, [...LARGE, ...FINE]))).toEqual([]);
    // The graticule runs along 180°: such a line would have been found.
    await page.goto(`${app.served.url}${linkTo(shape).replace('layer=none', 'layer=graticule')}`);
    await waitForEngine(page);
    expect(await findFaults(page, shape, [{ ...CHUKOTKA, zooms: [3] }])).toEqual([
      expect.stringMatching(/^the meridian at/),
    ]);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
