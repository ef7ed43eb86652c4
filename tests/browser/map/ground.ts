import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Camera, type Viewport, viewportCentre } from '../../../src/model/camera/camera.ts';
import { constrainCamera } from '../../../src/model/camera/camera-moves.ts';
import { createScreen, type GroundShape } from '../../../src/model/camera/screen.ts';
import type { LngLat } from '../../../src/model/site.ts';
import { type Clip, countChanged, type Picture, takePicture } from '../picture.ts';

/** The map as a camera of the address shows it: its picture, and where places stand in it. */
export interface GroundView {
  readonly picture: Picture;
  /** The pixel of a place; null where it is beyond the horizon or outside the picture. */
  readonly pixelOf: (lngLat: LngLat) => { readonly x: number; readonly y: number } | null;
}

/** A rectangle around the middle of what the panels leave free, clear of the panels and buttons of a wide window. */
const HALF = { width: 260, height: 210 };

/** The element of the map and the middle of its free part, in CSS pixels of the page. */
async function readStage(page: Page) {
  const box = await page.locator('.map-canvas').boundingBox();
  const cross = await page.locator('.crosshair').boundingBox();
  if (!box || !cross) throw new Error('There is no map');
  const centre = { x: cross.x + cross.width / 2 - box.x, y: cross.y + cross.height / 2 - box.y };
  return { box, centre };
}

/** A viewport of the element's size whose middle is where the app's panels leave it. */
function viewportAround(
  { width, height }: Clip,
  { x, y }: { readonly x: number; readonly y: number },
): Viewport {
  const [right, down] = [2 * x - width, 2 * y - height];
  const padding = {
    left: Math.max(0, right),
    right: Math.max(0, -right),
    top: Math.max(0, down),
    bottom: Math.max(0, -down),
  };
  return { width, height, padding };
}

/** Changes what the address asks for, as the browser's Back does, without loading the page anew. */
export async function goTo(page: Page, search: string): Promise<void> {
  await page.evaluate((asked) => {
    history.pushState(null, '', asked);
    dispatchEvent(new PopStateEvent('popstate'));
  }, search);
}

/** Turns the map to another camera, by its address. */
export async function turnTo(page: Page, lngLat: LngLat, zoom: number): Promise<void> {
  const url = new URL(page.url());
  url.searchParams.set('at', `${lngLat},${zoom}`);
  await goTo(page, url.search);
}

/** Waits until tiles and labels have come to rest: three pictures in a row are alike. Gives the last. */
export async function takeStillPicture(page: Page, clip: Clip): Promise<Picture> {
  let last = await takePicture(page, clip);
  let alike = 0;
  await expect
    .poll(
      async () => {
        const before = last;
        last = await takePicture(page, clip);
        alike = countChanged(before, last, 2) === 0 ? alike + 1 : 0;
        return alike;
      },
      { timeout: 40_000 },
    )
    .toBeGreaterThan(1);
  return last;
}

/** Turns the map to a camera that looks straight down, and takes its picture once nothing more changes. */
export async function viewGround(
  page: Page,
  shape: GroundShape,
  lngLat: LngLat,
  zoom: number,
): Promise<GroundView> {
  const camera: Camera = { lngLat, zoom, bearing: 0, pitch: 0 };
  await turnTo(page, lngLat, zoom);
  const { box, centre } = await readStage(page);
  const viewport = viewportAround(box, centre);
  const middle = viewportCentre(viewport);
  const [left, top] = [Math.round(middle.x - HALF.width), Math.round(middle.y - HALF.height)];
  const clip = { x: box.x + left, y: box.y + top, width: 2 * HALF.width, height: 2 * HALF.height };
  const picture = await takeStillPicture(page, clip);
  const screen = createScreen(constrainCamera(camera, viewport, shape), viewport, shape);
  return {
    picture,
    pixelOf(place) {
      const point = screen.project(place);
      const [x, y] = [Math.floor((point?.x ?? -1) - left), Math.floor((point?.y ?? -1) - top)];
      return x >= 0 && y >= 0 && x < clip.width && y < clip.height ? { x, y } : null;
    },
  };
}

/** The colour of a pixel as `#rrggbb`. */
export function colourAt({ pixels, width }: Picture, { x, y }: { x: number; y: number }): string {
  const at = 3 * (y * width + x);
  const channels = [0, 1, 2].map((channel) => (pixels[at + channel] ?? 0).toString(16).padStart(2, '0'));
  return `#${channels.join('')}`;
}

/** The colour that most pixels within a few of a place have: its ground, whatever line or letter crosses it. */
export function groundAt({ picture, pixelOf }: GroundView, lngLat: LngLat, reach = 3): string | null {
  const middle = pixelOf(lngLat);
  if (!middle) return null;
  const counts = new Map<string, number>();
  for (let y = middle.y - reach; y <= middle.y + reach; y++) {
    for (let x = middle.x - reach; x <= middle.x + reach; x++) {
      const colour = colourAt(picture, { x, y });
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
