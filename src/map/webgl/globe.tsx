import { type Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { useEffect, useRef } from 'react';
import { type Camera, isSameCamera, type Viewport } from '../../model/camera/camera.ts';
import { report } from '../../state/problems.ts';
import { afterFrame } from '../../ui/frames/after-frame.ts';
import { FINE_ZOOM } from '../camera/fine-zoom.ts';
import { isSparing } from '../is-sparing.ts';
import type { MapProps } from '../map-props.ts';
import type { Crowd } from '../marks/crowd.ts';
import { watchPointer } from '../marks/pointer.ts';
import { FLAG } from '../marks/selection-flag.ts';
import { shownCrowd } from '../marks/shown-crowd.ts';
import { pickHit } from '../pick.ts';
import { isSamePadding, moveMap, readCamera } from './camera.ts';
import { createMap } from './create-map.ts';
import { MarksLayer } from './deck/marks-layer.ts';
import { NamesFiller } from './fill-names.ts';
import { Flights } from './flights.ts';
import { keepSession } from './keep-session.ts';
import { LAYER_PROPS, LAYERS } from './layers/index.ts';
import { hasSameStyle, styleOfProps } from './style/globe-style.ts';
import { keepNames } from './style/name-layers.ts';
import { loadDetail, registerTileArchives } from './tile-archive.ts';
import './globe.css';

// Without the worker's address every source stays empty, silently.
setWorkerUrl(workerUrl);
registerTileArchives();

/** A context lost twice within this time, in milliseconds, is lost for good. */
const LOSS_WINDOW = 60_000;

/** The WebGL globe: MapLibre's basemap with deck.gl's marks over it. */
export default function Globe(props: MapProps) {
  const container = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const current = useRef<Session | null>(null);
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const { session, release } = keepSession(element, () => new Session(element, () => latest.current));
    current.current = session;
    return release;
  }, []);
  useEffect(() => current.current?.update());
  return <div ref={container} style={{ position: 'absolute', inset: 0 }} />;
}

/** The life of one container's map, through styles, flights and lost contexts. */
class Session {
  private map: MapLibreMap | null = null;
  private marks: MarksLayer | null = null;
  /** The props that the map shows. */
  private shown: MapProps;
  private readonly flights: Flights;
  private ready = false;
  private fontReady = false;
  private readonly names = new NamesFiller();
  /** The crowd that the layers show. */
  private drawn: Crowd | null = null;
  private detail: 'none' | 'asked' | 'here' = 'none';
  private lastLoss = Number.NEGATIVE_INFINITY;
  private readonly unwatch: () => void;
  /** Calls off the drawing that waits for the next frame. */
  private cancelDraw: (() => void) | null = null;

  constructor(
    private readonly element: HTMLElement,
    private readonly props: () => MapProps,
  ) {
    this.shown = props();
    this.flights = new Flights(this.shown.camera);
    this.unwatch = watchPointer(element, {
      isMoving: () => this.map?.isMoving() ?? true,
      pick: (point, by) => this.map && pickHit(this.shown, readCamera(this.map), this.viewport(), point, by),
      onHover: (hit, point) => this.props().onHover(hit, point),
      onPick: (hit, point) => this.props().onPick(hit, point),
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
    if (!hasSameStyle(next, last)) this.restyle(this.map);
    const changed = [...LAYER_PROPS].filter((key) => next[key] !== last[key]);
    // The frame after a click on a filter shows what was pressed and the counts, at once; the marks are drawn in the one after it.
    if (changed.includes('scene')) this.drawSoon();
    else if (changed.length > 0) this.draw();
    const asked = next.camera !== last.camera && !isSameCamera(next.camera, this.flights.known);
    if (asked || turned || !isSamePadding(next.padding, last.padding)) this.fly(this.map, asked);
  }

  /** Takes the map off its container for good. */
  close(): void {
    this.cancelDraw?.();
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
        this.shown.reducedMotion,
      );
      this.map = map;
      this.flights.begin(readCamera(map));
      if (map.getZoom() >= FINE_ZOOM) this.fetchDetail();
      map.on('style.load', () => this.attach(map));
      map.on('idle', () => this.settle());
      // Rings come apart at steps of the zoom: nothing is built anew in between.
      map.on('move', () => this.crowd(readCamera(map)) !== this.drawn && this.draw());
      map.on('zoomend', () => map.getZoom() >= FINE_ZOOM && this.fetchDetail());
      map.on('moveend', (event) => {
        const camera = this.flights.land(readCamera(map), event);
        if (camera) this.props().onCamera(camera);
      });
      map.on('webglcontextlost', () => setTimeout(() => this.recover(map)));
    } catch (problem) {
      report(problem);
      this.discard();
      this.props().onFail('unsupported');
    }
  }

  private discard(): void {
    const { map } = this;
    this.names.clear();
    this.map = null;
    this.marks?.close();
    this.marks = null;
    try {
      map?.remove();
    } catch {
      // Removing a map whose style still loads throws (maplibre/maplibre-gl-js#7366), and so may a lost context.
    }
    this.element.replaceChildren();
  }

  /** Marks never come back after a lost context: the whole map is made anew, but never in a loop. */
  private recover(map: MapLibreMap): void {
    if (this.map !== map) return;
    const camera = this.flights.bound(readCamera(map));
    const again = performance.now() - this.lastLoss < LOSS_WINDOW;
    this.lastLoss = performance.now();
    this.discard();
    if (again) this.props().onFail('lost');
    else this.open(camera);
  }

  private restyle(map: MapLibreMap): void {
    map.setStyle(styleOfProps(this.shown, this.detail === 'here'), {
      diff: true,
      transformStyle: keepNames,
    });
  }

  private attach(map: MapLibreMap): void {
    // Said of every style, of those that only changed as well.
    if (MarksLayer.isOn(map)) return;
    this.marks?.close();
    this.marks = new MarksLayer(this.layers());
    this.marks.addTo(map);
    void document.fonts.load(FLAG.font, 'Hoàng Sa').then(() => {
      this.fontReady = true;
      this.draw();
    });
  }

  private drawSoon(): void {
    this.cancelDraw ??= afterFrame(() => {
      this.cancelDraw = null;
      this.draw();
    });
  }

  private draw(): void {
    this.marks?.setLayers(this.layers());
  }

  private crowd(camera: Camera): Crowd {
    const { scene, layers, projection } = this.shown;
    return shownCrowd(scene, layers, camera, projection);
  }

  private layers() {
    const crowd = this.crowd(this.map ? readCamera(this.map) : this.shown.camera);
    this.drawn = crowd;
    if (this.map) this.names.fill(this.map, crowd, this.shown);
    const context = { ...this.shown, crowd, fontReady: this.fontReady };
    return LAYERS.map((layer) => layer.build(context));
  }

  /** The map has nothing left to load or draw. */
  private settle(): void {
    if (!this.marks?.isReady) return;
    if (!this.ready) this.props().onReady();
    this.ready = true;
    // Where data are spared, whoever looks nearer asks for it.
    if (!isSparing()) this.fetchDetail();
  }

  private fetchDetail(): void {
    if (this.detail !== 'none') return;
    this.detail = 'asked';
    void loadDetail().then((loaded) => {
      if (!loaded) return;
      this.detail = 'here';
      if (this.map) this.restyle(this.map);
    });
  }

  /** Flies to the props' camera where it is `asked` for; otherwise only makes room for the panels. */
  private fly(map: MapLibreMap, asked: boolean): void {
    const { camera, projection, padding, reducedMotion } = this.shown;
    const here = readCamera(map);
    const { target, tag } = this.flights.depart(here, asked ? camera : null, this.viewport(), projection);
    moveMap(map, target, padding, reducedMotion, tag);
  }

  private viewport(): Viewport {
    return {
      width: this.element.clientWidth,
      height: this.element.clientHeight,
      padding: this.shown.padding,
    };
  }
}
