import type { Camera, Viewport } from '../../model/camera/camera.ts';
import { createScreen, type GroundShape } from '../../model/camera/screen.ts';
import { at } from '../../model/typed.ts';
import type { Scene } from '../../state/scene/scene.ts';
import { HALO_SHARE, markInk, markPath, markRadius, markStyle } from '../../theme/marks.ts';
import type { Palette } from '../../theme/tokens.ts';
import { RECEDED } from '../marks/receded.ts';
import type { ScreenPoint } from '../screen-point.ts';

/** What tells of a mark which site it is of, and its middle and radius in CSS pixels of the map: who flies moves it by these. */
export const markAttributes = (id: string, { x, y }: ScreenPoint, radius: number) =>
  `data-mark="${id}" data-at="${x.toFixed(1)} ${y.toFixed(1)} ${radius.toFixed(1)}"`;

/**
 * The marks of the sites that stand by themselves as SVG, each a path of its own, those of one style together; those that are no
 * `members` recede below the others.
 */
export function singleMarksMarkup(
  { visible, catalog }: Scene,
  { single, members }: { single: Uint8Array; members: { has: (index: number) => boolean } | null },
  camera: Camera,
  viewport: Viewport,
  shape: GroundShape,
  palette: Palette,
): string {
  const radius = markRadius(camera, shape);
  const screen = createScreen({ ...camera, pitch: 0 }, viewport, shape);
  const { width, height } = viewport;
  const [strong, receded] = [new Map<string, string>(), new Map<string, string>()];
  for (const index of visible) {
    if (single[index] !== 1) continue;
    const site = at(catalog.sites, index);
    const place = screen.project(site.lngLat);
    if (!place || place.x < -radius || place.y < -radius) continue;
    if (place.x > width + radius || place.y > height + radius) continue;
    const isStrong = !members || members.has(index);
    const style = markStyle(site);
    const { fill, halo, opacity } = markInk(style, palette);
    const groups = isStrong ? strong : receded;
    const path =
      `<path ${markAttributes(site.id, place, radius)} d="${markPath(style, radius, place.x, place.y)}" fill="${fill}" ` +
      `stroke="${halo}" stroke-width="${(2 * HALO_SHARE * radius).toFixed(2)}" stroke-linejoin="round" paint-order="stroke" ` +
      `opacity="${isStrong ? opacity : opacity * RECEDED.beside}"/>`;
    groups.set(style.key, (groups.get(style.key) ?? '') + path);
  }
  return [...receded.values(), ...strong.values()].join('');
}
