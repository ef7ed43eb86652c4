import { type KeyboardEvent, useEffect, useId, useMemo, useRef } from 'react';
import { useI18n } from '../i18n/i18n-context.tsx';
import type { Camera, Viewport } from '../model/camera.ts';
import { viewportCentre } from '../model/camera.ts';
import { constrainCamera } from '../model/camera-moves.ts';
import { createScreen } from '../model/screen.ts';
import type { Site } from '../model/site.ts';
import { worldviewOf } from '../state/map-choices.ts';
import type { MapOverlay } from '../state/map-overlay.ts';
import type { Scene } from '../state/scene.ts';
import { useActions, useApp, useScene, useView } from '../state/use-app.ts';
import { useMapOverlay, usePointed } from '../state/use-map-overlay.ts';
import { PALETTES, type ThemeId } from '../theme/tokens.ts';
import { useMedia } from '../ui/use-media.ts';
import { useSize } from '../ui/use-size.ts';
import { publishMap } from './current-map.ts';
import { Disclaimer } from './disclaimer.tsx';
import { CORNERS_OF_VIET_NAM, cameraOfPlaces, homeLngLat, wholeWorldCamera } from './home-camera.ts';
import { MapControls } from './map-controls.tsx';
import { cameraOfKey } from './map-keys.ts';
import type { MapProps } from './map-props.ts';
import { MapTips } from './map-tips.tsx';
import { pickMarks } from './pick-marks.ts';
import { PICK_RADIUS } from './pick-sites.ts';
import { shownCrowd } from './shown-crowd.ts';
import SvgGlobe from './svg-globe.tsx';
import { useCountriesFile } from './use-countries-file.ts';
import { useEngine } from './use-engine.ts';
import { useMapHits } from './use-map-hits.ts';
import type { WorldFile } from './world-file.ts';

/** The selected site shall stand at least so far inside what panels leave free, in CSS pixels. */
const MARGIN = 28;

/** The same camera, moved to the site if panels or the horizon hide it. */
function cameraShowing(
  site: Site,
  camera: Camera,
  viewport: Viewport,
  projection: MapProps['projection'],
): Camera {
  const { width, height, padding } = viewport;
  const at = createScreen(camera, viewport, projection).project(site.lngLat);
  const shown =
    at !== null &&
    at.x > padding.left + MARGIN &&
    at.x < width - padding.right - MARGIN &&
    at.y > padding.top + MARGIN &&
    at.y < height - padding.bottom - MARGIN;
  return shown ? camera : { ...camera, lngLat: site.lngLat };
}

const VIET_NAM_CODE = 'VNM';

/** The camera that shows what filters by place leave; null where no place is filtered by, or nothing is left. */
function cameraOfScene(scene: Scene, viewport: Viewport, projection: MapProps['projection']): Camera | null {
  const { region, group, country } = scene.filters;
  if (region.length + group.length + country.length === 0 || scene.visible.length === 0) return null;
  const places = Array.from(scene.visible, (index) => (scene.catalog.sites[index] as Site).lngLat);
  // A picture of Viet Nam shows both archipelagos, too.
  if (country.includes(VIET_NAM_CODE)) places.push(...CORNERS_OF_VIET_NAM);
  return cameraOfPlaces(places, viewport, projection);
}

/** The camera that shows the countries and sites of the opened networks; null where none is open. */
function cameraOfMembers(
  { countries, members }: MapOverlay,
  { catalog }: Scene,
  viewport: Viewport,
  projection: MapProps['projection'],
): Camera | null {
  // A country's label point says nothing of its extent, the sites that lie in it do.
  const isIn = (site: Site) => members?.has(site.index) || site.countries.some((iso3) => countries.has(iso3));
  const rows = [
    ...[...countries.keys()].map((iso3) => catalog.countries.get(iso3)),
    ...catalog.sites.filter((site) => !site.former && isIn(site)),
  ];
  const places = rows.flatMap((row) => (row ? [row.lngLat] : []));
  if (countries.has(VIET_NAM_CODE)) places.push(...CORNERS_OF_VIET_NAM);
  return places.length > 0 ? cameraOfPlaces(places, viewport, projection) : null;
}

/** The map: the vector globe at once, the WebGL globe over it as soon as it can, keys, buttons and tips for both. */
export function MapStage(props: { world: WorldFile; theme: ThemeId; padding: Viewport['padding'] }) {
  const { world, theme, padding } = props;
  const { messages, locale } = useI18n();
  const scene = useScene();
  const siteById = useApp((state) => state.catalog.siteById);
  const hovered = useApp((state) => state.hovered);
  const overlay = useMapOverlay();
  const pointed = usePointed(overlay);
  const countries = useCountriesFile(overlay.countries.size > 0);
  const projection = useView((view) => view.projection);
  const settled = useView((view) => view.camera);
  const worldview = useView(worldviewOf);
  const layers = useView((view) => view.layer);
  const siteId = useView((view) => view.site);
  const { setCamera, setChoice } = useActions();
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
      wholeWorldCamera(home, viewport)
    );
  }, [settled, viewport, home, projection, scene, overlay]);
  const selected = siteId ? (siteById.get(siteId) ?? null) : null;

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
    countries,
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
        {mapProps && stage !== 'shown' && <SvgGlobe {...mapProps} world={world} />}
        {mapProps && Globe && (
          <div className="map-engine" data-shown={stage === 'shown'}>
            <Globe {...mapProps} />
          </div>
        )}
        {centre && (
          <span className="crosshair" style={{ left: centre.x, top: centre.y }} aria-hidden="true" />
        )}
      </div>
      {size && <MapTips hits={hits} bounds={size} />}
      {camera && viewport && (
        <div className="map-controls-place" style={{ right: padding.right, top: padding.top }}>
          <MapControls
            camera={camera}
            viewport={viewport}
            projection={projection}
            onCamera={setCamera}
            onProjection={(wanted) => setChoice({ projection: wanted })}
          />
        </div>
      )}
      <div
        className="map-notes small"
        style={{ left: padding.left, right: padding.right, bottom: padding.bottom }}
      >
        {(stage === 'unsupported' || stage === 'lost' || stage === 'failed') && (
          <p className="map-warning" role="alert">
            {messages.map[stage]}
          </p>
        )}
        <Disclaimer />
      </div>
    </div>
  );
}
