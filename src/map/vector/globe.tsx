import { useEffect, useRef } from 'react';
import { type Camera, isSameCamera, type Viewport } from '../../model/camera/camera.ts';
import { constrainCamera } from '../../model/camera/camera-moves.ts';
import { cameraBetween, planFlight } from '../camera/flight.ts';
import type { MapProps } from '../map-props.ts';
import { watchPointer } from '../marks/pointer.ts';
import { pickHit } from '../pick.ts';
import { watchGestures } from './gestures.ts';
import { SVG_PARTS } from './parts/index.ts';
import type { SvgPart } from './svg-part.ts';
import type { WorldFile } from './world-file.ts';

/** A map's props, and the world to draw; the vector globe is ready at once and never fails. */
export interface SvgGlobeProps extends Omit<MapProps, 'onReady' | 'onFail'> {
  readonly world: WorldFile;
  /** The same in detail, drawn while the map stands still; null where it is not wanted or not there. */
  readonly fineWorld: WorldFile | null;
}

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
    <div
      ref={element}
      style={{ position: 'absolute', inset: 0, overflow: 'hidden', touchAction: 'var(--touch)' }}
    >
      <svg width="100%" height="100%" aria-hidden="true" style={{ display: 'block' }}>
        {SVG_PARTS.map(({ id }) => (
          <g key={id} data-part={id} />
        ))}
      </svg>
    </div>
  );
}

/**
 * What a frame of the first picture may take before the rest waits for the next, in milliseconds. It comes from the ground up:
 * together its parts would hold a slow phone up too long.
 */
const FIRST_SLICE = 8;

/** The life of one vector globe: its own camera between two settled ones, and what is stale of its picture. */
class Session {
  private shown: SvgGlobeProps;
  private known: Camera;
  private camera: Camera;
  private readonly stale = new Set<SvgPart>(SVG_PARTS);
  private frame = 0;
  private flight = 0;
  private moving = false;
  /** The size of the picture. */
  private painted: Pick<Viewport, 'width' | 'height'> | null = null;
  /** Whether the first picture has come, part by part; later ones come whole. */
  private isWhole = false;
  private readonly closers: readonly (() => void)[];

  constructor(
    private readonly element: HTMLElement,
    private readonly props: () => SvgGlobeProps,
  ) {
    this.shown = props();
    this.known = this.shown.camera;
    this.camera = this.known;
    // It tells of the first size as well, which the first picture has already.
    const resized = new ResizeObserver(() => this.isResized() && this.refresh(...SVG_PARTS));
    resized.observe(element);
    this.closers = [
      () => resized.disconnect(),
      watchPointer(element, {
        isMoving: () => this.moving,
        pick: (point, by) => pickHit(this.shown, { ...this.camera, pitch: 0 }, this.viewport(), point, by),
        onHover: (hit, point) => this.props().onHover(hit, point),
        onPick: (hit, point) => this.props().onPick(hit, point),
      }),
      watchGestures(element, {
        camera: () => this.camera,
        viewport: () => this.viewport(),
        shape: () => this.shown.projection,
        onMove: (camera) => this.show(camera),
        onSettle: () => this.settle(),
      }),
    ];
    // In the frame after that of the page: together they would hold a slow phone up too long.
    this.refresh(...SVG_PARTS);
  }

  /** Brings the picture to the present props. */
  update(): void {
    const last = this.shown;
    const next = this.props();
    this.shown = next;
    this.refresh(...SVG_PARTS.filter(({ keys }) => keys.some((key) => next[key] !== last[key])));
    if (next.fineWorld !== last.fineWorld) this.refresh(...SVG_PARTS);
    if (next.camera !== last.camera && !isSameCamera(next.camera, this.known)) {
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
    this.flight = 0;
    if (this.shown.reducedMotion) {
      this.camera = target;
      this.refresh(...SVG_PARTS);
      return;
    }
    const from = this.camera;
    const { duration } = planFlight(from, target);
    const start = performance.now();
    const step = (now: number) => {
      const share = Math.min(1, Math.max(0, now - start) / duration);
      this.camera = share === 1 ? target : cameraBetween(from, target, share);
      this.refresh(...SVG_PARTS);
      this.flight = share < 1 ? requestAnimationFrame(step) : 0;
    };
    this.flight = requestAnimationFrame(step);
  }

  private show(camera: Camera): void {
    cancelAnimationFrame(this.flight);
    this.flight = 0;
    this.moving = true;
    this.camera = camera;
    this.refresh(...SVG_PARTS);
  }

  private settle(): void {
    this.moving = false;
    if (this.shown.fineWorld) this.refresh(...SVG_PARTS);
    if (isSameCamera(this.camera, this.known)) return;
    this.known = this.camera;
    this.props().onCamera(this.camera);
  }

  private refresh(...parts: readonly SvgPart[]): void {
    for (const part of parts) this.stale.add(part);
    if (parts.length > 0 && this.frame === 0) this.frame = requestAnimationFrame(() => this.paint());
  }

  private isResized(): boolean {
    const { width, height } = this.viewport();
    return width !== this.painted?.width || height !== this.painted.height;
  }

  private paint(): void {
    this.frame = 0;
    const viewport = this.viewport();
    this.painted = viewport;
    if (viewport.width === 0 || viewport.height === 0) return;
    const { projection } = this.shown;
    const camera = constrainCamera(this.camera, viewport, projection);
    const isStill = !this.moving && this.flight === 0;
    const world = (isStill && this.shown.fineWorld) || this.shown.world;
    const end = performance.now() + FIRST_SLICE;
    for (const part of this.stale) {
      const group = this.groupOf(part);
      if (group) group.innerHTML = part.build({ ...this.shown, world }, camera, viewport);
      this.stale.delete(part);
      if (!this.isWhole && performance.now() > end) break;
    }
    this.isWhole ||= this.stale.size === 0;
    for (const part of SVG_PARTS) {
      if (part.opacity) this.groupOf(part)?.setAttribute('opacity', String(part.opacity(this.shown)));
    }
    this.refresh(...this.stale);
  }

  private groupOf({ id }: SvgPart): Element | null {
    return this.element.querySelector(`[data-part="${id}"]`);
  }

  private viewport(): Viewport {
    return {
      width: this.element.clientWidth,
      height: this.element.clientHeight,
      padding: this.shown.padding,
    };
  }
}
