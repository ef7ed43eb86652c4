import type { MapLook } from '../../model/camera/map-look.ts';
import { createScreen } from '../../model/camera/screen.ts';
import type { LngLat } from '../../model/site.ts';
import { FINE_ZOOM } from '../camera/fine-zoom.ts';

/** A tile of the detailed map. */
export interface TileAddress {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** The zooms of the detailed tiles. */
const [FIRST, LAST] = [3, 6];

/** A frame is looked at in so many places along each side: more than it has tiles of the last zoom. */
const PLACES = 48;

/** So much farther than its frame a map is looked at, in parts of the frame: a window is seldom of its shape. */
const AROUND = 0.15;

/** Where Hoàng Sa and Trường Sa lie, whose islets only these tiles have: no map of Viet Nam is without them. */
const HOME = { west: 111, east: 118, south: 6, north: 18, step: 1 } as const;

/** Places all over the two archipelagos. */
function placesAtHome(): readonly LngLat[] {
  const { west, east, south, north, step } = HOME;
  const places: LngLat[] = [];
  for (let lng = west; lng <= east; lng += step)
    for (let lat = south; lat <= north; lat += step) places.push([lng, lat]);
  return places;
}

/** The tile of a zoom in which a place lies. */
export function tileAt([lng, lat]: LngLat, z: number): TileAddress {
  const count = 2 ** z;
  const within = (value: number) => Math.min(Math.max(Math.floor(value), 0), count - 1);
  const bounded = (Math.min(Math.max(lat, -85), 85) * Math.PI) / 180;
  const west = (((lng + 180) % 360) + 360) % 360;
  return {
    z,
    x: within((west / 360) * count),
    y: within((0.5 - Math.log(Math.tan(Math.PI / 4 + bounded / 2)) / (2 * Math.PI)) * count),
  };
}

/** Places all over the frame of a map and a little around it. */
function placesIn({ camera, viewport, projection }: MapLook): readonly LngLat[] {
  const screen = createScreen(camera, viewport, projection);
  const along = (length: number) =>
    Array.from({ length: PLACES }, (_, at) => length * ((at / (PLACES - 1)) * (1 + 2 * AROUND) - AROUND));
  const ys = along(viewport.height);
  return along(viewport.width).flatMap((x) =>
    ys.flatMap((y) => {
      const place = screen.unproject({ x, y });
      return place ? [place] : [];
    }),
  );
}

/**
 * The detailed tiles that maps need when their frames are explored, the most important first: those of the whole first zoom and of
 * the archipelagos, those of the frames as near as they show, and then nearer ones. Frames that show half the Earth need none.
 */
export function tilesOfLooks(looks: readonly MapLook[]): readonly TileAddress[] {
  const ranks = new Map<string, { readonly tile: TileAddress; readonly rank: number }>();
  const want = (tile: TileAddress, rank: number) => {
    const key = `${tile.z}/${tile.x}/${tile.y}`;
    const known = ranks.get(key);
    if (!known || known.rank > rank) ranks.set(key, { tile, rank });
  };
  const count = 2 ** FIRST;
  for (let x = 0; x < count; x++) for (let y = 0; y < count; y++) want({ z: FIRST, x, y }, 0);
  for (let z = FIRST; z <= LAST; z++) for (const place of placesAtHome()) want(tileAt(place, z), 0);
  for (const look of looks) {
    const zoom = look.camera.zoom + Math.log2(look.scale);
    if (zoom < FINE_ZOOM) continue;
    const places = placesIn(look);
    for (let z = FIRST; z <= LAST; z++)
      for (const place of places) want(tileAt(place, z), Math.max(0, z - Math.ceil(zoom)));
  }
  return [...ranks.values()]
    .sort((a, b) => a.rank - b.rank || a.tile.z - b.tile.z || a.tile.x - b.tile.x || a.tile.y - b.tile.y)
    .map(({ tile }) => tile);
}
