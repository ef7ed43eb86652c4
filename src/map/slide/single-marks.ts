import type { Camera, Viewport } from '../../model/camera/camera.ts';
import { createScreen, type GroundShape } from '../../model/camera/screen.ts';
import type { Site } from '../../model/site.ts';
import { at } from '../../model/typed.ts';
import type { Scene } from '../../state/scene/scene.ts';
import { HALO_SHARE, markInk, markPath, markRadius, markStyle } from '../../theme/marks.ts';
import type { Palette } from '../../theme/tokens.ts';
import { RECEDED } from '../marks/receded.ts';
import type { ScreenPoint } from '../screen-point.ts';
import { moveApart } from './apart.ts';

/** What tells of a mark which site it is of, and its middle and radius in CSS pixels of the map: who flies moves it by these. */
export const markAttributes = (id: string, { x, y }: ScreenPoint, radius: number) =>
  `data-mark="${id}" data-at="${x.toFixed(1)} ${y.toFixed(1)} ${radius.toFixed(1)}"`;

/** A mark of a site that stands by itself, in its place. */
export interface SingleMark extends ScreenPoint {
  readonly site: Site;
  /** Whether it recedes below the others. */
  readonly isFaint: boolean;
}

/** Marks whose middles are nearer than this share of their radius stand on one spot: only the last of them would be seen. */
const ON_ONE_SPOT = 0.7;

/**
 * Marks that stand on one spot side by side, so that each is seen: a legend explains the colour of every one. What stands in its
 * place already stays there, and they go beside it.
 */
function sideBySide<Mark extends ScreenPoint>(
  marks: readonly Mark[],
  standing: readonly ScreenPoint[],
  radius: number,
): readonly Mark[] {
  const near = radius * ON_ONE_SPOT;
  const isOn = (spot: ScreenPoint) => (mark: ScreenPoint) =>
    Math.hypot(mark.x - spot.x, mark.y - spot.y) < near;
  const spots: Mark[][] = [];
  for (const mark of marks) {
    const own = spots.find(([first]) => first && isOn(first)(mark));
    if (own) own.push(mark);
    else spots.push([mark]);
  }
  return spots.flatMap((own) => {
    const [first] = own;
    const there = first ? standing.filter(isOn(first)) : [];
    if (own.length + there.length < 2) return own;
    const apart = moveApart<ScreenPoint>([...there, ...own], radius * 2.1);
    const [stays, moved] = [there[0], apart[0]];
    const [dx, dy] = stays && moved ? [stays.x - moved.x, stays.y - moved.y] : [0, 0];
    return own.map((mark, index) => {
      const { x, y } = apart[there.length + index] ?? mark;
      return { ...mark, x: x + dx, y: y + dy };
    });
  });
}

/** The marks of the sites that stand by themselves and are seen; those that are no `members` recede. `standing` are marks in their place. */
export function placeSingles(
  { visible, catalog }: Scene,
  { single, members }: { single: Uint8Array; members: { has: (index: number) => boolean } | null },
  { camera, viewport, shape }: { camera: Camera; viewport: Viewport; shape: GroundShape },
  standing: readonly ScreenPoint[],
): readonly SingleMark[] {
  const radius = markRadius(camera, shape);
  const screen = createScreen({ ...camera, pitch: 0 }, viewport, shape);
  const { width, height } = viewport;
  const marks = Array.from(visible).flatMap((index): SingleMark[] => {
    if (single[index] !== 1) return [];
    const site = at(catalog.sites, index);
    const place = screen.project(site.lngLat);
    if (!place || place.x < -radius || place.y < -radius) return [];
    if (place.x > width + radius || place.y > height + radius) return [];
    return [{ site, x: place.x, y: place.y, isFaint: members !== null && !members.has(index) }];
  });
  return sideBySide(marks, standing, radius);
}

/** Marks as SVG, each a path of its own, those of one style together, the faint ones below. */
export function singleMarksMarkup(marks: readonly SingleMark[], radius: number, palette: Palette): string {
  const [strong, receded] = [new Map<string, string>(), new Map<string, string>()];
  for (const { site, x, y, isFaint } of marks) {
    const style = markStyle(site);
    const { fill, halo, opacity } = markInk(style, palette);
    const groups = isFaint ? receded : strong;
    const path =
      `<path ${markAttributes(site.id, { x, y }, radius)} d="${markPath(style, radius, x, y)}" fill="${fill}" ` +
      `stroke="${halo}" stroke-width="${(2 * HALO_SHARE * radius).toFixed(2)}" stroke-linejoin="round" paint-order="stroke" ` +
      `opacity="${isFaint ? opacity * RECEDED.beside : opacity}"/>`;
    groups.set(style.key, (groups.get(style.key) ?? '') + path);
  }
  return [...receded.values(), ...strong.values()].join('');
}
