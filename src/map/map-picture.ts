import type { Camera, Viewport } from '../model/camera/camera.ts';
import { constrainCamera, fitBoundsCamera, type LngLatBox, VIET_NAM } from '../model/camera/camera-moves.ts';
import { createScreen } from '../model/camera/screen.ts';
import { greatCircleKm } from '../model/geodesy.ts';
import type { LngLat } from '../model/site.ts';
import type { CurrentMap } from './current-map.ts';
import { shownCrowd } from './marks/shown-crowd.ts';
import { SVG_PARTS } from './vector/parts/index.ts';
import type { SvgContext } from './vector/svg-part.ts';

/** Width and height in CSS pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A map to be drawn into a frame that nothing covers. */
export interface FramedMap {
  readonly context: SvgContext;
  readonly camera: Camera;
  readonly size: PictureSize;
  /** See `Viewport`; without it, as on the page. */
  readonly eye?: number;
}

const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 } as const;

const viewportOf = (size: PictureSize): Viewport => ({ ...size, padding: NO_PADDING });

/** The width and height that panels leave free of a map. */
export function freeSize({ width, height, padding }: Viewport): PictureSize {
  return { width: width - padding.left - padding.right, height: height - padding.top - padding.bottom };
}

/**
 * What the map shows, for a frame of another size: all that panels leave free on the page is in it, larger or smaller, and
 * nothing is pointed at.
 */
export function frameMap({ context, camera, viewport }: CurrentMap, size: PictureSize): FramedMap {
  const free = freeSize(viewport);
  const zoom = camera.zoom + Math.log2(Math.min(size.width / free.width, size.height / free.height));
  const still: SvgContext = {
    ...context,
    padding: NO_PADDING,
    hovered: null,
    pointed: new Set(),
    litArcs: [],
  };
  const wanted = { ...camera, zoom, pitch: 0 };
  return {
    context: still,
    camera: constrainCamera(wanted, viewportOf(size), context.projection),
    size,
  };
}

/** The parts of a framed map as SVG markup, from the ground up; not clipped. */
export function drawMap({ context, camera, size }: FramedMap): readonly string[] {
  return SVG_PARTS.map((part) => {
    const markup = part.build(context, camera, viewportOf(size));
    const opacity = part.opacity?.(context) ?? 1;
    return opacity === 1 ? markup : `<g opacity="${opacity}">${markup}</g>`;
  });
}

/** Whether sites that stand close together are gathered in rings on a framed map. */
export function hasRings({ context, camera }: FramedMap): boolean {
  const { scene, layers, projection } = context;
  return shownCrowd(scene, layers, camera, projection).clusters.length > 0;
}

/** Kilometres on the ground that one CSS pixel shows at the middle of the frame; null where the middle is off the ground. */
export function groundKm({ context, camera, size }: FramedMap): number | null {
  const screen = createScreen(camera, viewportOf(size), context.projection);
  const [x, y] = [size.width / 2, size.height / 2];
  const [left, right] = [screen.unproject({ x: x - 5, y }), screen.unproject({ x: x + 5, y })];
  return left && right ? greatCircleKm(left, right) / 10 : null;
}

const VIET_NAM_CODE = 'VNM';

/** How far an archipelago's name reaches from the middle of its islets, in CSS pixels. */
const NAME_ROOM = { x: 96, y: 44 } as const;

/** From this zoom on a map that shows part of Viet Nam is a map of it, too. */
const COUNTRY_ZOOM = 3;

/**
 * Whether a picture that shows Viet Nam leaves out one of the archipelagos Hoàng Sa and Trường Sa, which then stand in an
 * inset: no map of the country goes without them.
 */
export function needsInset({ context, camera, size }: FramedMap): boolean {
  const { scene, world, projection, selected } = context;
  const { catalog, filters } = scene;
  const screen = createScreen(camera, { ...size, padding: context.padding }, projection);
  const isSeen = (lngLat: LngLat) => {
    const at = screen.project(lngLat);
    return at !== null && at.x >= 0 && at.y >= 0 && at.x <= size.width && at.y <= size.height;
  };
  // With room for their names, which no edge may cut.
  const isNamed = (lngLat: LngLat) => {
    const at = screen.project(lngLat);
    const { x, y } = NAME_ROOM;
    return at !== null && at.x >= x && at.y >= y && at.x <= size.width - x && at.y <= size.height - y;
  };
  const archipelagos = world.labels.filter(({ kind }) => kind === 'archipelago');
  if (archipelagos.every(({ lngLat }) => isNamed(lngLat))) return false;
  const isVietNamese = (index: number | null) =>
    index !== null && catalog.sites[index]?.countries.includes(VIET_NAM_CODE) === true;
  if (filters.country.includes(VIET_NAM_CODE) || isVietNamese(selected)) return true;
  if (camera.zoom < COUNTRY_ZOOM) return false;
  const places = catalog.sites.filter(({ index }) => isVietNamese(index)).map(({ lngLat }) => lngLat);
  const country = catalog.countries.get(VIET_NAM_CODE);
  return [...places, ...(country ? [country.lngLat] : [])].some(isSeen);
}

/** What an inset shows: Viet Nam with both archipelagos, and room for their names. */
const INSET: LngLatBox = {
  west: VIET_NAM.west - 4,
  south: VIET_NAM.south - 1,
  east: VIET_NAM.east + 4,
  north: VIET_NAM.north,
};

/** The size of an inset before it is made smaller, in CSS pixels: so large that all names find room. */
export const INSET_SIZE: PictureSize = { width: 300, height: 238 };

/** Viet Nam with both archipelagos, without sites. */
export function frameInset({ context }: FramedMap): FramedMap {
  const size = INSET_SIZE;
  const camera = fitBoundsCamera(INSET, viewportOf(size), 'mercator');
  const layers = context.layers.filter((layer) => layer === 'graticule' || layer === 'members');
  return { context: { ...context, layers, projection: 'mercator', selected: null }, camera, size };
}
