import type { Camera, Viewport } from '../../model/camera/camera.ts';
import { createScreen, type GroundShape } from '../../model/camera/screen.ts';
import { type Box, placeInTurn, type Room } from '../../model/label-placement.ts';
import type { LanguageId } from '../../model/languages.ts';
import type { Site } from '../../model/site.ts';
import { markRadius } from '../../theme/marks.ts';
import type { Crowd } from '../marks/crowd.ts';
import { crowdLevel } from '../marks/crowd.ts';
import { linesOfName, NAMED_FROM, orderOf, tierOf } from '../marks/site-names.ts';

/** A site's name in its place: lines from `x` on, or up to it, around the middle `y`, in CSS pixels. */
export interface PlacedName {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

/** Measures of the names, in CSS pixels; the width of a letter is a mean one. */
export const NAME = { fontSize: 11, lineHeight: 14, letter: 6.2, away: 4 } as const;

/** The room that marks and rings of the near side take, which no name may cover. */
export function markBoxes(
  sites: readonly Site[],
  { clusters, single }: Crowd,
  camera: Camera,
  viewport: Viewport,
  shape: GroundShape,
): Box[] {
  const screen = createScreen({ ...camera, pitch: 0 }, viewport, shape);
  const boxes: Box[] = [];
  const add = (lngLat: Site['lngLat'], radius: number) => {
    const at = screen.project(lngLat);
    if (at) boxes.push({ left: at.x - radius, top: at.y - radius, width: 2 * radius, height: 2 * radius });
  };
  for (const { lngLat, radius } of clusters) add(lngLat, radius);
  const radius = markRadius(camera, shape);
  for (const site of sites) if (single[site.index] === 1) add(site.lngLat, radius);
  return boxes;
}

/** The names of single sites that are due and find room beside their marks, which they take. */
export function placeNames(
  sites: readonly Site[],
  { single }: Crowd,
  room: Room,
  camera: Camera,
  viewport: Viewport,
  shape: GroundShape,
  locale: LanguageId,
): readonly PlacedName[] {
  const level = crowdLevel(camera, shape);
  const due = sites
    .filter((site) => single[site.index] === 1 && (NAMED_FROM[tierOf(site)] ?? 0) <= level)
    .sort((a, b) => orderOf(a) - orderOf(b));
  const screen = createScreen({ ...camera, pitch: 0 }, viewport, shape);
  const away = markRadius(camera, shape) + NAME.away;
  const seen = due.flatMap((site) => {
    const at = screen.project(site.lngLat);
    if (!at || at.x < 0 || at.y < 0 || at.x > viewport.width || at.y > viewport.height) return [];
    return [{ at, lines: linesOfName(site, locale) }];
  });
  const besides = function* ({ at, lines }: (typeof seen)[number]) {
    const width = Math.max(...lines.map((line) => line.length)) * NAME.letter;
    const height = lines.length * NAME.lineHeight;
    const top = at.y - height / 2;
    const right = at.x + away;
    yield { anchor: 'start' as const, x: right, left: right, top, width, height };
    const left = at.x - away;
    yield { anchor: 'end' as const, x: left, left: left - width, top, width, height };
  };
  return [...placeInTurn(seen, besides, room)].map(({ label: { at, lines }, place: { x, anchor } }) => ({
    lines,
    x,
    y: at.y,
    anchor,
  }));
}
