import { formatsOf } from '../../i18n/format.ts';
import type { Camera, Viewport } from '../../model/camera/camera.ts';
import { createScreen } from '../../model/camera/screen.ts';
import { type Box, createRoom, type Room } from '../../model/label-placement.ts';
import type { PlacedMarkName } from '../../model/names/named-mark.ts';
import type { Measure } from '../../model/text/measure.ts';
import { markRadius } from '../../theme/marks.ts';
import { needsInset } from '../map-picture.ts';
import { shownCrowd } from '../marks/shown-crowd.ts';
import type { ScreenPoint } from '../screen-point.ts';
import { type PlacedLabel, placeLabels } from '../vector/labels.ts';
import { labelsMarkup } from '../vector/markup.ts';
import { markBoxes } from '../vector/names.ts';
import { ARCS } from '../vector/parts/arcs.ts';
import { DENSITY } from '../vector/parts/density.ts';
import { DRAWN } from '../vector/parts/drawn.ts';
import { GRATICULE } from '../vector/parts/graticule.ts';
import { GROUND } from '../vector/parts/ground.ts';
import { OWN } from '../vector/parts/own.ts';
import { layoutRings, ringsMarkup } from '../vector/rings.ts';
import type { SvgContext, SvgPart } from '../vector/svg-part.ts';
import { placeArchipelagos } from './archipelago-names.ts';
import { clearOf } from './clear-rings.ts';
import { type NamedSite, namedMarkup, slideNamesMarkup } from './named-marks.ts';
import { placeSingles, type SingleMark, singleMarksMarkup } from './single-marks.ts';
import { hasBoth } from './slide-inset.ts';
import { placeSlideNames } from './slide-names.ts';
import type { SlideScenes } from './slide-scenes.ts';
import { labelBox, wholeFrame, wholeLabels } from './whole-labels.ts';

/** A map that is being drawn for a slide or a file. */
export interface MapDrawing {
  readonly context: SvgContext;
  readonly camera: Camera;
  readonly viewport: Viewport;
  readonly scenes: Pick<SlideScenes, 'rest' | 'recedes'>;
  /** The sites that are named or numbered beside their marks, and the radius of these. */
  readonly named: readonly NamedSite[];
  readonly radius: number;
  /** What nothing covers, with room to the edges. */
  readonly free: Box;
}

/** A map that shows part of Viet Nam steps back by so many zoom levels at a time, and so often at most. */
const BACK = { levels: 0.1, times: 25 } as const;

/** The names of the two archipelagos of Viet Nam among all names. */
const archipelagosOf = ({ world }: SvgContext) => world.labels.filter(({ kind }) => kind === 'archipelago');

/** Whether a camera shows both archipelagos with their whole names, or nothing of Viet Nam. */
export function showsArchipelagos(camera: Camera, context: SvgContext, viewport: Viewport): boolean {
  const { projection, locale, worldview } = context;
  const placed = placeLabels(archipelagosOf(context), camera, viewport, projection, locale, worldview);
  return hasBoth(placed, viewport) || !needsInset({ context, camera, size: viewport });
}

/** The camera, or a little farther away where it would leave out an archipelago of Viet Nam or cut its name. */
export function withArchipelagos(camera: Camera, context: SvgContext, viewport: Viewport): Camera {
  const isClear = (at: Camera) => showsArchipelagos(at, context, viewport);
  let farther = camera;
  for (let step = 0; step < BACK.times && !isClear(farther); step++)
    farther = { ...farther, zoom: farther.zoom - BACK.levels };
  return isClear(farther) ? farther : camera;
}

/** The boxes that lie over the map at its sides. */
function coveredBoxes({ width, height, padding: { top, right, bottom, left } }: Viewport): readonly Box[] {
  return [
    { left: 0, top: 0, width, height: top },
    { left: 0, top: height - bottom, width, height: bottom },
    { left: 0, top: 0, width: left, height },
    { left: width - right, top: 0, width: right, height },
  ].filter((box) => box.width > 0 && box.height > 0);
}

const squareAround =
  (reach: number) =>
  ({ x, y }: ScreenPoint): Box => ({
    left: x - reach,
    top: y - reach,
    width: 2 * reach,
    height: 2 * reach,
  });

/** The marks of the sites that are not named and stand by themselves. */
function singlesOf({ context, camera, viewport, scenes, named }: MapDrawing): readonly SingleMark[] {
  const { layers, projection: shape, overlay } = context;
  const { rest, recedes } = scenes;
  const { single } = shownCrowd(rest, layers, camera, shape);
  const members = recedes ? new Set<number>() : overlay.members;
  return placeSingles(rest, { single, members }, { camera, viewport, shape }, named);
}

/** The boxes of all marks that are no faint ground. */
function boxesOfMarks(drawing: MapDrawing): readonly Box[] {
  const { context, camera, viewport, scenes, named, radius } = drawing;
  const { layers, projection } = context;
  const own = named.map(squareAround(radius));
  if (scenes.recedes) return own;
  const { clusters } = shownCrowd(scenes.rest, layers, camera, projection);
  const rings = { clusters, single: new Uint8Array(0) };
  return [
    ...markBoxes(scenes.rest.catalog.sites, rings, camera, viewport, projection),
    ...singlesOf(drawing).map(squareAround(markRadius(camera, projection))),
    ...own,
  ];
}

/** What of a map is taken before its sites are named: by what lies over it, by marks, and by the names of the archipelagos. */
export function roomOf(drawing: MapDrawing): {
  readonly room: Room;
  readonly archipelagos: readonly PlacedLabel[];
} {
  const { context, camera, viewport } = drawing;
  const marks = boxesOfMarks(drawing);
  const archipelagos = placeArchipelagos(context, camera, viewport, marks, wholeFrame(viewport));
  const room = createRoom([...coveredBoxes(viewport), ...marks, ...archipelagos.map(labelBox)]);
  return { room, archipelagos };
}

/** A part of a map by what becomes of it where another slide's map flies to this one: grounds and marks move, words fade. */
export const layer = (move: 'ground' | 'marks' | 'words', markup: string): string =>
  markup === '' ? '' : `<g data-move="${move}">${markup}</g>`;

/** The marks of the sites that are not named, faint where they are to recede. */
function restMarkup(drawing: MapDrawing, archipelagos: readonly PlacedLabel[]): string {
  const { context, camera, viewport, scenes } = drawing;
  const { layers, projection, palette, overlay, locale } = context;
  const { rest, recedes } = scenes;
  const members = recedes ? new Set<number>() : overlay.members;
  const { clusters } = shownCrowd(rest, layers, camera, projection);
  const rings = layoutRings(clusters, rest.catalog.sites, camera, viewport, projection, members);
  const marks = singleMarksMarkup(singlesOf(drawing), markRadius(camera, projection), palette);
  return (
    layer('marks', marks) +
    layer('words', ringsMarkup(clearOf(rings, archipelagos, viewport), palette, formatsOf(locale)))
  );
}

/** Names besides those of the drawing, each placed in the room that is left when it is its turn; as SVG markup. */
interface MoreNames {
  readonly beforePlaces?: () => string;
  readonly afterPlaces?: () => string;
}

/** A map in parts, from the ground up, and the names that found room. */
export interface PaintedMap {
  readonly parts: readonly string[];
  readonly names: readonly PlacedMarkName[];
}

/**
 * Draws a map: the named sites clear of one another and of what is taken of the room, other names where they find room and only
 * whole, nothing cut by the edge. `more` names what else there is before or after countries and seas, and gives its markup.
 */
export function paintMap(
  drawing: MapDrawing,
  room: Room,
  archipelagos: readonly PlacedLabel[],
  measure: Measure,
  more: MoreNames = {},
): PaintedMap {
  const { context, camera, viewport, named, radius, free } = drawing;
  const { projection, palette, locale, worldview, layers, world } = context;
  const names = placeSlideNames(named, radius, free, room, measure);
  const others = world.labels.filter(({ kind }) => kind !== 'archipelago');
  const before = more.beforePlaces?.() ?? '';
  const labels = wholeLabels(
    placeLabels(others, camera, viewport, projection, locale, worldview, room),
    createScreen(camera, viewport, projection),
    viewport,
  );
  const build = (part: SvgPart) => part.build(context, camera, viewport);
  const graticule = layers.includes('graticule') ? build(GRATICULE) : '';
  const parts = [
    layer('ground', build(GROUND) + build(DENSITY) + graticule + build(DRAWN)),
    layer('words', labelsMarkup(labels, palette) + (more.afterPlaces?.() ?? '') + before),
    layer('ground', build(ARCS)),
    restMarkup(drawing, archipelagos),
    layer('marks', build(OWN)),
    layer('words', labelsMarkup(archipelagos, palette)),
    layer('marks', namedMarkup(named, radius, context)),
    layer('words', slideNamesMarkup(names, context)),
  ];
  return { parts, names };
}
