import { useMemo } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Camera, Viewport } from '../../model/camera/camera.ts';
import { constrainCamera, wholeWorldCamera } from '../../model/camera/camera-moves.ts';
import type { LngLat } from '../../model/site.ts';
import type { MapOverlay } from '../../state/overlay/map-overlay.ts';
import type { Scene } from '../../state/scene/scene.ts';
import { useView } from '../../state/use-app.ts';
import { useAfterFrame } from '../../ui/frames/use-after-frame.ts';
import type { MapProps } from '../map-props.ts';
import { homeLngLat } from './home-camera.ts';
import type { Insets } from './insets.ts';
import { cameraOfMembers, cameraOfScene } from './scene-camera.ts';
import { useRestingScene } from './use-resting-scene.ts';

/** What a camera is found from. */
interface Sought {
  /** The camera at which the reader left the map; null where it follows the filters. */
  readonly settled: Camera | null;
  /** Null before the map has a size. */
  readonly viewport: Viewport | null;
  readonly projection: MapProps['projection'];
  readonly insets: Insets;
  readonly home: LngLat;
  readonly scene: Scene;
  readonly overlay: MapOverlay;
}

function cameraOf({ settled, viewport, projection, insets, home, scene, overlay }: Sought): Camera | null {
  if (!viewport) return null;
  if (settled) return constrainCamera(settled, viewport, projection);
  return (
    cameraOfScene(scene, viewport, projection, home, insets) ??
    cameraOfMembers(overlay, scene, viewport, projection, insets) ??
    wholeWorldCamera(home, viewport, projection)
  );
}

/**
 * The settled camera, or where the filters and the reader's home put it; null before the map has a size. On the page, where there
 * are milliseconds of `rest` after each letter of a search, the map turns to what a filter leaves once its marks have been drawn:
 * where that is, is not even asked before.
 */
export function useCamera(
  shown: Pick<Sought, 'viewport' | 'projection' | 'insets' | 'overlay' | 'scene'> & { rest: number },
): Camera | null {
  const { viewport, projection, insets, overlay, rest } = shown;
  const { locale } = useI18n();
  const settled = useView((view) => view.camera);
  const home = useMemo(() => homeLngLat(locale, new Date().getTimezoneOffset()), [locale]);
  const scene = useRestingScene(shown.scene, rest);
  const sought = useMemo(
    () => ({ settled, viewport, projection, insets, home, scene, overlay }),
    [settled, viewport, projection, insets, home, scene, overlay],
  );
  const drawn = useAfterFrame(sought);
  const followed = rest > 0 && !settled && drawn.viewport ? drawn : sought;
  return useMemo(() => cameraOf(followed), [followed]);
}
