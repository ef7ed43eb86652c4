import { type KeyboardEvent, lazy, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useI18n } from '../i18n/i18n-context.tsx';
import type { Viewport } from '../model/camera.ts';
import { viewportCentre } from '../model/camera.ts';
import { constrainCamera, wholeWorldCamera } from '../model/camera-moves.ts';
import { isPlaneShape } from '../model/plane.ts';
import { worldviewOf } from '../state/map-choices.ts';
import { useActions, useApp, useScene, useView } from '../state/use-app.ts';
import { useFilling } from '../state/use-filling.ts';
import { useMapOverlay, usePointed } from '../state/use-map-overlay.ts';
import { PALETTES, type ThemeId } from '../theme/tokens.ts';
import { Later } from '../ui/later.tsx';
import { useMedia } from '../ui/use-media.ts';
import { useSize } from '../ui/use-size.ts';
import { publishMap } from './current-map.ts';
import { Disclaimer } from './disclaimer.tsx';
import { drawnLines } from './drawn-lines.ts';
import { homeLngLat } from './home-camera.ts';
import { cameraOfKey } from './map-keys.ts';
import type { MapProps } from './map-props.ts';
import { MapSide } from './map-side.tsx';
import { MapTips } from './map-tips.tsx';
import { countOnOtherHalf } from './other-half.ts';
import { pickMarks } from './pick-marks.ts';
import { PICK_RADIUS } from './pick-sites.ts';
import { cameraOfMembers, cameraOfScene, cameraShowing } from './scene-camera.ts';
import { shownCrowd } from './shown-crowd.ts';
import SvgGlobe from './svg-globe.tsx';
import { useCountriesFile } from './use-countries-file.ts';
import { useDensity } from './use-density.ts';
import { useEngine } from './use-engine.ts';
import { useFineWorld } from './use-fine-world.ts';
import { useMapHits } from './use-map-hits.ts';
import type { WorldFile } from './world-file.ts';

/** From this zoom on the first map looks coarse. */
const FINE_ZOOM = 2.5;

const AboutMapDialog = lazy(() => import('./about-map-dialog.tsx'));

/** The map: the vector globe at once, the WebGL globe over it as soon as it can, keys, buttons and tips for both. */
export function MapStage(props: { world: WorldFile; theme: ThemeId; padding: Viewport['padding'] }) {
  const { world, theme, padding } = props;
  const { messages, formats, locale } = useI18n();
  const scene = useScene();
  const siteById = useApp((state) => state.catalog.siteById);
  const hovered = useApp((state) => state.hovered);
  const overlay = useMapOverlay();
  const pointed = usePointed(overlay);
  const filling = useFilling(overlay);
  const countries = useCountriesFile(filling !== null);
  const projection = useView((view) => view.projection);
  const settled = useView((view) => view.camera);
  const worldview = useView(worldviewOf);
  const layers = useView((view) => view.layer);
  const area = useView((view) => view.area);
  const siteId = useView((view) => view.site);
  const { setCamera } = useActions();
  const reducedMotion = useMedia('(prefers-reduced-motion: reduce)');
  const element = useRef<HTMLDivElement>(null);
  const size = useSize(element);
  const engine = useEngine();
  const instructionsId = useId();

  const viewport = useMemo<Viewport | null>(
    () => (size && size.width > 0 && size.height > 0 ? { ...size, padding } : null),
    [size, padding],
  );
  const home = useMemo(() => homeLngLat(locale, new Date().getTimezoneOffset()), [locale]);
  const camera = useMemo(() => {
    if (!viewport) return null;
    if (settled) return constrainCamera(settled, viewport, projection);
    return (
      cameraOfScene(scene, viewport, projection) ??
      cameraOfMembers(overlay, scene, viewport, projection) ??
      wholeWorldCamera(home, viewport, projection)
    );
  }, [settled, viewport, home, projection, scene, overlay]);
  const selected = siteId ? (siteById.get(siteId) ?? null) : null;
  const density = useDensity(layers.includes('density') ? scene : null);
  const reachOf = layers.includes('reach') ? selected : null;
  const drawn = useMemo(() => drawnLines(area, reachOf, formats), [area, reachOf, formats]);

  // A site that was just selected, or over which a panel has just opened, is brought into sight; afterwards the reader
  // is free to look elsewhere.
  const cameraNow = useRef(camera);
  cameraNow.current = camera;
  useEffect(() => {
    if (!selected || !viewport || !cameraNow.current) return;
    const showing = cameraShowing(selected, cameraNow.current, viewport, projection);
    if (showing !== cameraNow.current) setCamera(showing);
  }, [selected, viewport, projection, setCamera]);

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
    scene,
    camera,
    padding,
    projection,
    theme,
    palette: PALETTES[theme],
    locale,
    worldview,
    layers,
    selected: selected?.index ?? null,
    hovered,
    overlay,
    filling,
    countries,
    density,
    drawn,
    pointed: pointed.sites,
    litArcs: pointed.arcs,
    reducedMotion,
    onHover: hits.onHover,
    onPick: hits.onPick,
    onCamera: setCamera,
    onReady: engine.onReady,
    onFail: engine.onFail,
  };
  // Read only when a picture is asked for.
  useEffect(() => {
    publishMap(
      mapProps && viewport && { context: { ...mapProps, world }, camera: mapProps.camera, viewport },
    );
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
        <MapSide
          map={mapProps}
          context={{ ...mapProps, world }}
          viewport={viewport}
          onAbout={() => setAbout(true)}
        />
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
        <Later>
          <AboutMapDialog onClose={() => setAbout(false)} />
        </Later>
      )}
    </div>
  );
}
