import type { Camera, Viewport } from '../../model/camera/camera.ts';
import { constrainCamera, wholeWorldCamera } from '../../model/camera/camera-moves.ts';
import { createScreen } from '../../model/camera/screen.ts';
import type { LngLat } from '../../model/site.ts';
import type { ProjectionId } from '../../state/view/view.ts';
import { cameraOfPlaces, homeLngLat } from '../camera/home-camera.ts';
import { cameraOfMembers, cameraOfScene } from '../camera/scene-camera.ts';
import type { SvgContext } from '../vector/svg-part.ts';

/** The size of a map on the page for which settled cameras were made, in CSS pixels, about. */
const USUAL_MAP = { width: 900, height: 640 } as const;

/** How much nearer than the whole Earth still counts as it, in zoom levels. */
const NEARLY = 0.3;

/** Minutes behind Greenwich of the meridian that slides in a language without a home are turned to: the same for everyone. */
const MERIDIAN = -420;

/** No nearer than this: a slide shows where on a continent a place is, not in which street. */
const NEAREST = 3.7;

/** The sites that a map is framed for. */
const placesOf = ({ scene }: SvgContext): readonly LngLat[] =>
  Array.from(scene.visible, (index) => scene.catalog.sites[index]).flatMap((site) =>
    site ? [site.lngLat] : [],
  );

/** Where the map of a slide looks, and on which map. */
export interface SlideCamera {
  readonly camera: Camera;
  readonly projection: ProjectionId;
}

/**
 * The camera of a step's map: its own, or the one that shows what the step is about, clear of what covers the viewport. What a
 * globe can hardly hold is shown on the flat map, since half of the Earth is behind a globe.
 */
export function slideCamera(
  context: SvgContext,
  settled: Camera | null,
  viewport: Viewport,
  nearest = NEAREST,
): SlideCamera {
  const { projection, scene, overlay, locale } = context;
  if (settled) {
    const share = Math.min(viewport.width / USUAL_MAP.width, viewport.height / USUAL_MAP.height);
    const zoom = settled.zoom + Math.log2(share);
    return { camera: constrainCamera({ ...settled, zoom, pitch: 0 }, viewport, projection), projection };
  }
  const home = homeLngLat(locale, MERIDIAN);
  const ends = overlay.arcs.flatMap(({ from, to }) => [from, to]);
  const framedOn = (shape: ProjectionId) =>
    ends.length > 0
      ? cameraOfPlaces([...ends, ...placesOf(context)], viewport, shape)
      : (cameraOfScene(scene, viewport, shape, home) ?? cameraOfMembers(overlay, scene, viewport, shape));
  const wholeOn = (shape: ProjectionId) => wholeWorldCamera(home, viewport, shape);
  const found = framedOn(projection);
  if (projection === 'globe' && (!found || found.zoom <= wholeOn('globe').zoom + NEARLY))
    return { camera: framedOn('equal-earth') ?? wholeOn('equal-earth'), projection: 'equal-earth' };
  const camera = found ?? wholeOn(projection);
  return { camera: { ...camera, zoom: Math.min(camera.zoom, nearest) }, projection };
}

/** Whether there is ground in all corners of a map: of a globe that is far away there is none. */
export function isFilled({ camera, projection }: SlideCamera, viewport: Viewport): boolean {
  const screen = createScreen(camera, viewport, projection);
  const { width, height } = viewport;
  return [0, width].every((x) => [0, height].every((y) => screen.unproject({ x, y }) !== null));
}

/** From this longitude on eastwards the flat map around the Pacific has a place nearer to its middle than that around Greenwich. */
const PACIFIC_FROM = 75;

/** The flat map whose middle is nearer to a longitude: far from its middle a map is slanted. */
export const flatMapOf = (lng: number): ProjectionId =>
  lng > PACIFIC_FROM || lng < PACIFIC_FROM - 180 ? 'pacific' : 'equal-earth';
