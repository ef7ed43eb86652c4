import type { Viewport } from '../../model/camera/camera.ts';
import { noLargerThan } from '../../model/camera/map-look.ts';
import { createScreen } from '../../model/camera/screen.ts';
import type { DrawnSlideMap, SlideMapOrder } from '../../state/slides/map-order.ts';
import type { ProjectionId } from '../../state/view/view.ts';
import { markRadius } from '../../theme/marks.ts';
import { FINE_ZOOM } from '../camera/fine-zoom.ts';
import type { SvgContext } from '../vector/svg-part.ts';
import { placeNamed } from './named-marks.ts';
import { layer, type MapDrawing, paintMap, roomOf, withArchipelagos } from './paint-map.ts';
import { flatMapOf, isFilled, type SlideCamera, slideCamera } from './slide-camera.ts';
import { type SlideGround, slideContext } from './slide-context.ts';
import { slideInset } from './slide-inset.ts';
import { type SlideScenes, slideScenes } from './slide-scenes.ts';

/**
 * Units of a slide in one CSS pixel of its map: the smallest name of the map, of 9.5 pixels, is then read from the last row
 * (22 units and more).
 */
const MAP_SCALE = 2.35;

/** Marks that are named are so much larger than others. */
export const NAMED_SCALE = 1.25;

/** What of the frame's edge names keep clear of, in CSS pixels. */
export const EDGE = 8;

/** Fewer sites than these stand each by its own mark: on a slide there is nothing to open a ring with. */
export const GATHERED_FROM = 60;

/** The eye is so many heights of the map away: the ground goes on to the corners of a wide map, where a near eye sees the horizon. */
export const FAR = 30;

/** A map of a slide that is being drawn, and which of its sites are named. */
interface Drawing extends MapDrawing {
  readonly scenes: SlideScenes;
}

/** Where the map looks: at what it is framed for, with the archipelagos of Viet Nam; on a flat map where a globe would leave corners empty. */
function lookOf(order: SlideMapOrder, framed: SvgContext, viewport: Viewport): SlideCamera {
  const lookOn = (shape: ProjectionId): SlideCamera => {
    const { camera, projection } = slideCamera({ ...framed, projection: shape }, order.view.camera, viewport);
    const near = noLargerThan(camera, projection, order.largest ?? Number.POSITIVE_INFINITY);
    return { camera: withArchipelagos(near, { ...framed, projection }, viewport), projection };
  };
  const look = lookOn(framed.projection);
  return order.isFilled && !isFilled(look, viewport) ? lookOn(flatMapOf(look.camera.lngLat[0])) : look;
}

/** Where the map looks, and what it draws there. */
function prepare(order: SlideMapOrder, ground: SlideGround): Drawing {
  const scenes = slideScenes(order);
  const base = slideContext(order, ground);
  const of = (units: number) => units / MAP_SCALE;
  const { top, right, bottom, left } = order.covered;
  const padding = { top: of(top), right: of(right), bottom: of(bottom), left: of(left) };
  const [width, height] = [of(order.size.width), of(order.size.height)];
  const viewport: Viewport = { width, height, padding, eye: FAR * height };
  const { camera, projection } = lookOf(order, { ...base, padding, scene: scenes.framed }, viewport);
  const isFine = camera.zoom + Math.log2(MAP_SCALE) >= FINE_ZOOM;
  const context: SvgContext = {
    ...base,
    padding,
    projection,
    scene: scenes.rest,
    world: (isFine ? ground.fine : null) ?? base.world,
    layers:
      scenes.rest.visible.length < GATHERED_FROM
        ? base.layers.filter((id) => id !== 'clusters')
        : base.layers,
  };
  const radius = markRadius(camera, projection) * NAMED_SCALE;
  const screen = createScreen(camera, viewport, projection);
  return {
    context,
    camera,
    viewport,
    scenes,
    radius,
    named: placeNamed(scenes.named, context, screen, viewport, radius),
    free: {
      left: padding.left + EDGE,
      top: padding.top + EDGE,
      width: viewport.width - padding.left - padding.right - 2 * EDGE,
      height: viewport.height - padding.top - padding.bottom - 2 * EDGE,
    },
  };
}

/**
 * Draws the map of a step for its slide, as a pure function of what is asked and of the ground: framed for its room, the sites
 * that the step names named clear of one another, nothing cut by the edge.
 */
export function drawSlideMap(order: SlideMapOrder, ground: SlideGround): DrawnSlideMap {
  const drawing = prepare(order, ground);
  const { context, camera, viewport, scenes, free } = drawing;
  const { projection } = context;
  const { room, archipelagos } = roomOf(drawing);
  const inset = slideInset(context, camera, viewport, archipelagos, free);
  if (inset) room.take(inset.box);
  const { parts, names } = paintMap(drawing, room, archipelagos, ground.measure);
  const placed = new Set(names.map(({ id }) => id));
  return {
    markup: `<g transform="scale(${MAP_SCALE})">${parts.join('')}${layer('words', inset?.markup ?? '')}</g>`,
    unnamed: scenes.named.flatMap(({ id }) => (placed.has(id) ? [] : [id])),
    look: { camera, viewport, projection, scale: MAP_SCALE },
  };
}
