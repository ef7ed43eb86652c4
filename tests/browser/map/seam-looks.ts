import type { Page } from 'playwright-core';
import { isPlaneShape } from '../../../src/model/camera/plane.ts';
import type { GroundShape } from '../../../src/model/camera/screen.ts';
import type { LngLat } from '../../../src/model/site.ts';
import { LIGHT } from '../../../src/theme/tokens.ts';
import { sweep } from '../sweep.ts';
import { colourAt, type GroundView, groundAt, viewGround } from './ground.ts';

/** No larger than the pictures need: in software each pixel costs. */
export const SMALL_WINDOW = { viewport: { width: 720, height: 640 } } as const;

/** Nothing but the ground and its names. */
const GROUND_ONLY = 'lang=en&theme=light&layer=none&layout=map';

const LAND = [LIGHT.land, LIGHT.ice];
const SEA = [LIGHT.sea];

interface Sample {
  readonly name: string;
  readonly at: LngLat;
  readonly colours: readonly string[];
}
const land = (name: string, ...at: LngLat): Sample => ({ name, at, colours: LAND });
const sea = (name: string, ...at: LngLat): Sample => ({ name, at, colours: SEA });

/** A camera that looks straight down. */
interface Look {
  readonly centre: LngLat;
  readonly zooms: readonly number[];
  /** Places, of which it shows some at each zoom. */
  readonly samples: readonly Sample[];
  /** The meridian or parallel through the middle, from end to end of the view, on which tiles or halves of the map meet. */
  readonly edge?: 'meridian' | 'parallel';
}

/** The graticule runs along its edge, too. */
export const CHUKOTKA: Look = {
  centre: [180, 67.6],
  zooms: [0, 1, 3, 4.5, 5, 9],
  samples: [
    land('Chukotka, west of 180°', 177.6, 67.3),
    land('Chukotka, on 180°', 180, 67.6),
    land('Chukotka, east of 180°', -177.8, 67.2),
  ],
  edge: 'meridian',
};

/** Places that the coarsest map has as well. */
export const LARGE: readonly Look[] = [
  CHUKOTKA,
  {
    centre: [180, -80],
    zooms: [-0.5, 0, 2],
    samples: [
      land('Victoria Land', 158, -77),
      land('Marie Byrd Land', -135, -77.5),
      land('inner Antarctica, on 180°', 180, -84.5),
      sea('the Ross Sea, on 180°', 180, -72),
      sea('the Ross Sea, west of 180°', 176, -73),
      sea('the Ross Sea, east of 180°', -172, -73),
    ],
    edge: 'meridian',
  },
  {
    centre: [16, 78.5],
    zooms: [2, 4],
    samples: [land('Spitsbergen', 17.4, 79), sea('off Svalbard', 5, 77)],
  },
  {
    centre: [180, 2],
    zooms: [2, 5],
    samples: [sea('the sea of Kiribati, on 180°', 180, 1)],
    edge: 'meridian',
  },
  { centre: [180, -16.8], zooms: [1], samples: [], edge: 'meridian' },
  { centre: [0, 25], zooms: [2, 4, 7], samples: [land('the Sahara, on 0°', 0, 25)], edge: 'meridian' },
  {
    centre: [22.5, 0],
    zooms: [1, 5],
    samples: [land('the Congo Basin, on the equator', 22.5, 0)],
    edge: 'parallel',
  },
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
export const FINE: readonly Look[] = [
  {
    centre: [180, -80],
    zooms: [2, 3, 5],
    samples: [
      land('the Ross Ice Shelf, west of 180°', 176, -80),
      land('the Ross Ice Shelf, on 180°', 180, -80),
      land('the Ross Ice Shelf, farther south', 180, -81),
      land('the Ross Ice Shelf, east of 180°', -174, -80),
    ],
    edge: 'meridian',
  },
  {
    centre: [180, -17],
    zooms: [6, 8],
    samples: [
      land('Viti Levu', 178.2, -17.75),
      land('Taveuni', -179.97, -16.8),
      sea('the Koro Sea, on 180°', 180, -17.6),
    ],
    edge: 'meridian',
  },
  {
    centre: [-157.4, 1.87],
    zooms: [7, 9],
    samples: [land('Kiritimati', -157.3, 1.8), sea('off it', -157.7, 1.6)],
  },
  { centre: [180, 71.2], zooms: [5], samples: [land('Wrangel Island, beside 180°', 179.9, 71.2)] },
];

/**
 * What is wrong in some looks, in words: each sample that does not have one of its colours, and each edge along which a line shows that
 * is none of the map's. Edges are looked at below the zoom `edgesBelow`.
 */
export async function findFaults(
  page: Page,
  shape: GroundShape,
  looks: readonly Look[],
  edgesBelow = Number.POSITIVE_INFINITY,
): Promise<string[]> {
  const faults: string[] = [];
  // What is written over the ground is no ground.
  await page.locator('.map-notes, .over-map').evaluateAll((written) => {
    for (const element of written) (element as HTMLElement).style.visibility = 'hidden';
  });
  // A small flat map of the whole Earth stays where it is, whatever the camera asks for.
  const isPlane = isPlaneShape(shape);
  let seen = 0;
  for (const { centre, zooms, samples, edge } of looks) {
    for (const zoom of zooms) {
      const view = await viewGround(page, shape, centre, zoom + (isPlane ? MERCATOR_GROWTH : 0));
      for (const { name, at, colours } of samples) {
        const colour = groundAt(view, at);
        if (colour !== null && !colours.includes(colour)) faults.push(`${name}, zoom ${zoom}: ${colour}`);
      }
      const inView = samples.filter(({ at }) => groundAt(view, at) !== null).length;
      seen += inView;
      if (inView === 0 && samples.length > 0 && !isPlane) faults.push(`${centre}: nothing is in view`);
      if (!edge || zoom >= edgesBelow) continue;
      const streak = longestStreak(view, edge);
      if (streak > LONGEST_LETTER) faults.push(`the ${edge} at ${centre}, zoom ${zoom}: ${streak} px`);
    }
  }
  if (seen < looks.length) faults.push(`only ${seen} places are in view`);
  return faults;
}
/** How much nearer a flat map must come to show ground in the far north as large as Mercator's map does, in levels. */
const MERCATOR_GROWTH = 2;

/**
 * The longest run of pixels, along an edge through the middle of a view, that differ from the ground of which both sides
 * are made. Letters and rivers that cross the edge make short ones.
 */
function longestStreak({ picture }: GroundView, along: 'meridian' | 'parallel'): number {
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

/** As long as a letter or a river that crosses an edge may be, in pixels. */
const LONGEST_LETTER = 14;

/** Whether a map shows a place, and not by its very edge. */
function isShown([lng, lat]: LngLat, shape: GroundShape): boolean {
  if (shape === 'north-pole') return lat > 10;
  if (shape === 'south-pole') return lat < -10;
  return shape !== 'equal-earth' || Math.abs(lng) < 170;
}

/** Maps on which a pole is a point. */
const WITH_POLES: readonly GroundShape[] = ['globe', 'north-pole', 'south-pole'];

/** The looks that a map shows; those at the poles where it has any. */
export const looksAt = (shape: GroundShape, looks: readonly Look[]) =>
  (WITH_POLES.includes(shape) ? [...looks, ...POLES] : looks)
    .filter(({ centre }) => isShown(centre, shape))
    .map((look) => ({ ...look, zooms: sweep(look.zooms, (_, index) => index % 2 === 0) }));

export const linkTo = (shape: GroundShape) => `?${GROUND_ONLY}&projection=${shape}&at=180,67.5,4`;
