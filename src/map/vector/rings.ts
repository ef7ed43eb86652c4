import type { Formats } from '../../i18n/format.ts';
import { type Camera, eyeDistance, globeRadius, type Viewport } from '../../model/camera/camera.ts';
import { createScreen, type GroundShape } from '../../model/camera/screen.ts';
import { toUnitVector } from '../../model/geodesy.ts';
import type { LngLat, Site } from '../../model/site.ts';
import type { Palette } from '../../theme/tokens.ts';
import type { Cluster } from '../marks/crowd.ts';
import { RECEDED } from '../marks/receded.ts';
import { LAST_OF_KIND, limbShare, RING, ringColours, ringEnds, ringFontSize } from '../marks/ring-parts.ts';

/** A ring in its place, in CSS pixels; `ends` are those of `ringEnds`. */
export interface PlacedRing {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly count: number;
  readonly ends: readonly number[];
  readonly opacity: number;
}

/** Places the rings of the near side; those without any of the `members` recede. */
export function layoutRings(
  clusters: readonly Cluster[],
  sites: readonly Site[],
  camera: Camera,
  viewport: Viewport,
  shape: GroundShape,
  members: { readonly has: (index: number) => boolean } | null,
): readonly PlacedRing[] {
  const screen = createScreen({ ...camera, pitch: 0 }, viewport, shape);
  const shareOf = shape === 'globe' ? limbShares(camera, viewport) : () => 1;
  return clusters.flatMap((cluster) => {
    const at = screen.project(cluster.lngLat);
    const radius = cluster.radius * shareOf(cluster.lngLat);
    const seen =
      at &&
      at.x > -radius &&
      at.y > -radius &&
      at.x < viewport.width + radius &&
      at.y < viewport.height + radius;
    if (!seen) return [];
    const strong = !members || cluster.members.some((index) => members.has(index));
    const opacity = strong ? 1 : RECEDED.beside;
    const ends = ringEnds(cluster.members, sites);
    return [{ ...at, radius, count: cluster.members.length, ends, opacity }];
  });
}

/** How much smaller a ring is towards the limb, by its place. */
function limbShares(camera: Camera, viewport: Viewport): (lngLat: LngLat) => number {
  const [x, y, z] = toUnitVector(camera.lngLat);
  const height = 1 + eyeDistance(viewport) / globeRadius(camera);
  return (lngLat) => {
    const [px, py, pz] = toUnitVector(lngLat);
    const [dx, dy, dz] = [x * height - px, y * height - py, z * height - pz];
    return limbShare((px * dx + py * dy + pz * dz) / Math.hypot(dx, dy, dz));
  };
}

/** The rings as SVG: a paper disc, an arc for each part, and the number of sites. */
export function ringsMarkup(rings: readonly PlacedRing[], palette: Palette, formats: Formats): string {
  const colours = ringColours(palette);
  return rings
    .map(({ x, y, radius, count, ends, opacity }) => {
      const middle = radius - RING.seam - RING.width / 2;
      const arcs = arcsOf(ends, middle).map(
        ({ part, from, to }) =>
          `<path d="${arcPath(x, y, middle, from, to)}" fill="none" stroke="${colours[part]}" stroke-width="${RING.width}"/>`,
      );
      const text = formats.count(count);
      const size = ringFontSize(radius, text.length).toFixed(1);
      const font = `font-family="Be Vietnam Pro, system-ui, sans-serif" font-size="${size}" font-weight="600"`;
      return (
        `<g opacity="${opacity}"><circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius.toFixed(1)}" fill="${palette.halo}"/>` +
        `${arcs.join('')}<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${font} fill="${palette.ink}" ` +
        `text-anchor="middle" dominant-baseline="central">${text}</text></g>`
      );
    })
    .join('');
}

interface Arc {
  readonly part: number;
  readonly from: number;
  readonly to: number;
}

/** The arcs of a ring as shares of its round, with a gap behind each kind where there are several. */
function arcsOf(ends: readonly number[], radius: number): readonly Arc[] {
  const arcs = ends.flatMap((to, part) => {
    const from = ends[part - 1] ?? 0;
    return to > from ? [{ part, from, to }] : [];
  });
  const kinds = new Set(arcs.map(({ part }) => LAST_OF_KIND.filter((last) => part > last).length));
  if (kinds.size < 2) return arcs;
  const half = RING.gap / 2 / (2 * Math.PI * radius);
  const gaps = [0, 1, ...LAST_OF_KIND.map((last) => ends[last] ?? 0)];
  return arcs.map(({ part, from, to }) => ({
    part,
    from: gaps.includes(from) ? from + half : from,
    to: gaps.includes(to) ? Math.max(from + half, to - half) : to,
  }));
}

/** Part of a circle, from one share of its round to another, clockwise from the top. */
function arcPath(x: number, y: number, radius: number, from: number, to: number): string {
  const at = (share: number) => {
    const angle = share * 2 * Math.PI;
    return `${(x + radius * Math.sin(angle)).toFixed(2)} ${(y - radius * Math.cos(angle)).toFixed(2)}`;
  };
  const arc = `A${radius.toFixed(2)} ${radius.toFixed(2)} 0`;
  if (to - from > 0.999) return `M${at(0)}${arc} 1 1 ${at(0.5)}${arc} 1 1 ${at(1)}`;
  return `M${at(from)}${arc} ${to - from > 0.5 ? 1 : 0} 1 ${at(to)}`;
}
