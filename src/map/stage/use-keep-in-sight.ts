import { useEffect, useRef } from 'react';
import type { Camera, Viewport } from '../../model/camera/camera.ts';
import type { Site } from '../../model/site.ts';
import { useActions } from '../../state/use-app.ts';
import { cameraShowing } from '../camera/scene-camera.ts';
import type { MapProps } from '../map-props.ts';

/**
 * Brings a site into sight that was just selected, or over which a panel has just opened; afterwards the reader is free to
 * look elsewhere.
 */
export function useKeepInSight(
  selected: Site | null,
  camera: Camera | null,
  viewport: Viewport | null,
  projection: MapProps['projection'],
): void {
  const { adjustCamera } = useActions();
  const cameraNow = useRef(camera);
  cameraNow.current = camera;
  useEffect(() => {
    if (!selected || !viewport || !cameraNow.current) return;
    const showing = cameraShowing(selected, cameraNow.current, viewport, projection);
    if (showing !== cameraNow.current) adjustCamera(showing);
  }, [selected, viewport, projection, adjustCamera]);
}
