import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIGHT } from '../../../src/theme/tokens.ts';
import { type Visit, visit, waitForEngine } from '../harness.ts';
import { countChanged, findColours, type Picture, shareNear } from '../picture.ts';
import { setUpApp } from '../set-up-app.ts';
import { sweep } from '../sweep.ts';
import { goTo, takeStillPicture } from './ground.ts';

const app = setUpApp();

/** The middle of the map, clear of panels and buttons. */
const CLIP = { x: 984, y: 278, width: 540, height: 400 };

/** The pixels of letters; those on land have a colour that nothing else on the map has, not even blended. */
const lettersOf = (picture: Picture) => findColours(picture, [LIGHT.labelLand, LIGHT.labelSea], 12);
const landLettersOf = (picture: Picture) => findColours(picture, [LIGHT.labelLand], 12);

/** Pixels that an edge's smoothing may move when what lies behind a letter changes. */
const REACH = 1;

/**
 * What is drawn over or under the names on request, apart from the marks of sites, which names give way to on purpose: what the
 * address asks for before and then, the least number of pixels that it changes, and whether it brings lines in the ink of
 * letters.
 */
const SWITCHED = sweep(
  [
    {
      of: 'arcs of cooperation',
      off: 'layer=arcs',
      on: 'layer=arcs&link=training',
      least: 1000,
      inky: false,
    },
    {
      of: 'rings of reach',
      off: 'site=vnm-icp&layer=none',
      on: 'site=vnm-icp&layer=reach',
      least: 300,
      inky: true,
    },
    {
      of: 'the density',
      off: 'kind=centre&layer=none',
      on: 'kind=centre&layer=density',
      least: 1000,
      inky: false,
    },
  ] as const,
  ({ of }) => of !== 'the density',
);

describe('the names on the map', () => {
  /** One map for all, as a reader has it. */
  let map: Visit;
  const linkTo = (search: string) => `?lang=en&theme=light&layout=map&at=95,22,2.6&${search}`;
  beforeAll(async () => {
    map = await visit(app.browser, app.served, linkTo('layer=none'));
    const detail = map.page.waitForResponse('**/basemap/detail.pmtiles');
    await waitForEngine(map.page);
    await (await detail).finished();
  });
  afterAll(() => map.page.context().close());

  it.each(SWITCHED)('stay as they are when $of come and go', async ({ off, on, least, inky }) => {
    const { page, problems } = map;
    await goTo(page, linkTo(off));
    const before = await takeStillPicture(page, CLIP);
    const letters = lettersOf(before);
    expect(letters.size).toBeGreaterThan(400);

    await goTo(page, linkTo(on));
    await expect
      .poll(async () => countChanged(before, await takeStillPicture(page, CLIP)), { timeout: 30_000 })
      .toBeGreaterThanOrEqual(least);
    const after = await takeStillPicture(page, CLIP);
    // An arc or the edge of a ring may run across a letter, but no letter goes, comes or moves.
    expect(shareNear(before, letters, lettersOf(after), REACH)).toBeGreaterThan(0.85);
    if (!inky) expect(shareNear(before, landLettersOf(after), letters, REACH)).toBeGreaterThan(0.97);

    // Switched off again, all is as it was.
    await goTo(page, linkTo(off));
    await expect.poll(async () => countChanged(before, await takeStillPicture(page, CLIP))).toBeLessThan(20);
    expect(problems).toEqual([]);
  });
});
