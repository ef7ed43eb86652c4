import { useEffect, useMemo, useRef, useState } from 'react';
import { type Viewport, viewportCentre } from '../../model/camera/camera.ts';
import { useActions } from '../../state/use-app.ts';
import type { ThemeId } from '../../theme/tokens.ts';
import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { GesturesWithinPage } from '../../ui/page-gestures/within-page.tsx';
import { useMedia } from '../../ui/use-media.ts';
import { useSize } from '../../ui/use-size.ts';
import { FINE_ZOOM } from '../camera/fine-zoom.ts';
import { publishMap } from '../current-map.ts';
import type { MapProps } from '../map-props.ts';
import { MapTips } from '../tips/map-tips.tsx';
import type { MapTool } from '../tools/map-tool.ts';
import { useMapContext } from '../use-map-context.ts';
import type { WorldFile } from '../vector/world-file.ts';
import { MapCanvas } from './map-canvas.tsx';
import { MapNotes } from './map-notes.tsx';
import { MapSide } from './map-side.tsx';
import { onMapKey } from './on-map-key.ts';
import { useEngine } from './use-engine.ts';
import { useInsets } from './use-insets.ts';
import { useKeepInSight } from './use-keep-in-sight.ts';
import { useMapHits } from './use-map-hits.ts';
import './map-stage.css';

const AboutMapDialog = lazyPart(() => import('./about-map-dialog.tsx'));

/** The map waits so many milliseconds after a letter before it turns to what a search leaves. */
const TYPING_REST = 700;

/** What sheets leave free of a map, which reach over it from the right and from below only. */
const roomOf = ({ width, height, padding }: Viewport) => ({
  width: width - padding.right,
  height: height - padding.bottom,
});

/** The map: the vector globe at once, the WebGL globe over it as soon as it can, keys, buttons and tips for both. */
export function MapStage(props: { world: WorldFile; theme: ThemeId; padding: Viewport['padding'] }) {
  const { world, theme, padding } = props;
  const { setCamera } = useActions();
  const reducedMotion = useMedia('(prefers-reduced-motion: reduce)');
  const element = useRef<HTMLDivElement>(null);
  const size = useSize(element, true);
  const [about, setAbout] = useState(false);
  const viewport = useMemo<Viewport | null>(
    () => (size && size.width > 0 && size.height > 0 ? { ...size, padding } : null),
    [size, padding],
  );
  const insets = useInsets(element, viewport);
  const { context, camera, selected } = useMapContext(world, theme, padding, viewport, insets, TYPING_REST);
  const { scene, projection } = context;
  const engine = useEngine(element, (camera?.zoom ?? 0) >= FINE_ZOOM);
  useKeepInSight(selected, camera, viewport, projection);
  const [tool, setTool] = useState<MapTool | null>(null);
  const isMeasuring = tool === 'ruler';
  const hits = useMapHits({ scene, camera, viewport, projection, setCamera, isMeasuring });

  const map: MapProps | null = camera && {
    ...context,
    camera,
    reducedMotion,
    onHover: hits.onHover,
    onPick: hits.onPick,
    onCamera: setCamera,
    onReady: engine.onReady,
    onFail: engine.onFail,
  };
  // Read only when a picture is asked for.
  useEffect(() => {
    publishMap(camera && viewport && { context, camera, viewport, onPick: hits.onPick });
  });
  const openAbout = () => setAbout(true);
  const closeAbout = () => setAbout(false);
  return (
    <div
      className="map-stage"
      ref={element}
      data-engine={engine.stage}
      data-measuring={isMeasuring || undefined}
    >
      <MapCanvas
        map={map}
        projection={projection}
        world={world}
        engine={engine}
        centre={viewport && viewportCentre(viewport)}
        onKeyDown={(event) => map && viewport && onMapKey(event, map, viewport)}
      />
      <GesturesWithinPage stage={element} canvas=".map-canvas" />
      {viewport && <MapTips hits={hits} bounds={roomOf(viewport)} />}
      {map && viewport && (
        <MapSide {...{ map, context, viewport, insets, tool }} onTool={setTool} onAbout={openAbout} />
      )}
      <MapNotes
        context={context}
        stage={engine.stage}
        width={(size?.width ?? window.innerWidth) - padding.left - padding.right}
        onAbout={openAbout}
      />
      {about && (
        <Later onClose={closeAbout}>
          <AboutMapDialog onClose={closeAbout} />
        </Later>
      )}
    </div>
  );
}
