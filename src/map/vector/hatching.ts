import { BELONGING_HATCHES, HATCH, hatchPath } from '../../theme/hatches.ts';
import type { Palette } from '../../theme/tokens.ts';

/** Draws over one group of filled countries; sizes in CSS pixels. */
export type Hatching = (
  fill: { readonly key: string; readonly areas: string },
  ground: { readonly width: number; readonly height: number },
  palette: Palette,
) => string;

const HATCHES = new Map(Object.entries(BELONGING_HATCHES));

/**
 * The hatch of a fill, cut at its edges; none where its classes differ in lightness. The name of what cuts it follows from these, so that no
 * two on a page are mixed up. Only files are hatched, so that the page does not carry it.
 */
export const hatchFill: Hatching = ({ key, areas }, { width, height }, palette) => {
  const hatch = HATCHES.get(key);
  if (!hatch || areas === '') return '';
  let sum = 0;
  for (let at = 0; at < areas.length; at++) sum = (sum * 31 + areas.charCodeAt(at)) | 0;
  const id = `hatch-${(sum >>> 0).toString(36)}`;
  return (
    `<clipPath id="${id}"><path d="${areas}"/></clipPath><g clip-path="url(#${id})">` +
    `<path d="${hatchPath(hatch, width, height)}" fill="none" stroke="${palette.inkSoft}" stroke-width="${HATCH.width}"/></g>`
  );
};
