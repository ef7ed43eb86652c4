import type { Palette } from '../../theme/tokens.ts';
import { FLAG } from '../marks/selection-flag.ts';
import type { ScreenPoint } from '../screen-point.ts';
import type { ArcGroup } from './arcs.ts';
import type { FillGroup } from './fills.ts';
import type { Hatching } from './hatching.ts';
import type { PlacedLabel } from './labels.ts';
import type { GroundLayout, MarkGroup } from './layout.ts';
import { NAME, type PlacedName } from './names.ts';

/*
 * Layouts as SVG markup, without a document: the same text fills the globe on the page and an exported picture. Only
 * presentation attributes, no styles, so that a strict content security policy lets it pass.
 */

const FAMILY = 'font-family="Be Vietnam Pro, system-ui, sans-serif"';

/** The sea, the land and its lines, with countries filled below the lines. */
export function groundMarkup(
  ground: GroundLayout,
  palette: Palette,
  fills: readonly FillGroup[] = [],
  hatching: Hatching = () => '',
): string {
  const { disc, outline, width, height } = ground;
  const sea = disc
    ? `<circle cx="${disc.x}" cy="${disc.y}" r="${disc.radius.toFixed(2)}" fill="${palette.sea}"/>`
    : outline !== null
      ? `<path d="${outline}" fill="${palette.sea}"/>`
      : `<rect width="${width}" height="${height}" fill="${palette.sea}"/>`;
  const line = (path: string, colour: string, more: string) =>
    `<path d="${path}" fill="none" stroke="${colour}" stroke-linejoin="round" ${more}/>`;
  return [
    sea,
    `<path d="${ground.land}" fill="${palette.land}"/>`,
    ...fills.map(({ areas, colour }) => `<path d="${areas}" fill="${colour}"/>`),
    ...fills.map((fill) => hatching(fill, ground, palette)),
    `<path d="${ground.lakes}" fill="${palette.lake}" stroke="${palette.coast}" stroke-width="0.4"/>`,
    line(ground.boundaries, palette.border, 'stroke-width="0.6"'),
    line(ground.disputed, palette.border, 'stroke-width="0.7" stroke-dasharray="2 1.7"'),
    line(ground.linesOfControl, palette.border, 'stroke-width="0.9" stroke-dasharray="0.9 1.5"'),
    line(ground.coast, palette.coast, 'stroke-width="0.7"'),
    `<path d="${ground.islets}" fill="${palette.coast}"/>`,
    ...fills.map(
      ({ places, islets, colour }) =>
        `<path d="${islets}" fill="${colour}" stroke="${palette.inkFaint}" stroke-width="0.6"/>` +
        `<path d="${places}" fill="${colour}" stroke="${palette.inkFaint}"/>`,
    ),
  ].join('');
}

/** The links between places. */
export function arcsMarkup(arcs: readonly ArcGroup[]): string {
  return arcs
    .map(
      ({ path, colour, width, opacity, dash }) =>
        `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" opacity="${opacity}" ` +
        `stroke-linejoin="round" ${dash ? `stroke-dasharray="${dash.join(' ')}"` : 'stroke-linecap="round"'}/>`,
    )
    .join('');
}

/** The sites' marks, each style one path. */
export function marksMarkup(marks: readonly MarkGroup[]): string {
  return marks
    .map(
      ({ path, fill, halo, haloWidth, opacity }) =>
        `<path d="${path}" fill="${fill}" stroke="${halo}" stroke-width="${haloWidth.toFixed(2)}" ` +
        `stroke-linejoin="round" paint-order="stroke" opacity="${opacity}"/>`,
    )
    .join('');
}

/** The names on the ground. */
export function labelsMarkup(labels: readonly PlacedLabel[], palette: Palette): string {
  return labels
    .map(({ kind, lines, x, y, fontSize }) => {
      const [ink, halo] =
        kind === 'country' ? [palette.labelLand, palette.land] : [palette.labelSea, palette.sea];
      const look = `font-size="${fontSize.toFixed(1)}" font-weight="${kind === 'country' ? 600 : 400}" fill="${ink}"`;
      const seam = `stroke="${halo}" stroke-width="2.6"`;
      // The space between lines stays, so that an archipelago's name can be searched for and copied whole.
      const whole =
        kind === 'archipelago'
          ? [...lines.slice(0, -1).map((line) => `${line} `), ...lines.slice(-1)]
          : lines;
      return textMarkup(whole, x, y, fontSize * 1.25, `text-anchor="middle" ${look} ${seam}`);
    })
    .join('');
}

/** The names of single sites. */
export function namesMarkup(names: readonly PlacedName[], palette: Palette): string {
  const look = `font-size="${NAME.fontSize}" fill="${palette.ink}" stroke="${palette.halo}" stroke-width="2.8"`;
  return names
    .map(({ lines, x, y, anchor }) =>
      textMarkup(lines, x, y, NAME.lineHeight, `text-anchor="${anchor}" ${look}`),
    )
    .join('');
}

/** The selected site's ring and name, as the WebGL globe draws them. */
export function flagMarkup(
  lines: readonly string[],
  side: 'left' | 'right',
  at: ScreenPoint,
  palette: Palette,
): string {
  const { ring, ringWidth, halo, gap, fontSize, lineHeight } = FLAG;
  const circle = (colour: string, width: number) =>
    `<circle cx="${at.x}" cy="${at.y}" r="${ring}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;
  const look = `font-size="${fontSize}" font-weight="600" fill="${palette.ink}"`;
  const seam = `stroke="${palette.halo}" stroke-width="${2 * halo}"`;
  const away = ring + ringWidth + halo + gap;
  const x = side === 'right' ? at.x + away : at.x - away;
  const anchor = side === 'right' ? 'start' : 'end';
  return (
    circle(palette.halo, ringWidth + 2) +
    circle(palette.ink, ringWidth) +
    textMarkup(lines, x, at.y, lineHeight, `text-anchor="${anchor}" ${look} ${seam}`)
  );
}

/** WebKit hands a text's baseline on to no line of it: both name it. */
const CENTRED = 'dominant-baseline="central"';

/** Lines of text around a middle, with a seam in the colour of the ground. */
export function textMarkup(
  lines: readonly string[],
  x: number,
  y: number,
  lineHeight: number,
  more: string,
): string {
  const first = y - ((lines.length - 1) / 2) * lineHeight;
  const spans = lines.map(
    (line, index) =>
      `<tspan x="${x.toFixed(1)}" y="${(first + index * lineHeight).toFixed(1)}" ${CENTRED}>${escapeText(line)}</tspan>`,
  );
  return `<text ${FAMILY} ${CENTRED} paint-order="stroke" stroke-linejoin="round" ${more}>${spans.join('')}</text>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
