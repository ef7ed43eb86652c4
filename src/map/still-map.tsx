import { useEffect, useMemo } from 'react';
import type { Viewport } from '../model/camera/camera.ts';
import type { ThemeId } from '../theme/tokens.ts';
import type { CurrentMap } from './current-map.ts';
import type { PictureSize } from './map-picture.ts';
import { useMapContext } from './use-map-context.ts';
import type { WorldFile } from './vector/world-file.ts';

const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 } as const;

/** The map of the View around it, for a picture: nothing is drawn on the page; null until all that it shows is there. */
export function StillMap(props: {
  world: WorldFile;
  theme: ThemeId;
  size: PictureSize;
  onMap: (map: CurrentMap | null) => void;
}) {
  const { world, theme, size, onMap } = props;
  const { width, height } = size;
  const viewport = useMemo<Viewport>(() => ({ width, height, padding: NO_PADDING }), [width, height]);
  const { context, camera, isComplete } = useMapContext(world, theme, NO_PADDING, viewport);
  useEffect(() => {
    onMap(camera && isComplete ? { context, camera, viewport } : null);
  });
  return null;
}
