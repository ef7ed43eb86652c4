import { geoGraticule, geoPath } from 'd3-geo';
import type { Camera, Viewport } from '../../model/camera/camera.ts';
import { createScreen, type GroundShape } from '../../model/camera/screen.ts';
import type { DensityBand } from '../../model/density.ts';
import { DENSITY_COLOURS, DENSITY_SHARE } from '../../theme/count-colours.ts';
import type { Palette, ThemeId } from '../../theme/tokens.ts';
import { DOT, type DrawnLine } from '../overlay/drawn-lines.ts';
import { GRATICULE } from '../webgl/style/graticule.ts';
import { textMarkup } from './markup.ts';
import { createProjection } from './projection.ts';

/** How wide and how broken drawn lines are, in CSS pixels. */
const LINES = {
  reach: { width: 1.2, dash: ' stroke-dasharray="3.6 3"' },
  area: { width: 2, dash: '' },
  ruler: { width: 2, dash: '' },
} as const;

/** The bands of density, each upon the wider. */
export function densityMarkup(
  density: readonly DensityBand[],
  theme: ThemeId,
  camera: Camera,
  viewport: Viewport,
  shape: GroundShape,
): string {
  if (density.length === 0) return '';
  const path = geoPath(createProjection(camera, viewport, shape)).digits(1);
  return density
    .map(
      ({ area }) =>
        `<path d="${path(area) ?? ''}" fill="${DENSITY_COLOURS[theme]}" fill-opacity="${DENSITY_SHARE}"/>`,
    )
    .join('');
}

const meridians = geoGraticule()
  .step([GRATICULE.step, GRATICULE.step])
  .extent([
    [-180, -GRATICULE.lastParallel - 0.01],
    [180, GRATICULE.lastParallel + 0.01],
  ]);

/** Meridians and parallels, fading out where they no longer show a sphere. */
export function graticuleMarkup(
  palette: Palette,
  camera: Camera,
  viewport: Viewport,
  shape: GroundShape,
): string {
  const [[from, strong], [to, faint]] = GRATICULE.fading;
  const share = Math.min(1, Math.max(0, (camera.zoom - from) / (to - from)));
  const opacity = strong + share * (faint - strong);
  if (opacity <= 0) return '';
  const path = geoPath(createProjection(camera, viewport, shape)).digits(1);
  return (
    `<path d="${path(meridians()) ?? ''}" fill="none" stroke="${palette.coast}" ` +
    `stroke-width="${GRATICULE.width}" opacity="${opacity.toFixed(2)}"/>`
  );
}

/** The lines that the reader has asked for, with a seam that sets them off from any ground, and what they are. */
export function drawnMarkup(
  lines: readonly DrawnLine[],
  palette: Palette,
  camera: Camera,
  viewport: Viewport,
  shape: GroundShape,
): string {
  if (lines.length === 0) return '';
  const path = geoPath(createProjection(camera, viewport, shape)).digits(1);
  const screen = createScreen({ ...camera, pitch: 0 }, viewport, shape);
  const drawn = lines.map(({ kind, line }) => {
    const d = path({ type: 'LineString', coordinates: line.map((place) => [...place]) }) ?? '';
    const { width, dash } = LINES[kind];
    const stroke = (colour: string, more: string) =>
      `<path d="${d}" fill="none" stroke="${colour}" stroke-linejoin="round" ${more}/>`;
    return (
      stroke(palette.halo, `stroke-width="${width + 2.4}" opacity="0.8"`) +
      stroke(palette.ink, `stroke-width="${width}"${dash}`)
    );
  });
  const look = `text-anchor="middle" font-size="11.5" font-weight="600" fill="${palette.ink}"`;
  const dots = lines.flatMap(({ dots: places }) =>
    places.flatMap((place) => {
      const at = screen.project(place);
      const middle = at && `cx="${at.x.toFixed(1)}" cy="${at.y.toFixed(1)}" r="${DOT.radius}"`;
      return middle
        ? `<circle ${middle} fill="${palette.halo}" stroke="${palette.ink}" stroke-width="${DOT.width}"/>`
        : [];
    }),
  );
  const labels = lines.flatMap(({ label, labelAt }) => {
    const at = label && labelAt ? screen.project(labelAt) : null;
    return at && label
      ? [textMarkup([label], at.x, at.y, 14, `${look} stroke="${palette.halo}" stroke-width="4"`)]
      : [];
  });
  return [...drawn, ...dots, ...labels].join('');
}
