import type { Camera } from '../../model/camera/camera.ts';
import type { Box } from '../../model/label-placement.ts';
import { drawMap, frameInset, INSET_SIZE, needsInset, type PictureSize } from '../map-picture.ts';
import type { PlacedLabel } from '../vector/labels.ts';
import type { SvgContext } from '../vector/svg-part.ts';
import { isWhole } from './whole-labels.ts';

/** The width of an inset as a share of the map's, and at most, in CSS pixels of the map: its names are read, too. */
const INSET = { share: 0.6, most: 232 } as const;

/** Whether both archipelagos are named, with all their letters. */
export const hasBoth = (archipelagos: readonly PlacedLabel[], size: PictureSize): boolean =>
  archipelagos.filter((label) => isWhole(label, size)).length >= 2;

/** Where an inset stands, and what it shows. */
export interface SlideInset {
  readonly box: Box;
  readonly markup: string;
}

/** Viet Nam with both archipelagos in a corner of what is free, where the map leaves one of them out; null where it does not. */
export function slideInset(
  context: SvgContext,
  camera: Camera,
  size: PictureSize,
  archipelagos: readonly PlacedLabel[],
  free: Box,
): SlideInset | null {
  if (hasBoth(archipelagos, size) || !needsInset({ context, camera, size })) return null;
  const scale = Math.min(INSET.most, size.width * INSET.share) / INSET_SIZE.width;
  const [width, height] = [INSET_SIZE.width * scale, INSET_SIZE.height * scale];
  const [left, top] = [free.left + free.width - width, free.top];
  const framed = frameInset({
    context: { ...context, padding: { top: 0, right: 0, bottom: 0, left: 0 } },
    camera,
    size,
  });
  const rounded = `width="${width.toFixed(1)}" height="${height.toFixed(1)}"`;
  return {
    box: { left, top, width, height },
    markup:
      `<g transform="translate(${left.toFixed(1)} ${top.toFixed(1)})">` +
      `<svg ${rounded} viewBox="0 0 ${INSET_SIZE.width} ${INSET_SIZE.height}">${drawMap(framed).join('')}</svg>` +
      `<rect ${rounded} fill="none" stroke="${context.palette.inkFaint}" stroke-width="0.8"/></g>`,
  };
}
