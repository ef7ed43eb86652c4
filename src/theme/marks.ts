import { type Camera, globeRadius, zoomForRadius } from '../model/camera/camera.ts';
import type { GroundShape } from '../model/camera/screen.ts';
import type { Site } from '../model/site.ts';
import type { Field, Kind } from '../model/vocabulary.ts';
import type { Palette } from './tokens.ts';

/** The shapes that say a site's kind: a centre, one of category 1, a biosphere reserve, a geopark. */
export type MarkShape = 'circle' | 'ringed-circle' | 'hexagon' | 'triangle';

/** The shape of each kind of site. */
export const SHAPE_OF_KIND: Readonly<Record<Kind, MarkShape>> = {
  centre: 'circle',
  'biosphere-reserve': 'hexagon',
  geopark: 'triangle',
};

/** Everything that a site's mark says. Sites with equal styles have equal marks. */
export interface MarkStyle {
  /** The style in a word, for maps and caches. */
  readonly key: string;
  readonly shape: MarkShape;
  readonly field: Field;
  /** Unsure: not verified, or at an approximate place. */
  readonly hollow: boolean;
  readonly former: boolean;
}

/** The grammar of marks: shape says the kind, colour the field, hollow that we are not sure, a cross that it was once. */
export function markStyle(site: Site): MarkStyle {
  const shape = markShape(site);
  const hollow = !site.verified || site.approximate;
  const key = [shape, site.field, hollow ? 'hollow' : 'solid', site.former ? 'former' : 'present'].join(' ');
  return { key, shape, field: site.field, hollow, former: site.former };
}

/** The shape that says a site's kind, and of centres whether it is one of category 1. */
export function markShape(site: Site): MarkShape {
  return site.kind === 'centre' && site.category === '1' ? 'ringed-circle' : SHAPE_OF_KIND[site.kind];
}

/** Share of a full mark's ink that a former site's has. */
export const FORMER_OPACITY = 0.55;

/** Width of the seam in the halo's colour around a mark, as a share of the mark's radius. */
export const HALO_SHARE = 0.28;

/** How far a mark reaches from its middle, as a multiple of its radius, halo included. */
export const MARK_REACH = 2;

/**
 * The mark's radius in CSS pixels: grows with the globe, by 1 pixel every 1.4 zoom levels, from 3.4 to 7. On the globe
 * the zoom counts at the equator, so that turning the globe does not change its marks.
 */
export function markRadius(camera: Camera, shape: GroundShape): number {
  const { from, least, each, most } = MARK_GROWTH;
  const level = shape === 'globe' ? zoomForRadius(globeRadius(camera), 0) : camera.zoom;
  return Math.min(Math.max(least + each * (level - from), least), most);
}

/** The numbers of `markRadius`, for the shader that does the same. */
export const MARK_GROWTH = { from: 1, least: 3.4, each: 0.72, most: 7 } as const;

/** A mark's colours in a palette; the halo is stroked under the fill, twice `HALO_SHARE` wide. */
export function markInk(style: MarkStyle, palette: Palette) {
  return { fill: palette.field[style.field], halo: palette.halo, opacity: style.former ? FORMER_OPACITY : 1 };
}

/**
 * The mark as the `d` of an SVG path around (x, y), to be filled in one colour by the nonzero rule. All solid shapes
 * cover the area of a circle of the radius, so that none looks more important than another.
 */
export function markPath(
  style: Pick<MarkStyle, 'shape' | 'hollow' | 'former'>,
  radius: number,
  x = 0,
  y = 0,
): string {
  const line = Math.max(1.1, radius * 0.36);
  const open = style.hollow || style.former;
  const cross = style.former ? saltire(x, y, radius * 1.25, line * 0.75) : '';
  if (style.shape === 'circle')
    return circle(x, y, radius) + (open ? circle(x, y, radius - line, true) : '') + cross;
  if (style.shape === 'ringed-circle') {
    const middle = radius * 0.72;
    const ring = circle(x, y, radius * 1.3) + circle(x, y, radius * 1.3 - line * 0.75, true);
    return ring + circle(x, y, middle) + (open ? circle(x, y, middle - line * 0.75, true) : '') + cross;
  }
  const corners = style.shape === 'hexagon' ? 6 : 3;
  const reach = radius * Math.sqrt((2 * Math.PI) / (corners * Math.sin((2 * Math.PI) / corners)));
  const inner = reach - line / Math.cos(Math.PI / corners);
  return polygon(x, y, reach, corners) + (open ? polygon(x, y, inner, corners, true) : '') + cross;
}

/** A full circle; `hole` turns it the other way round, which by the nonzero rule cuts it out. */
function circle(x: number, y: number, radius: number, hole = false): string {
  const half = `a${short(radius)} ${short(radius)} 0 1 ${hole ? 0 : 1} `;
  return `M${short(x - radius)} ${short(y)}${half}${short(2 * radius)} 0${half}${short(-2 * radius)} 0z`;
}

/** A regular polygon with a corner at the top. */
function polygon(x: number, y: number, reach: number, corners: number, hole = false): string {
  const points = Array.from({ length: corners }, (_, corner) => {
    const angle = ((hole ? -corner : corner) * 2 * Math.PI) / corners;
    return `${short(x + reach * Math.sin(angle))} ${short(y - reach * Math.cos(angle))}`;
  });
  return `M${points.join('L')}z`;
}

/** A diagonal cross of two bars. */
function saltire(x: number, y: number, reach: number, width: number): string {
  const long = reach * Math.SQRT1_2;
  const half = (width / 2) * Math.SQRT1_2;
  const bar = (flip: number) =>
    [
      [-long - half * flip, -long * flip + half],
      [-long + half * flip, -long * flip - half],
      [long + half * flip, long * flip - half],
      [long - half * flip, long * flip + half],
    ]
      .map(([dx = 0, dy = 0]) => `${short(x + dx)} ${short(y + dy)}`)
      .join('L');
  return `M${bar(1)}zM${bar(-1)}z`;
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
