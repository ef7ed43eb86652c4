import { type Camera, type Viewport, WORLD_SIZE, wrapDegrees } from '../../model/camera/camera.ts';
import { fromGround, toGround } from '../../model/camera/screen.ts';
import type { LngLat } from '../../model/site.ts';

/** The size of a picture, in the pixels in which lines and letters are measured; each of them is `SCALE` wide in its file. */
export const PICTURE: Viewport = {
  width: 600,
  height: 315,
  padding: { top: 0, right: 0, bottom: 0, left: 0 },
};
export const SCALE = 2;

/** How near pictures come, the nearest first: a part of a continent, a continent, … the whole Earth. */
export const ZOOMS = [3.2, 2.4, 1.6, 1, 0.25] as const;
type Zoom = (typeof ZOOMS)[number];

/** What a picture shows of the flat map of the whole Earth at a zoom: its upper left corner there, which may lie beside it. */
export interface MapView {
  readonly zoom: Zoom;
  readonly left: number;
  readonly top: number;
}

/** The flat map's width and height. */
export const sizeOfWorld = (zoom: number): number => WORLD_SIZE * 2 ** zoom;

/** Where a place stands on the flat map of the whole Earth (Mercator's), from its upper left corner. */
export function pointOf(lngLat: LngLat, zoom: number): { readonly x: number; readonly y: number } {
  const size = sizeOfWorld(zoom);
  const [x, y] = toGround(lngLat, 'mercator');
  return { x: x * size, y: y * size };
}

/** The camera that sees what a view shows. */
export function cameraOf({ zoom, left, top }: MapView): Camera {
  const size = sizeOfWorld(zoom);
  const [x, y] = [(left + PICTURE.width / 2) / size, (top + PICTURE.height / 2) / size];
  const [lng, lat] = fromGround([x, y, 0], 'mercator');
  return { lngLat: [wrapDegrees(lng), lat], zoom, bearing: 0, pitch: 0 };
}

function around(zoom: Zoom, x: number, y: number): MapView {
  const most = sizeOfWorld(zoom) - PICTURE.height;
  return {
    zoom,
    left: x - PICTURE.width / 2,
    top: Math.min(Math.max(y - PICTURE.height / 2, 0), most),
  };
}

/** Pictures of sites that are so near to one another share their ground: a quarter of a picture wide and high. */
const CELL = { width: PICTURE.width / 4, height: PICTURE.height / 4 } as const;

/** Where in the world a site lies: it stands near the middle, never at an edge. */
export function viewOfSite(lngLat: LngLat): MapView {
  const [zoom] = ZOOMS;
  const { x, y } = pointOf(lngLat, zoom);
  const middle = (value: number, step: number) => (Math.floor(value / step) + 0.5) * step;
  return around(zoom, middle(x, CELL.width), middle(y, CELL.height));
}

/** Room between the outermost places and the edge. */
const MARGIN = 30;

/** The nearest view that shows all places of a country, over the date line where that is shorter. */
export function viewOfPlaces(places: readonly LngLat[]): MapView {
  const west = places.map(([lng, lat]): LngLat => [lng < 0 ? lng + 360 : lng, lat]);
  const widthOf = (all: readonly LngLat[]) =>
    Math.max(...all.map(([lng]) => lng)) - Math.min(...all.map(([lng]) => lng));
  const all = widthOf(west) < widthOf(places) ? west : places;
  const boxAt = (zoom: Zoom) => {
    const points = all.map((place) => pointOf(place, zoom));
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  };
  const zoom =
    ZOOMS.find((each) => {
      const { left, right, top, bottom } = boxAt(each);
      return right - left <= PICTURE.width - 2 * MARGIN && bottom - top <= PICTURE.height - 2 * MARGIN;
    }) ?? ZOOMS[4];
  const { left, right, top, bottom } = boxAt(zoom);
  return around(zoom, (left + right) / 2, (top + bottom) / 2);
}
