import { MapLibreOverlay } from '@deck.gl/maplibre';
import { LngLat, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { useEffect, useRef } from 'react';
import { type Camera, isSameCamera, MAX_PITCH, MAX_ZOOM, type Viewport } from '../model/camera.ts';
import { constrainCamera } from '../model/camera-moves.ts';
import { planFlight } from './flight.ts';
import { labelFonts } from './label-fonts.ts';
import { LAYERS } from './layers/index.ts';
import type { MapProps } from './map-props.ts';
import { pickSites } from './pick-sites.ts';
import { watchPointer } from './pointer.ts';
import { FLAG } from './selection-flag.ts';
import { buildStyle } from './style.ts';
import { loadDetail, registerTileArchives } from './tile-archive.ts';
import { defaultWorldview } from './worldview.ts';

// Without the worker's address every source stays empty, silently.
setWorkerUrl(workerUrl);
registerTileArchives();

/** A context lost twice within this time, in milliseconds, is lost for good. */
const LOSS_WINDOW = 60_000;

/** From this zoom on the world's first tiles look coarse. */
const DETAIL_ZOOM = 2.5;

/** The WebGL globe: MapLibre's basemap with deck.gl's marks over it. */
export default function Globe(props: MapProps) {
  const container = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const session = openSession(element, () => latest.current);
    return () => closeSession(element, session);
  }, []);
  useEffect(() => {
    if (container.current) sessions.get(container.current)?.update();
  });
  return <div ref={container} style={{ position: 'absolute', inset: 0 }} />;
}

const sessions = new WeakMap<HTMLElement, Session>();

/** One map a container: StrictMode's second mount finds the first one's map, whose closing it calls off. */
function openSession(element: HTMLElement, props: () => MapProps): Session {
  const session = sessions.get(element) ?? new Session(element, props);
  sessions.set(element, session);
  clearTimeout(session.closing);
  return session;
}

function closeSession(element: HTMLElement, session: Session): void {
  session.closing = setTimeout(() => {
    sessions.delete(element);
    session.close();
  });
}

/** The life of one container's map, through styles, flights and lost contexts. */
class Session {
  closing: ReturnType<typeof setTimeout> | undefined;
  private map: MapLibreMap | null = null;
  private overlay: MapLibreOverlay | null = null;
  /** The props that the map shows. */
  private shown: MapProps;
  /** The camera that the app last asked for or was told of. */
  private known: Camera;
  /** Where the present flight goes, and its number; a flight that was overtaken has an older one. */
  private target: Camera | null = null;
  private flight = 0;
  /** Where the map's last movement ended. */
  private resting: Camera | null = null;
  private ready = false;
  private fontReady = false;
  private detail: 'none' | 'asked' | 'here' = 'none';
  private lastLoss = Number.NEGATIVE_INFINITY;
  private readonly unwatch: () => void;

  constructor(
    private readonly element: HTMLElement,
    private readonly props: () => MapProps,
  ) {
    this.shown = props();
    this.known = this.shown.camera;
    this.unwatch = watchPointer(element, {
      isMoving: () => this.map?.isMoving() ?? true,
      pick: (point, radius) => {
        if (!this.map) return [];
        const { scene, projection } = this.shown;
        return pickSites(scene, this.camera(this.map), this.viewport(), projection, point, radius);
      },
      onHover: (index, point) => this.props().onHover(index, point),
      onPick: (indices, point) => this.props().onPick(indices, point),
    });
    this.open(this.known);
  }

  /** Brings the map to the present props. */
  update(): void {
    const last = this.shown;
    const next = this.props();
    this.shown = next;
    if (!this.map) return;
    const turned = next.projection !== last.projection;
    if (turned || next.theme !== last.theme || next.palette !== last.palette || next.locale !== last.locale) {
      this.restyle(this.map, turned);
    }
    if (LAYER_PROPS.some((key) => next[key] !== last[key])) this.draw();
    const asked = next.camera !== last.camera && !isSameCamera(next.camera, this.known);
    if (asked || turned || !isSamePadding(next.padding, last.padding)) this.fly(this.map, asked);
  }

  /** Takes the map off its container for good. */
  close(): void {
    this.unwatch();
    this.discard();
  }

  private open(camera: Camera): void {
    const { padding, projection } = this.shown;
    const { lngLat, ...angles } = constrainCamera(camera, this.viewport(), projection);
    try {
      const map = new MapLibreMap({
        container: this.element,
        style: this.style(),
        center: [...lngLat],
        ...angles,
        maxZoom: MAX_ZOOM,
        maxPitch: MAX_PITCH,
        attributionControl: false,
        keyboard: false,
        transformConstrain: (centre, zoom) => this.constrain(centre, zoom),
      });
      this.map = map;
      map.jumpTo({ center: [...lngLat], ...angles, padding: { ...padding } });
      this.resting = this.camera(map);
      this.target = null;
      if (angles.zoom >= DETAIL_ZOOM) this.fetchDetail();
      // The app's own elements take the focus and say what the picture shows.
      map.getCanvas().tabIndex = -1;
      map.once('style.load', () => this.attach(map));
      map.on('idle', () => this.settle(map));
      map.on('zoomend', () => map.getZoom() >= DETAIL_ZOOM && this.fetchDetail());
      map.on('moveend', (event) => this.report(map, flightOf(event)));
      map.on('webglcontextlost', () => setTimeout(() => this.recover(map)));
    } catch {
      this.discard();
      this.props().onFail('unsupported');
    }
  }

  private discard(): void {
    const { map } = this;
    this.map = null;
    this.overlay = null;
    try {
      map?.remove();
    } catch {
      // Removing a map whose style still loads throws (maplibre/maplibre-gl-js#7366), and so may a lost context.
    }
    this.element.replaceChildren();
  }

  /** Interleaved deck.gl layers never come back after a lost context: the whole map is made anew, but never in a loop. */
  private recover(map: MapLibreMap): void {
    if (this.map !== map) return;
    const camera = this.target ?? this.camera(map);
    const again = performance.now() - this.lastLoss < LOSS_WINDOW;
    this.lastLoss = performance.now();
    this.discard();
    if (again) this.props().onFail('lost');
    else this.open(camera);
  }

  private style() {
    const { theme, palette, locale, projection } = this.shown;
    const worldview = defaultWorldview(locale);
    return buildStyle({
      theme,
      palette,
      locale,
      worldview,
      projection,
      hasDetail: this.detail === 'here',
      fontUrls: labelFonts(),
    });
  }

  private restyle(map: MapLibreMap, turned: boolean): void {
    // An overlay keeps the projection with which it was made.
    if (turned && this.overlay) map.removeControl(this.overlay);
    map.setStyle(this.style(), { diff: true });
    if (turned && this.overlay) this.attach(map);
  }

  private attach(map: MapLibreMap): void {
    this.overlay = new MapLibreOverlay({ interleaved: true, layers: this.layers() });
    map.addControl(this.overlay);
    void document.fonts.load(FLAG.font, 'Hoàng Sa').then(() => {
      this.fontReady = true;
      this.draw();
    });
  }

  private draw(): void {
    this.overlay?.setProps({ layers: this.layers() });
  }

  private layers() {
    const { scene, palette, locale, selected, hovered } = this.shown;
    const context = { scene, palette, locale, selected, hovered, fontReady: this.fontReady };
    return LAYERS.map((layer) => layer.build(context));
  }

  /** The map has nothing left to load or draw. */
  private settle(map: MapLibreMap): void {
    // The overlay adds its layers only to a wholly loaded style, and is not told when that is.
    if (!map.getLayer(DECK_GROUP)) {
      this.draw();
      return;
    }
    if (!this.ready) this.props().onReady();
    this.ready = true;
    this.fetchDetail();
  }

  private fetchDetail(): void {
    if (this.detail !== 'none') return;
    this.detail = 'asked';
    void loadDetail().then((loaded) => {
      if (!loaded) return;
      this.detail = 'here';
      if (this.map) this.restyle(this.map, false);
    });
  }

  /** Flies to the props' camera where it is `asked` for; otherwise only makes room for the panels. */
  private fly(map: MapLibreMap, asked: boolean): void {
    const { camera, projection, padding, reducedMotion } = this.shown;
    const here = this.camera(map);
    const target = constrainCamera(asked ? camera : (this.target ?? here), this.viewport(), projection);
    const { lngLat, ...angles } = target;
    const options = { center: [...lngLat] as [number, number], ...angles, padding: { ...padding } };
    if (asked) this.known = camera;
    this.flight += 1;
    this.target = target;
    const tag = { flight: this.flight };
    if (reducedMotion) {
      map.jumpTo(options, tag);
      return;
    }
    const { soaring, duration } = planFlight(here, target);
    if (soaring) map.flyTo({ ...options, duration, essential: true }, tag);
    else map.easeTo({ ...options, duration, essential: true }, tag);
  }

  /**
   * Tells the app of a movement that the reader made, or cut short. Only our own flights are tagged: the wheel's events
   * name no event of the reader's, and a resize ends a movement that went nowhere.
   */
  private report(map: MapLibreMap, flight: number | null): void {
    if (flight !== null && flight !== this.flight) return;
    const camera = this.camera(map);
    const expected = flight === null ? this.resting : this.target;
    this.resting = camera;
    this.target = null;
    if ((expected && isSameCamera(camera, expected)) || isSameCamera(camera, this.known)) return;
    this.known = camera;
    this.props().onCamera(camera);
  }

  private constrain(centre: LngLat, zoom: number) {
    const camera: Camera = { lngLat: [centre.lng, centre.lat], zoom, bearing: 0, pitch: 0 };
    const allowed = constrainCamera(camera, this.viewport(), this.shown.projection);
    // The longitude stays unwrapped: a flight over the date line passes 180°.
    return { center: new LngLat(centre.lng, allowed.lngLat[1]), zoom: allowed.zoom };
  }

  private camera(map: MapLibreMap): Camera {
    const { lng, lat } = map.getCenter().wrap();
    return { lngLat: [lng, lat], zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() };
  }

  private viewport(): Viewport {
    return {
      width: this.element.clientWidth,
      height: this.element.clientHeight,
      padding: this.shown.padding,
    };
  }
}

/** The id that `@deck.gl/maplibre` gives to the group of layers that it draws last. */
const DECK_GROUP = 'deck-maplibre-layer-group-last';

/** The props on which the layers depend. */
const LAYER_PROPS = ['scene', 'palette', 'locale', 'selected', 'hovered'] as const;

/** The number of our own flight that an event belongs to; null for the reader's movements. */
function flightOf(event: object): number | null {
  return 'flight' in event && typeof event.flight === 'number' ? event.flight : null;
}

function isSamePadding(a: Viewport['padding'], b: Viewport['padding']): boolean {
  return a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;
}
