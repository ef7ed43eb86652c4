import { formatsOf } from '../../i18n/format.ts';
import type { Camera, Viewport } from '../../model/camera/camera.ts';
import { createScreen } from '../../model/camera/screen.ts';
import { type Box, createRoom } from '../../model/label-placement.ts';
import type { DrawnSlideMap, SlideMapOrder } from '../../state/slides/map-order.ts';
import { markRadius } from '../../theme/marks.ts';
import { FINE_ZOOM } from '../camera/fine-zoom.ts';
import { needsInset } from '../map-picture.ts';
import { shownCrowd } from '../marks/shown-crowd.ts';
import { type PlacedLabel, placeLabels } from '../vector/labels.ts';
import { labelsMarkup } from '../vector/markup.ts';
import { markBoxes } from '../vector/names.ts';
import { ARCS } from '../vector/parts/arcs.ts';
import { DENSITY } from '../vector/parts/density.ts';
import { DRAWN } from '../vector/parts/drawn.ts';
import { GRATICULE } from '../vector/parts/graticule.ts';
import { GROUND } from '../vector/parts/ground.ts';
import { layoutRings, ringsMarkup } from '../vector/rings.ts';
import type { SvgContext, SvgPart } from '../vector/svg-part.ts';
import { placeArchipelagos } from './archipelago-names.ts';
import { clearOf } from './clear-rings.ts';
import { type NamedSite, namedMarkup, placeNamed, slideNamesMarkup } from './named-marks.ts';
import { singleMarksMarkup } from './single-marks.ts';
import { slideCamera } from './slide-camera.ts';
import { type SlideGround, slideContext } from './slide-context.ts';
import { hasBoth, slideInset } from './slide-inset.ts';
import { placeSlideNames } from './slide-names.ts';
import { type SlideScenes, slideScenes } from './slide-scenes.ts';
import { labelBox, wholeLabels } from './whole-labels.ts';

/**
 * Units of a slide in one CSS pixel of its map: the smallest name of the map, of 9.5 pixels, is then read from the last row
 * (22 units and more).
 */
const MAP_SCALE = 2.35;

/** Marks that are named are so much larger than others. */
const NAMED_SCALE = 1.25;

/** What of the frame's edge names keep clear of, in CSS pixels. */
const EDGE = 8;

/** Fewer sites than these stand each by its own mark: on a slide there is nothing to open a ring with. */
const GATHERED_FROM = 60;

/** A map that is being drawn. */
interface Drawing {
  readonly context: SvgContext;
  readonly camera: Camera;
  readonly viewport: Viewport;
  readonly scenes: SlideScenes;
  readonly radius: number;
  readonly named: readonly NamedSite[];
  /** What nothing covers, with room to the edges. */
  readonly free: Box;
}

/** The eye is so many heights of the map away: the ground goes on to the corners of a wide map, where a near eye sees the horizon. */
const FAR = 30;

/** A map that shows part of Viet Nam steps back by so many zoom levels at a time, and so often at most. */
const BACK = { levels: 0.1, times: 25 } as const;

/** The camera, or a little farther away where it would leave out an archipelago of Viet Nam or cut its name. */
function withArchipelagos(camera: Camera, context: SvgContext, viewport: Viewport): Camera {
  const { world, projection, locale, worldview } = context;
  const own = world.labels.filter(({ kind }) => kind === 'archipelago');
  const isClear = (at: Camera) => {
    const placed = placeLabels(own, at, viewport, projection, locale, worldview);
    return hasBoth(placed, viewport) || !needsInset({ context, camera: at, size: viewport });
  };
  let farther = camera;
  for (let step = 0; step < BACK.times && !isClear(farther); step++)
    farther = { ...farther, zoom: farther.zoom - BACK.levels };
  return isClear(farther) ? farther : camera;
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
  const found = slideCamera({ ...base, scene: scenes.framed }, order.view.camera, viewport);
  const { projection } = found;
  const camera = withArchipelagos(
    found.camera,
    { ...base, padding, projection, scene: scenes.framed },
    viewport,
  );
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

/** The boxes that other parts of the slide cover. */
function coveredBoxes({ width, height, padding: { top, right, bottom, left } }: Viewport): readonly Box[] {
  return [
    { left: 0, top: 0, width, height: top },
    { left: 0, top: height - bottom, width, height: bottom },
    { left: 0, top: 0, width: left, height },
    { left: width - right, top: 0, width: right, height },
  ].filter((box) => box.width > 0 && box.height > 0);
}

/** The boxes of all marks that are no faint ground. */
function boxesOfMarks({ context, camera, viewport, scenes, named, radius }: Drawing): readonly Box[] {
  const { layers, projection } = context;
  const crowd = shownCrowd(scenes.rest, layers, camera, projection);
  const others = scenes.recedes
    ? []
    : markBoxes(scenes.rest.catalog.sites, crowd, camera, viewport, projection);
  const own = named.map(({ x, y }) => ({
    left: x - radius,
    top: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
  return [...others, ...own];
}

/** A part of a map by what becomes of it where another slide's map flies to this one: grounds and marks move, words fade. */
const layer = (move: 'ground' | 'marks' | 'words', markup: string) =>
  markup === '' ? '' : `<g data-move="${move}">${markup}</g>`;

/** The marks of the sites that are not named, faint where the step wants them to recede. */
function restMarkup({ context, camera, viewport, scenes }: Drawing, names: readonly PlacedLabel[]): string {
  const { layers, projection, palette, overlay, locale } = context;
  const { rest, recedes } = scenes;
  const { sites } = rest.catalog;
  const members = recedes ? new Set<number>() : overlay.members;
  const { clusters, single } = shownCrowd(rest, layers, camera, projection);
  const rings = layoutRings(clusters, sites, camera, viewport, projection, members);
  const marks = singleMarksMarkup(rest, { single, members }, camera, viewport, projection, palette);
  return (
    layer('marks', marks) + layer('words', ringsMarkup(clearOf(rings, names), palette, formatsOf(locale)))
  );
}

/**
 * Draws the map of a step for its slide, as a pure function of what is asked and of the ground: framed for its room, the sites
 * that the step names named clear of one another, nothing cut by the edge.
 */
export function drawSlideMap(order: SlideMapOrder, ground: SlideGround): DrawnSlideMap {
  const drawing = prepare(order, ground);
  const { context, camera, viewport, scenes, named, radius, free } = drawing;
  const { projection, palette, locale, worldview, layers, world } = context;
  const marks = boxesOfMarks(drawing);
  const archipelagos = placeArchipelagos(context, camera, viewport, marks, free);
  const room = createRoom([...coveredBoxes(viewport), ...marks, ...archipelagos.map(labelBox)]);
  const inset = slideInset(context, camera, viewport, archipelagos, free);
  if (inset) room.take(inset.box);
  const names = placeSlideNames(named, radius, free, room, ground.measure);
  const others = world.labels.filter(({ kind }) => kind !== 'archipelago');
  const labels = wholeLabels(
    placeLabels(others, camera, viewport, projection, locale, worldview, room),
    createScreen(camera, viewport, projection),
    viewport,
  );
  const build = (part: SvgPart) => part.build(context, camera, viewport);
  const graticule = layers.includes('graticule') ? build(GRATICULE) : '';
  const markup = [
    layer('ground', build(GROUND) + build(DENSITY) + graticule + build(DRAWN)),
    layer('words', labelsMarkup(labels, palette)),
    layer('ground', build(ARCS)),
    restMarkup(drawing, archipelagos),
    layer('words', labelsMarkup(archipelagos, palette)),
    layer('marks', namedMarkup(named, radius, context)),
    layer('words', slideNamesMarkup(names, context) + (inset?.markup ?? '')),
  ].join('');
  const placed = new Set(names.map(({ id }) => id));
  return {
    markup: `<g transform="scale(${MAP_SCALE})">${markup}</g>`,
    unnamed: scenes.named.flatMap(({ id }) => (placed.has(id) ? [] : [id])),
    look: { camera, viewport, projection, scale: MAP_SCALE },
  };
}
