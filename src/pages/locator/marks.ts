import { Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import { LOCALES } from '../../i18n/locales.ts';
import { type PlacedLabel, placeLabels } from '../../map/vector/labels.ts';
import type { WorldFile } from '../../map/vector/world-file.ts';
import type { LanguageId } from '../../model/languages.ts';
import type { LngLat, Site } from '../../model/site.ts';
import { HALO_SHARE, markInk, markPath, markStyle } from '../../theme/marks.ts';
import { LIGHT } from '../../theme/tokens.ts';
import { cameraOf, type MapView, PICTURE, pointOf, SCALE, sizeOfWorld } from './map-view.ts';

/** How large marks are: that of the site that a picture is of, with a ring around it; those of many sites; a dot in a country. */
export const RADII = { one: 8, ring: 15, many: 4.5, dot: 3 } as const;

/** Where a place stands in a view. */
export function placeIn(
  { zoom, left, top }: MapView,
  site: Pick<Site, 'lngLat'>,
): { readonly x: number; readonly y: number } {
  const { x, y } = pointOf(site.lngLat, zoom);
  const size = sizeOfWorld(zoom);
  const right = (((x - left) % size) + size) % size;
  // A little to the left of the picture is not far to the right of it.
  return { x: right > size - RADII.ring ? right - size : right, y: y - top };
}

const toPicture = (context: SKRSContext2D) => context.setTransform(SCALE, 0, 0, SCALE, 0, 0);

/** Paints a site's mark, by the grammar of marks. */
export function paintMark(context: SKRSContext2D, site: Site, view: MapView, radius: number): void {
  toPicture(context);
  const { x, y } = placeIn(view, site);
  const style = markStyle(site);
  const { fill, halo, opacity } = markInk(style, LIGHT);
  const path = new Path2D(markPath(style, radius, x, y));
  context.globalAlpha = opacity;
  context.lineJoin = 'round';
  context.strokeStyle = halo;
  context.lineWidth = 2 * HALO_SHARE * radius;
  context.stroke(path);
  context.fillStyle = fill;
  context.fill(path);
  context.globalAlpha = 1;
}

/** Paints a dot: it is no site, and so has no colour of a field. */
export function paintDot(context: SKRSContext2D, lngLat: LngLat, view: MapView): void {
  toPicture(context);
  const { x, y } = placeIn(view, { lngLat });
  context.beginPath();
  context.arc(x, y, RADII.dot, 0, 2 * Math.PI);
  context.strokeStyle = LIGHT.halo;
  context.lineWidth = 2;
  context.stroke();
  context.fillStyle = LIGHT.ink;
  context.fill();
}

/** Paints the ring of what is selected. */
export function paintRing(context: SKRSContext2D, site: Site, view: MapView): void {
  toPicture(context);
  const { x, y } = placeIn(view, site);
  for (const [colour, width] of [
    [LIGHT.halo, 4],
    [LIGHT.ink, 1.6],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.beginPath();
    context.arc(x, y, RADII.ring, 0, 2 * Math.PI);
    context.stroke();
  }
}

/** The names of the two archipelagos that a view shows, as the atlas writes them in a language. */
export function namesIn(view: MapView, world: WorldFile, locale: LanguageId): readonly PlacedLabel[] {
  const own = world.labels.filter(({ kind }) => kind === 'archipelago');
  return placeLabels(own, cameraOf(view), PICTURE, 'mercator', locale, LOCALES[locale].worldview);
}

/** Paints names, above everything else: no mark may hide them. */
export function paintNames(context: SKRSContext2D, labels: readonly PlacedLabel[]): void {
  toPicture(context);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  for (const { lines, x, y, fontSize } of labels) {
    context.font = `400 ${fontSize}px "Be Vietnam Pro"`;
    lines.forEach((line, index) => {
      const at = y + (index - (lines.length - 1) / 2) * fontSize * 1.25;
      context.strokeStyle = LIGHT.sea;
      context.lineWidth = 2.6;
      context.strokeText(line, x, at);
      context.fillStyle = LIGHT.labelSea;
      context.fillText(line, x, at);
    });
  }
}
