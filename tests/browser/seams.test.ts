import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { GroundShape } from '../../src/model/screen.ts';
import type { LngLat } from '../../src/model/site.ts';
import { LIGHT } from '../../src/theme/tokens.ts';
import { colourAt, type GroundView, groundAt, viewGround } from './ground.ts';
import { visit, visitWithoutEngine, waitForEngine } from './harness.ts';
import { setUpApp } from './set-up-app.ts';

const app = setUpApp();

/** Nothing but the ground and its names. */
const GROUND_ONLY = 'lang=en&theme=light&layer=none&chart=none';

const LAND = [LIGHT.land, LIGHT.ice];
const SEA = [LIGHT.sea];

interface Sample {
  readonly name: string;
  readonly at: LngLat;
  readonly colours: readonly string[];
}
const land = (name: string, ...at: LngLat): Sample => ({ name, at, colours: LAND });
const sea = (name: string, ...at: LngLat): Sample => ({ name, at, colours: SEA });

/** A camera, and places that it shows: large ones, which the coarsest map has as well. */
interface Look {
  readonly centre: LngLat;
  readonly zooms: readonly number[];
  readonly samples: readonly Sample[];
}
const LARGE: readonly Look[] = [
  {
    centre: [180, 67.5],
    zooms: [1, 3, 5],
    samples: [
      land('Chukotka, west of 180°', 177.6, 67.3),
      land('Chukotka, on 180°', 180, 67.6),
      land('Chukotka, east of 180°', -177.8, 67.2),
    ],
  },
  {
    centre: [180, -80],
    zooms: [-0.5, 2],
    samples: [
      land('Victoria Land', 158, -77),
      land('Marie Byrd Land', -135, -77.5),
      land('inner Antarctica, on 180°', 180, -84.5),
      sea('the Ross Sea, on 180°', 180, -72),
      sea('the Ross Sea, west of 180°', 176, -73),
      sea('the Ross Sea, east of 180°', -172, -73),
    ],
  },
  {
    centre: [16, 78.5],
    zooms: [2, 4],
    samples: [land('Spitsbergen', 15.5, 78), sea('off Svalbard', 5, 77)],
  },
  { centre: [180, 2], zooms: [2, 5], samples: [sea('the sea of Kiribati, on 180°', 180, 1)] },
];

const POLES: readonly Look[] = [
  {
    centre: [0, 85],
    zooms: [-1.5, 0],
    samples: [sea('the North Pole', 0, 89.9), sea('beside it', 100, 88)],
  },
  {
    centre: [0, -85],
    zooms: [-1.5, 0],
    samples: [land('the South Pole', 0, -89.9), land('beside it', 100, -88), land('at 85° S', 40, -85.1)],
  },
];

/** What only the tiles have. */
const FINE: readonly Look[] = [
  {
    centre: [180, -80],
    zooms: [2, 3],
    samples: [
      land('the Ross Ice Shelf, west of 180°', 176, -80),
      land('the Ross Ice Shelf, on 180°', 180, -81),
      land('the Ross Ice Shelf, east of 180°', -174, -80),
    ],
  },
  {
    centre: [179.6, -17],
    zooms: [6, 8],
    samples: [
      land('Viti Levu', 178.2, -17.75),
      land('Taveuni', -179.97, -16.8),
      sea('the Koro Sea, on 180°', 180, -17.6),
    ],
  },
  {
    centre: [-157.4, 1.87],
    zooms: [7, 9],
    samples: [land('Kiritimati', -157.3, 1.8), sea('off it', -157.7, 1.6)],
  },
  { centre: [180, 71.2], zooms: [5], samples: [land('Wrangel Island, beside 180°', 179.9, 71.2)] },
];

/** A meridian or parallel on which tiles meet, from end to end of a view, and where it is looked at. */
interface Edge {
  readonly name: string;
  readonly centre: LngLat;
  readonly zooms: readonly number[];
  readonly along: 'meridian' | 'parallel';
}
const SEAM: Edge = {
  name: '180° in Chukotka',
  centre: [180, 67.6],
  zooms: [0, 3, 4.5, 9],
  along: 'meridian',
};
const EDGES: readonly Edge[] = [
  SEAM,
  { name: '180° in the Ross Sea', centre: [180, -80], zooms: [0, 2, 5], along: 'meridian' },
  { name: '180° in Fiji', centre: [180, -16.8], zooms: [1, 6, 8], along: 'meridian' },
  { name: '0° in the Sahara', centre: [0, 25], zooms: [2, 4, 7], along: 'meridian' },
  { name: 'the equator in the Congo Basin', centre: [22.5, 0], zooms: [1, 5], along: 'parallel' },
];

/** Each sample of some looks that does not have one of its colours, in words. */
async function findWrong(page: Page, shape: GroundShape, looks: readonly Look[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const { centre, zooms, samples } of looks) {
    for (const zoom of zooms) {
      const view = await viewGround(page, shape, centre, zoom);
      for (const { name, at, colours } of samples) {
        const colour = groundAt(view, at);
        if (colour !== null && !colours.includes(colour)) wrong.push(`${name}, zoom ${zoom}: ${colour}`);
      }
      if (samples.every(({ at }) => groundAt(view, at) === null)) wrong.push(`${centre}: nothing is in view`);
    }
  }
  return wrong;
}

/**
 * The longest run of pixels, along an edge through the middle of a view, that differ from the ground of which both sides
 * are made. Letters and rivers that cross the edge make short ones.
 */
function longestStreak({ picture }: GroundView, along: Edge['along']): number {
  const [length, middle] =
    along === 'meridian' ? [picture.height, picture.width / 2] : [picture.width, picture.height / 2];
  const pixel = (step: number, aside: number) =>
    colourAt(picture, along === 'meridian' ? { x: aside, y: step } : { x: step, y: aside });
  let longest = 0;
  for (let aside = middle - 2; aside <= middle + 1; aside++) {
    let run = 0;
    for (let step = 0; step < length; step++) {
      const side = pixel(step, middle - 7);
      const isStreak = side === pixel(step, middle + 6) && pixel(step, aside) !== side;
      run = isStreak ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
  }
  return longest;
}

/** Each edge along which a line shows that is none of the map's, in words. */
async function findStreaks(page: Page, shape: GroundShape, edges: readonly Edge[]): Promise<string[]> {
  const found: string[] = [];
  for (const { name, centre, zooms, along } of edges) {
    for (const zoom of zooms) {
      const streak = longestStreak(await viewGround(page, shape, centre, zoom), along);
      if (streak > LONGEST_LETTER) found.push(`${name}, zoom ${zoom}: ${streak} px`);
    }
  }
  return found;
}
const LONGEST_LETTER = 14;

/** All looks of a shape: Mercator has no poles. */
const looksAt = (shape: GroundShape, looks: readonly Look[]) =>
  shape === 'globe' ? [...looks, ...POLES] : looks;
const linkTo = (shape: GroundShape) => `?${GROUND_ONLY}&projection=${shape}&at=180,67.5,4`;

describe.each(['globe', 'mercator'] as const)('the WebGL map as %s', (shape) => {
  /** A page that has the detailed tiles as well. */
  async function openMap() {
    const opened = await visit(app.browser, app.served, linkTo(shape));
    const detail = opened.page.waitForResponse('**/basemap/detail.pmtiles');
    await waitForEngine(opened.page);
    await (await detail).finished();
    return opened;
  }

  it('has land and sea where they are', async () => {
    const { page, problems } = await openMap();
    expect(await findWrong(page, shape, looksAt(shape, [...LARGE, ...FINE]))).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('has no line where its tiles and halves meet', async () => {
    const { page, problems } = await openMap();
    expect(await findStreaks(page, shape, EDGES)).toEqual([]);
    // The graticule runs along 180°: such a line would have been found.
    await page.goto(`${app.served.url}${linkTo(shape).replace('layer=none', 'layer=graticule')}`);
    await waitForEngine(page);
    expect(await findStreaks(page, shape, [{ ...SEAM, zooms: [3] }])).toHaveLength(1);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe.each(['globe', 'mercator'] as const)('the vector map as %s', (shape) => {
  it('has land and sea where they are, and no line where its halves meet', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, linkTo(shape));
    await page.locator('.map-canvas [data-part="ground"] path').first().waitFor({ state: 'attached' });
    expect(await findWrong(page, shape, looksAt(shape, LARGE))).toEqual([]);
    // It has no tiles, and far in only what is coarse.
    const seams = EDGES.filter(({ name }) => name.startsWith('180°'));
    const near = seams.map((edge) => ({ ...edge, zooms: edge.zooms.filter((zoom) => zoom < 4) }));
    expect(await findStreaks(page, shape, near)).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
