import { formatsOf } from '../../i18n/format.ts';
import type { Viewport } from '../../model/camera/camera.ts';
import { createScreen } from '../../model/camera/screen.ts';
import type { Place } from '../../model/catalog/places-file.ts';
import type { Box, Room } from '../../model/label-placement.ts';
import type { PlacedMarkName } from '../../model/names/named-mark.ts';
import type { Site } from '../../model/site.ts';
import type { Measure } from '../../model/text/measure.ts';
import { at } from '../../model/typed.ts';
import type { Scene } from '../../state/scene/scene.ts';
import { markRadius } from '../../theme/marks.ts';
import { type FramedMap, hasRings } from '../map-picture.ts';
import { shownCrowd } from '../marks/shown-crowd.ts';
import { shortNameOf } from '../marks/site-names.ts';
import { EDGE, GATHERED_FROM, NAMED_SCALE } from '../slide/draw-slide-map.ts';
import { placeNamed } from '../slide/named-marks.ts';
import { type MapDrawing, paintMap, roomOf } from '../slide/paint-map.ts';
import { placeSlideNames } from '../slide/slide-names.ts';
import { sceneOfSites } from '../slide/slide-scenes.ts';
import { namesMarkup } from '../vector/markup.ts';
import { NAME, type PlacedName, placeNames } from '../vector/names.ts';
import { shownOf } from './frame-picture.ts';
import { townsMarkup } from './town-names.ts';

/** So few sites are told one by one, by their names or by numbers. */
const MOST_TOLD = 25;

/** Names farther from their marks than this, in CSS pixels, are harder to follow than numbers. */
const FARTHEST = 70;

/** What a picture of a map is drawn with. */
export interface PictureTools {
  readonly measure: Measure;
  /** What lies over the map, in CSS pixels. */
  readonly covered: readonly Box[];
  /** With the largest towns first; none before they are loaded. */
  readonly places: readonly Place[];
}

/** What has to be explained beside a picture. */
export interface PicturePlan {
  /** The sites that are to bear numbers, from 1 on, since not all their names find room near their marks. */
  readonly numbered: readonly Site[];
  /** Whether sites that stand close together are gathered in rings. */
  readonly rings: boolean;
  /** The sites that stand in its frame. */
  readonly seen: Scene;
}

/** The sites that are told one by one: all where they are few, in the order of their names; otherwise the open one. */
function toldSites({ scene, selected, layers, locale }: FramedMap['context']): readonly Site[] {
  if (!layers.includes('sites')) return [];
  const indices = new Set(scene.visible.length <= MOST_TOLD ? scene.visible : []);
  if (selected !== null) indices.add(selected);
  const { compare } = formatsOf(locale);
  const nameOf = (site: Site) => shortNameOf(site, locale);
  return [...indices]
    .flatMap((index) => scene.catalog.sites[index] ?? [])
    .sort((a, b) => compare(nameOf(a), nameOf(b)) || a.index - b.index);
}

/** The map with all but the marks of its told sites in their places. */
function prepare({ context, camera, size, eye }: FramedMap, told: readonly Site[]): MapDrawing {
  const { scene, layers, projection } = context;
  const viewport: Viewport = { ...size, padding: context.padding, ...(eye ? { eye } : {}) };
  const own = new Set(told.map(({ index }) => index));
  const rest = sceneOfSites(
    scene,
    [...scene.visible].filter((index) => !own.has(index)),
  );
  const isFew = rest.visible.length < GATHERED_FROM;
  const radius = markRadius(camera, projection) * NAMED_SCALE;
  return {
    context: { ...context, scene: rest, layers: isFew ? layers.filter((id) => id !== 'clusters') : layers },
    camera,
    viewport,
    scenes: { rest, recedes: false },
    named: placeNamed(told, context, createScreen(camera, viewport, projection), size, radius),
    radius,
    free: { left: EDGE, top: EDGE, width: size.width - 2 * EDGE, height: size.height - 2 * EDGE },
  };
}

/** The names of single sites that a near view shows beside their marks, whole or not at all. */
function singleNames({ context, camera, viewport, scenes }: MapDrawing, room: Room): string {
  const { layers, projection, locale, palette } = context;
  if (!layers.includes('names')) return '';
  const crowd = shownCrowd(scenes.rest, layers, camera, projection);
  const { sites } = scenes.rest.catalog;
  const isWhole = ({ lines, x, y, anchor }: PlacedName) => {
    const width = Math.max(...lines.map((line) => line.length)) * NAME.letter;
    const half = (lines.length * NAME.lineHeight) / 2;
    const [left, right] = anchor === 'start' ? [x, x + width] : [x - width, x];
    return left >= 2 && right <= viewport.width - 2 && y - half >= 2 && y + half <= viewport.height - 2;
  };
  const names = placeNames(sites, crowd, room, camera, viewport, projection, locale);
  return namesMarkup(names.filter(isWhole), palette);
}

/** What of a drawing is taken before its sites are named, with what covers it. */
function roomBefore(drawing: MapDrawing, covered: readonly Box[]) {
  const taken = roomOf(drawing);
  for (const box of covered) taken.room.take(box);
  return taken;
}

/** Whether all names would stand near their marks. */
function isReadable(drawing: MapDrawing, { measure, covered }: PictureTools): boolean {
  const { named, radius, free } = drawing;
  const names = placeSlideNames(named, radius, free, roomBefore(drawing, covered).room, measure);
  const isNear = ({ leader }: PlacedMarkName) =>
    !leader || Math.hypot(leader[1].x - leader[0].x, leader[1].y - leader[0].y) <= FARTHEST;
  return names.length === named.length && names.every(isNear);
}

/** What a picture of a framed map will have to explain; nothing is drawn for it. */
export function planPicture(framed: FramedMap, tools: PictureTools): PicturePlan {
  const told = toldSites(framed.context);
  const drawing = prepare(framed, told);
  const isSeen = ({ id }: Site) => drawing.named.some((mark) => mark.id === id);
  const { scene } = framed.context;
  const screen = createScreen(drawing.camera, drawing.viewport, framed.context.projection);
  const isInFrame = (index: number) => {
    const place = screen.project(at(scene.catalog.sites, index).lngLat);
    const { width, height } = framed.size;
    return place !== null && place.x >= 0 && place.y >= 0 && place.x <= width && place.y <= height;
  };
  const { visible } = shownOf(framed.context);
  return {
    seen: sceneOfSites(scene, [...visible].filter(isInFrame)),
    numbered: isReadable(drawing, tools) ? [] : told.filter(isSeen),
    rings: hasRings({ ...framed, context: drawing.context }),
  };
}

/**
 * Draws a framed map for a file, as SVG markup in parts, from the ground up, to be clipped: few sites with their names, or with their
 * numbers where they are `numbered`; names clear of one another and of what covers the map, none of them cut.
 */
export function paintPicture(
  framed: FramedMap,
  tools: PictureTools,
  numbered: readonly Site[] = [],
): readonly string[] {
  const drawing = prepare(framed, toldSites(framed.context));
  const { context, camera, viewport } = drawing;
  const numbers = new Map(numbered.map(({ id }, place) => [id, String(place + 1)]));
  const named = drawing.named.map((mark) => ({ ...mark, name: numbers.get(mark.id) ?? mark.name }));
  const { room, archipelagos } = roomBefore(drawing, tools.covered);
  const { parts } = paintMap({ ...drawing, named }, room, archipelagos, tools.measure, {
    beforePlaces: () => singleNames(drawing, room),
    afterPlaces: () => townsMarkup(tools.places, context, camera, viewport, room),
  });
  return parts;
}
