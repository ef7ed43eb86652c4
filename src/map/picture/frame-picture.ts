import type { Viewport } from '../../model/camera/camera.ts';
import type { Scene } from '../../state/scene/scene.ts';
import type { CurrentMap } from '../current-map.ts';
import { type FramedMap, frameMap, type PictureSize } from '../map-picture.ts';
import { FAR } from '../slide/draw-slide-map.ts';
import { showsArchipelagos, withArchipelagos } from '../slide/paint-map.ts';
import { slideCamera } from '../slide/slide-camera.ts';
import { sceneOfSites } from '../slide/slide-scenes.ts';
import type { SvgContext } from '../vector/svg-part.ts';

/** What a saved map is framed for: what the filters leave and the open site, or what the screen shows. */
export const PICTURE_FRAMES = ['results', 'screen'] as const;
export type PictureFrame = (typeof PICTURE_FRAMES)[number];

/** No nearer than this to a few sites that lie close together: what lies around says where they are. */
const NEAREST = 5;

const isNarrowed = ({ visible, total }: Scene) => visible.length < total;

/** The usual frame: the results where filters leave out some sites or one is open; the whole Earth is seen as the reader turned it. */
export function usualFrame({ scene, selected }: Pick<SvgContext, 'scene' | 'selected'>): PictureFrame {
  return isNarrowed(scene) || selected !== null ? 'results' : 'screen';
}

/** All that a picture shows: what the filters leave, and the open site, which they may leave out. */
export function shownOf({ scene, selected }: Pick<SvgContext, 'scene' | 'selected'>): Scene {
  return selected === null ? scene : sceneOfSites(scene, [...new Set([...scene.visible, selected])]);
}

/** What a picture of the results is about: all that the filters leave, with the open site; that alone where they leave all. */
function subjectOf({ scene, selected }: SvgContext): Scene {
  if (selected === null || isNarrowed(scene)) return shownOf({ scene, selected });
  return sceneOfSites(scene, [selected]);
}

/** Whether a framed map shows Viet Nam without one of the archipelagos and its whole name, which then stand in an inset. */
export function lacksArchipelago({ context, camera, size, eye }: FramedMap): boolean {
  const viewport = { ...size, padding: context.padding, ...(eye ? { eye } : {}) };
  return !showsArchipelagos(camera, context, viewport);
}

/**
 * A map framed for a picture of a size. That of the results shows both archipelagos where it shows Viet Nam and has room for
 * them; what lies all round the Earth is shown on a flat map, since half of it is behind a globe.
 */
export function framePicture(map: CurrentMap, size: PictureSize, frame: PictureFrame): FramedMap {
  const asOnScreen = frameMap(map, size);
  if (frame === 'screen') return asOnScreen;
  const eye = FAR * size.height;
  const viewport: Viewport = { ...size, padding: { top: 0, right: 0, bottom: 0, left: 0 }, eye };
  const about = { ...asOnScreen.context, scene: subjectOf(asOnScreen.context) };
  const { camera, projection } = slideCamera(about, null, viewport, NEAREST);
  return {
    context: { ...asOnScreen.context, projection },
    camera: withArchipelagos(camera, { ...about, projection }, viewport),
    ...{ size, eye },
  };
}
