import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Visit, visit, waitForEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { goTo } from './ground.ts';
import { CHUKOTKA, FINE, findFaults, LARGE, linkTo, looksAt, SMALL_WINDOW } from './seam-looks.ts';

const app = setUpApp();

describe('the WebGL map', () => {
  /** One map for both shapes, which has the detailed tiles as well. */
  let map: Visit;
  beforeAll(async () => {
    map = await visit(app.browser, app.served, linkTo('globe'), SMALL_WINDOW);
    const detail = map.page.waitForResponse('**/basemap/detail.pmtiles');
    await waitForEngine(map.page);
    await (await detail).finished();
  });
  afterAll(() => map.page.context().close());

  it.each(['globe', 'mercator'] as const)(
    'has as %s land and sea where they are, and no line where its tiles and halves meet',
    async (shape) => {
      const { page, problems } = map;
      await goTo(page, linkTo(shape));
      await waitForEngine(page);
      expect(await findFaults(page, shape, looksAt(shape, [...LARGE, ...FINE]))).toEqual([]);
      // The graticule runs along 180°: such a line would have been found.
      await goTo(page, linkTo(shape).replace('layer=none', 'layer=graticule'));
      expect(await findFaults(page, shape, [{ ...CHUKOTKA, zooms: [3] }])).toEqual([
        expect.stringMatching(/^the meridian at/),
      ]);
      expect(problems).toEqual([]);
    },
  );
});
