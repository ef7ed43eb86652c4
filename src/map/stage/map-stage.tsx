import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Viewport } from '../../model/camera/camera.ts';
import { viewportCentre } from '../../model/camera/camera.ts';
import { isPlaneShape } from '../../model/camera/plane.ts';
import { useActions } from '../../state/use-app.ts';
import type { ThemeId } from '../../theme/tokens.ts';
import { focusTarget } from '../../ui/focus-target.ts';
import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { useMedia } from '../../ui/use-media.ts';
import { useSize } from '../../ui/use-size.ts';
import { FINE_ZOOM } from '../camera/fine-zoom.ts';
import { cameraShowing } from '../camera/scene-camera.ts';
import { publishMap } from '../current-map.ts';
import type { MapProps } from '../map-props.ts';
import { pickMarks } from '../marks/pick-marks.ts';
import { PICK_RADIUS } from '../marks/pick-sites.ts';
import { shownCrowd } from '../marks/shown-crowd.ts';
import { countOnOtherHalf } from '../other-half.ts';
import { MapTips } from '../tips/map-tips.tsx';
import { useMapContext } from '../use-map-context.ts';
import SvgGlobe from '../vector/globe.tsx';
import { useFineWorld } from '../vector/use-fine-world.ts';
import type { WorldFile } from '../vector/world-file.ts';
import { Disclaimer } from './disclaimer.tsx';
import { cameraOfKey } from './map-keys.ts';
import { MapSide } from './map-side.tsx';
import { useEngine } from './use-engine.ts';
import { useMapHits } from './use-map-hits.ts';
import './map-stage.css';

const AboutMapDialog = lazyPart(() => import('./about-map-dialog.tsx'));

/** The map: the vector globe at once, the WebGL globe over it as soon as it can, keys, buttons and tips for both. */
export function MapStage(props: { world: WorldFile; theme: ThemeId; padding: Viewport['padding'] }) {
  const { world, theme, padding } = props;
  const { messages, formats } = useI18n();
  const { setCamera, adjustCamera } = useActions();
  const reducedMotion = useMedia('(prefers-reduced-motion: reduce)');
  const element = useRef<HTMLDivElement>(null);
  const size = useSize(element);
  const engine = useEngine();
  const instructionsId = useId();

  const viewport = useMemo<Viewport | null>(
    () => (size && size.width > 0 && size.height > 0 ? { ...size, padding } : null),
    [size, padding],
  );
  const { context, camera, selected } = useMapContext(world, theme, padding, viewport);
  const { scene, projection, layers } = context;

  // A site that was just selected, or over which a panel has just opened, is brought into sight; afterwards the reader
  // is free to look elsewhere.
  const cameraNow = useRef(camera);
  cameraNow.current = camera;
  useEffect(() => {
    if (!selected || !viewport || !cameraNow.current) return;
    const showing = cameraShowing(selected, cameraNow.current, viewport, projection);
    if (showing !== cameraNow.current) adjustCamera(showing);
  }, [selected, viewport, projection, adjustCamera]);

  const hits = useMapHits({ scene, camera, viewport, projection, setCamera });
  const onKeyDown = (event: KeyboardEvent) => {
    if (!viewport || !camera || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') {
      // Otherwise the same press would choose the first of several sites, whose list takes the focus.
      event.preventDefault();
      const centre = viewportCentre(viewport);
      const crowd = shownCrowd(scene, layers, camera, projection);
      const radius = PICK_RADIUS.touch;
      hits.onPick(pickMarks(scene, crowd, camera, viewport, projection, centre, radius), centre);
      return;
    }
    const next = cameraOfKey(event.key, camera, viewport, projection);
    if (!next) return;
    event.preventDefault();
    setCamera(next);
  };

  const mapProps: MapProps | null = camera && {
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
    publishMap(camera && viewport && { context, camera, viewport });
  });
  const { Globe, stage } = engine;
  // The engine draws no flat map of the whole Earth: it keeps what it showed last, and waits below the vector map.
  const isPlane = isPlaneShape(projection);
  const engineProps = useRef<MapProps | null>(null);
  if (mapProps && !isPlane) engineProps.current = mapProps;
  // The engine has detail of its own.
  const isLeft = stage === 'unsupported' || stage === 'lost' || stage === 'failed';
  const fineWorld = useFineWorld((isPlane || isLeft) && (camera?.zoom ?? 0) >= FINE_ZOOM);
  const hidden = useMemo(
    () => (layers.includes('sites') ? countOnOtherHalf(scene, projection) : 0),
    [scene, projection, layers],
  );
  const isEngineShown = stage === 'shown' && !isPlane;
  const [about, setAbout] = useState(false);
  const centre = viewport && viewportCentre(viewport);
  return (
    <div className="map-stage" ref={element} data-engine={stage}>
      <p id={instructionsId} className="visually-hidden">
        {messages.map.instructions}
      </p>
      <div
        ref={focusTarget('map')}
        className="map-canvas"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the map takes arrow keys, plus and minus.
        tabIndex={0}
        role="application"
        aria-label={messages.map.label}
        aria-describedby={instructionsId}
        onKeyDown={onKeyDown}
      >
        {mapProps && !isEngineShown && <SvgGlobe {...mapProps} world={world} fineWorld={fineWorld} />}
        {engineProps.current && Globe && (
          <div className="map-engine" data-shown={isEngineShown}>
            <Globe {...engineProps.current} />
          </div>
        )}
        {centre && (
          <span className="crosshair" style={{ left: centre.x, top: centre.y }} aria-hidden="true" />
        )}
      </div>
      {size && <MapTips hits={hits} bounds={size} />}
      {mapProps && viewport && (
        <MapSide map={mapProps} context={context} viewport={viewport} onAbout={() => setAbout(true)} />
      )}
      <div
        className="map-notes small"
        style={{ left: padding.left, right: padding.right, bottom: padding.bottom }}
      >
        {isLeft && (
          <p className="map-warning" role="alert">
            {messages.map[stage]}
          </p>
        )}
        {hidden > 0 && <p className="map-note">{messages.map.otherHalf(hidden, formats.count(hidden))}</p>}
        <Disclaimer onAbout={() => setAbout(true)} />
      </div>
      {about && (
        <Later onClose={() => setAbout(false)}>
          <AboutMapDialog onClose={() => setAbout(false)} />
        </Later>
      )}
    </div>
  );
}
