import { describe, expect, it } from 'vitest';
import { LIGHT } from '../../src/theme/tokens.ts';
import { setParam, takeStillPicture } from './ground.ts';
import { visit, waitForEngine } from './harness.ts';
import { countChanged, findColours, type Picture, shareNear } from './picture.ts';
import { setUpApp } from './set-up-app.ts';

const app = setUpApp();

/** The middle of the map, clear of panels and buttons. */
const CLIP = { x: 420, y: 110, width: 540, height: 400 };

/** The pixels of letters; those on land have a colour that nothing else on the map has, not even blended. */
const lettersOf = (picture: Picture) => findColours(picture, [LIGHT.labelLand, LIGHT.labelSea], 12);
const landLettersOf = (picture: Picture) => findColours(picture, [LIGHT.labelLand], 12);

/** Pixels that an edge's smoothing may move when what lies behind a letter changes. */
const REACH = 1;

/**
 * What is drawn over or under the names on request, apart from the marks of sites, which names give way to on purpose: the part of the
 * address that switches it, the least number of pixels that it changes, and whether it brings lines in the ink of letters.
 */
const SWITCHED = [
  {
    of: 'arcs of cooperation',
    link: 'layer=arcs',
    param: 'link',
    off: '',
    on: 'training',
    least: 1000,
    inky: false,
  },
  {
    of: 'rings of reach',
    link: 'site=vnm-icp',
    param: 'layer',
    off: 'none',
    on: 'reach',
    least: 300,
    inky: true,
  },
  {
    of: 'the density',
    link: 'kind=centre',
    param: 'layer',
    off: 'none',
    on: 'density',
    least: 1000,
    inky: false,
  },
] as const;

describe('the names on the map', () => {
  it.each(SWITCHED)(
    'stay as they are when $of come and go',
    async ({ link, param, off, on, least, inky }) => {
      const search = `?lang=en&theme=light&chart=none&at=95,22,2.6&${link}&${param}=${off}`;
      const { page, problems } = await visit(app.browser, app.served, search);
      const detail = page.waitForResponse('**/basemap/detail.pmtiles');
      await waitForEngine(page);
      await (await detail).finished();
      const before = await takeStillPicture(page, CLIP);
      const letters = lettersOf(before);
      expect(letters.size).toBeGreaterThan(400);

      await setParam(page, param, on);
      await expect
        .poll(async () => countChanged(before, await takeStillPicture(page, CLIP)), { timeout: 30_000 })
        .toBeGreaterThanOrEqual(least);
      const after = await takeStillPicture(page, CLIP);
      // An arc or the edge of a ring may run across a letter, but no letter goes, comes or moves.
      expect(shareNear(before, letters, lettersOf(after), REACH)).toBeGreaterThan(0.85);
      if (!inky) expect(shareNear(before, landLettersOf(after), letters, REACH)).toBeGreaterThan(0.97);

      // Switched off again, all is as it was.
      await setParam(page, param, off);
      await expect
        .poll(async () => countChanged(before, await takeStillPicture(page, CLIP)))
        .toBeLessThan(20);
      expect(problems).toEqual([]);
      await page.context().close();
    },
  );
});
