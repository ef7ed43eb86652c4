import { useEffect, useRef } from 'react';
import { type Camera, isSameCamera, type Viewport } from '../model/camera.ts';
import { constrainCamera } from '../model/camera-moves.ts';
import { projectToScreen } from '../model/screen.ts';
import { nameOfSite } from '../state/order.ts';
import { countryFills } from './country-fills.ts';
import { cameraBetween, planFlight } from './flight.ts';
import { watchGestures } from './gestures.ts';
import type { MapProps } from './map-props.ts';
import { pickSites } from './pick-sites.ts';
import { watchPointer } from './pointer.ts';
import { RECEDED } from './receded.ts';
import { flagSide, HOVER_SCALE } from './selection-flag.ts';
import { sitesInFront } from './sites-in-front.ts';
import { layoutArcs } from './svg-arcs.ts';
import { type FillGroup, layoutFills } from './svg-fills.ts';
import { layoutGround, layoutLarger, layoutMarks } from './svg-globe-layout.ts';
import { placeLabels } from './svg-labels.ts';
import { arcsMarkup, flagMarkup, groundMarkup, labelsMarkup, marksMarkup } from './svg-markup.ts';
import type { WorldFile } from './world-file.ts';
import { wrapText } from './wrap-text.ts';

/** A map's props, and the world to draw; the vector globe is ready at once and never fails. */
export interface SvgGlobeProps extends Omit<MapProps, 'onReady' | 'onFail'> {
  readonly world: WorldFile;
}

/** The groups of the picture, from the ground up. */
const PARTS = ['ground', 'labels', 'arcs', 'marks', 'flags'] as const;
type Part = (typeof PARTS)[number];

/**
 * The vector globe: there before the map engine, and instead of it where WebGL is missing. It looks straight down, also
 * where the camera is pitched. React draws it once; every frame is written by hand.
 */
export default function SvgGlobe(props: SvgGlobeProps) {
  const element = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const session = useRef<Session | null>(null);
  useEffect(() => {
    if (!element.current) return;
    const opened = new Session(element.current, () => latest.current);
    session.current = opened;
    return () => opened.close();
  }, []);
  useEffect(() => session.current?.update());
  return (
    <div ref={element} style={{ position: 'absolute', inset: 0, overflow: 'hidden', touchAction: 'none' }}>
      <svg width="100%" height="100%" aria-hidden="true" style={{ display: 'block' }}>
        {PARTS.map((part) => (
          <g key={part} data-part={part} />
        ))}
      </svg>
    </div>
  );
}

/** The life of one vector globe: its own camera between two settled ones, and what is stale of its picture. */
class Session {
  private shown: SvgGlobeProps;
  private known: Camera;
  private camera: Camera;
  private readonly stale = new Set<Part>(PARTS);
  private frame = 0;
  private flight = 0;
  private moving = false;
  private readonly closers: readonly (() => void)[];

  constructor(
    private readonly element: HTMLElement,
    private readonly props: () => SvgGlobeProps,
  ) {
    this.shown = props();
    this.known = this.shown.camera;
    this.camera = this.known;
    const resized = new ResizeObserver(() => this.refresh(...PARTS));
    resized.observe(element);
    this.closers = [
      () => resized.disconnect(),
      watchPointer(element, {
        isMoving: () => this.moving,
        pick: (point, radius) => {
          const { scene, projection } = this.shown;
          return pickSites(scene, { ...this.camera, pitch: 0 }, this.viewport(), projection, point, radius);
        },
        onHover: (index, point) => this.props().onHover(index, point),
        onPick: (indices, point) => this.props().onPick(indices, point),
      }),
      watchGestures(element, {
        camera: () => this.camera,
        viewport: () => this.viewport(),
        shape: () => this.shown.projection,
        onMove: (camera) => this.show(camera),
        onSettle: () => this.settle(),
      }),
    ];
    this.paint();
  }

  /** Brings the picture to the present props. */
  update(): void {
    const last = this.shown;
    const next = this.props();
    this.shown = next;
    const changed = (...keys: (keyof SvgGlobeProps)[]) => keys.some((key) => next[key] !== last[key]);
    if (changed('palette', 'locale', 'worldview', 'layers', 'projection', 'padding', 'world'))
      this.refresh(...PARTS);
    if (changed('scene')) this.refresh('marks', 'flags');
    if (changed('overlay', 'countries')) this.refresh('ground', 'arcs', 'marks');
    if (changed('litArcs')) this.refresh('arcs');
    if (changed('selected', 'hovered', 'pointed')) this.refresh('flags');
    if (changed('camera') && !isSameCamera(next.camera, this.known)) {
      this.known = next.camera;
      this.fly(next.camera);
    }
  }

  /** Stops everything; a movement of the reader's that has not ended is reported now. */
  close(): void {
    cancelAnimationFrame(this.flight);
    for (const close of this.closers) close();
    cancelAnimationFrame(this.frame);
  }

  private fly(target: Camera): void {
    cancelAnimationFrame(this.flight);
    if (this.shown.reducedMotion) {
      this.camera = target;
      this.refresh(...PARTS);
      return;
    }
    const from = this.camera;
    const { duration } = planFlight(from, target);
    const start = performance.now();
    const step = (now: number) => {
      const share = Math.min(1, Math.max(0, now - start) / duration);
      this.camera = share === 1 ? target : cameraBetween(from, target, share);
      this.refresh(...PARTS);
      if (share < 1) this.flight = requestAnimationFrame(step);
    };
    this.flight = requestAnimationFrame(step);
  }

  private show(camera: Camera): void {
    cancelAnimationFrame(this.flight);
    this.moving = true;
    this.camera = camera;
    this.refresh(...PARTS);
  }

  private settle(): void {
    this.moving = false;
    if (isSameCamera(this.camera, this.known)) return;
    this.known = this.camera;
    this.props().onCamera(this.camera);
  }

  private refresh(...parts: readonly Part[]): void {
    for (const part of parts) this.stale.add(part);
    if (this.frame === 0) this.frame = requestAnimationFrame(() => this.paint());
  }

  private paint(): void {
    this.frame = 0;
    const viewport = this.viewport();
    if (viewport.width === 0 || viewport.height === 0) return;
    const { projection } = this.shown;
    const camera = constrainCamera(this.camera, viewport, projection);
    for (const part of this.stale) {
      const group = this.element.querySelector(`[data-part="${part}"]`);
      if (group) group.innerHTML = this.markup(part, camera, viewport);
    }
    this.stale.clear();
    // Sites that a chart points at are drawn again above the others, which recede as one.
    const strength = this.shown.pointed.size > 0 ? RECEDED.pointed : 1;
    this.element.querySelector('[data-part="marks"]')?.setAttribute('opacity', String(strength));
  }

  private markup(part: Part, camera: Camera, viewport: Viewport): string {
    const { world, scene, projection, theme, palette, locale, worldview, hovered, selected, overlay } =
      this.shown;
    if (part === 'ground') {
      const ground = layoutGround(world, camera, viewport, projection);
      return groundMarkup(ground, palette, this.fills(camera, viewport));
    }
    if (part === 'arcs') {
      const { litArcs } = this.shown;
      return arcsMarkup(layoutArcs(overlay.arcs, litArcs, camera, viewport, projection, theme));
    }
    if (part === 'marks') {
      return marksMarkup(layoutMarks(scene, camera, viewport, projection, palette, overlay.members));
    }
    if (part === 'labels') {
      return labelsMarkup(
        placeLabels(world.labels, camera, viewport, projection, locale, worldview),
        palette,
      );
    }
    const front = sitesInFront(scene.catalog, this.shown.pointed, hovered);
    const marks = layoutLarger(front, HOVER_SCALE, camera, viewport, projection, palette);
    const site = selected === null ? undefined : scene.catalog.sites[selected];
    const at = site && projectToScreen(site.lngLat, { ...camera, pitch: 0 }, viewport, projection);
    const flag =
      site && at
        ? flagMarkup(wrapText(nameOfSite(site, locale).text), flagSide(site.lngLat), at, palette)
        : '';
    return marksMarkup(marks) + flag;
  }

  private fills(camera: Camera, viewport: Viewport): readonly FillGroup[] {
    const { overlay, countries, scene, worldview, theme, projection } = this.shown;
    const fills = countryFills(overlay.countries, countries, scene.catalog, worldview, theme);
    return countries ? layoutFills(fills, countries, worldview, camera, viewport, projection) : [];
  }

  private viewport(): Viewport {
    return {
      width: this.element.clientWidth,
      height: this.element.clientHeight,
      padding: this.shown.padding,
    };
  }
}
