import { MapLibreOverlay } from '@deck.gl/maplibre';
import { type Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { useEffect, useRef } from 'react';
import { type Camera, isSameCamera, type Viewport } from '../model/camera.ts';
import { createMap } from './create-map.ts';
import { planFlight } from './flight.ts';
import { Flights } from './flights.ts';
import { hasSameStyle, styleOfProps } from './globe-style.ts';
import { LAYERS } from './layers/index.ts';
import { LAYER_PROPS } from './layers/layer-context.ts';
import type { MapProps } from './map-props.ts';
import { pickSites } from './pick-sites.ts';
import { watchPointer } from './pointer.ts';
import { FLAG } from './selection-flag.ts';
import { loadDetail, registerTileArchives } from './tile-archive.ts';

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
  private readonly flights: Flights;
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
    this.flights = new Flights(this.shown.camera);
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
    this.open(this.flights.known);
  }

  /** Brings the map to the present props. */
  update(): void {
    const last = this.shown;
    const next = this.props();
    this.shown = next;
    if (!this.map) return;
    const turned = next.projection !== last.projection;
    if (!hasSameStyle(next, last)) this.restyle(this.map, turned);
    if (LAYER_PROPS.some((key) => next[key] !== last[key])) this.draw();
    const asked = next.camera !== last.camera && !isSameCamera(next.camera, this.flights.known);
    if (asked || turned || !isSamePadding(next.padding, last.padding)) this.fly(this.map, asked);
  }

  /** Takes the map off its container for good. */
  close(): void {
    this.unwatch();
    this.discard();
  }

  private open(camera: Camera): void {
    try {
      const map = createMap(
        this.element,
        styleOfProps(this.shown, this.detail === 'here'),
        camera,
        () => this.viewport(),
        () => this.shown.projection,
      );
      this.map = map;
      this.flights.begin(this.camera(map));
      if (map.getZoom() >= DETAIL_ZOOM) this.fetchDetail();
      map.once('style.load', () => this.attach(map));
      map.on('idle', () => this.settle(map));
      map.on('zoomend', () => map.getZoom() >= DETAIL_ZOOM && this.fetchDetail());
      map.on('moveend', (event) => {
        const camera = this.flights.land(this.camera(map), event);
        if (camera) this.props().onCamera(camera);
      });
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
    const camera = this.flights.bound(this.camera(map));
    const again = performance.now() - this.lastLoss < LOSS_WINDOW;
    this.lastLoss = performance.now();
    this.discard();
    if (again) this.props().onFail('lost');
    else this.open(camera);
  }

  private restyle(map: MapLibreMap, turned: boolean): void {
    // An overlay keeps the projection with which it was made.
    if (turned && this.overlay) map.removeControl(this.overlay);
    map.setStyle(styleOfProps(this.shown, this.detail === 'here'), { diff: true });
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
    const context = { ...this.shown, fontReady: this.fontReady };
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
    const { target, tag } = this.flights.depart(here, asked ? camera : null, this.viewport(), projection);
    const { lngLat, ...angles } = target;
    const options = { center: [...lngLat] as [number, number], ...angles, padding: { ...padding } };
    if (reducedMotion) {
      map.jumpTo(options, tag);
      return;
    }
    const { soaring, duration } = planFlight(here, target);
    if (soaring) map.flyTo({ ...options, duration, essential: true }, tag);
    else map.easeTo({ ...options, duration, essential: true }, tag);
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

function isSamePadding(a: Viewport['padding'], b: Viewport['padding']): boolean {
  return a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;
}
