import type { Formats } from '../../i18n/format.ts';
import type {
  SlideChartItem,
  SlideItem,
  SlideMap,
  SlideScene,
  SlideText,
} from '../../model/briefing/slide-scene.ts';
import type { Measure } from '../../model/text/measure.ts';
import { BASELINE, itemDot, runMarkup } from '../../model/text/run-markup.ts';
import { escapeXml, keepXml } from '../../model/text/xml-text.ts';
import type { Palette } from '../../theme/tokens.ts';
import { chartMarkup } from './chart/index.ts';
import { PARAGRAPH_GAP } from './text-block.ts';

/** The font of slides, and what stands in for it. */
export const SLIDE_FONT = "'Be Vietnam Pro', system-ui, sans-serif";

/** Its letters keep the widths by which they were placed: a browser would else fit them to the pixels of a small screen. */
const LETTERS = `font-family="${escapeXml(SLIDE_FONT)}" text-rendering="geometricPrecision"`;

/** What a scene is drawn with besides itself. */
export interface SlideInk {
  readonly palette: Palette;
  readonly measure: Measure;
  readonly formats: Formats;
}

const short = (value: number) => String(Math.round(value * 100) / 100);

function textMarkup(item: SlideText): string {
  const { box, lines, fontSize, lineHeight, align, role } = item;
  let y = box.y;
  const markup = lines.map(({ runs, isFirst, isItem }, index) => {
    if (isFirst && index > 0) y += fontSize * PARAGRAPH_GAP;
    const baseline = y + lineHeight / 2 + fontSize * BASELINE;
    y += lineHeight;
    const last = runs.at(-1);
    const wide = last ? last.x + last.width : 0;
    const shift = align === 'start' ? 0 : align === 'end' ? box.width - wide : (box.width - wide) / 2;
    const dot = isItem ? itemDot(box.x, baseline, item) : '';
    return dot + runs.map((run) => runMarkup(run, box.x + shift, baseline, item)).join('');
  });
  return `<g data-part="${role}">${markup.join('')}</g>`;
}

/** A map, clipped by its frame. */
function mapMarkup(map: SlideMap, attributes: string, palette: Pick<Palette, 'paper'>): string {
  const { width, height } = map.box;
  return `<svg ${attributes} viewBox="0 0 ${short(width)} ${short(height)}">${groundedMap(map, palette)}</svg>`;
}

/** A map on the paper of its slide, in the dark too: beside the Earth it is no box. */
function groundedMap(
  { box: { width, height }, markup }: SlideMap,
  { paper }: Pick<Palette, 'paper'>,
): string {
  return `<rect width="${short(width)}" height="${short(height)}" fill="${paper}"/>${markup}`;
}

/** The map of a slide as an SVG document of its own, which only names its font. */
export function slideMapSvg(map: SlideMap, palette: Palette): string {
  const { width, height } = map.box;
  const size = `width="${short(width)}" height="${short(height)}"`;
  return keepXml(mapMarkup(map, `xmlns="http://www.w3.org/2000/svg" ${size} ${LETTERS}`, palette));
}

/** A map or a chart without its slide, in its own coordinates: `0 0 width height` of its box. */
export function pictureMarkup(
  item: SlideMap | SlideChartItem,
  { palette, measure, formats }: SlideInk,
): string {
  const { width, height } = item.box;
  if (item.kind === 'chart')
    return chartMarkup(item.chart, { width, height, palette, measure, count: formats.measure });
  return groundedMap(item, palette);
}

/** The chart of a slide as an SVG document of its own, which only names its font. */
export function slideChartSvg(item: SlideChartItem, ink: SlideInk): string {
  const [width, height] = [short(item.box.width), short(item.box.height)];
  return keepXml(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
      `${LETTERS}>${pictureMarkup(item, ink)}</svg>`,
  );
}

function itemMarkup(item: SlideItem, ink: SlideInk): string {
  const { x, y, width, height } = item.box;
  const framed = `x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"`;
  switch (item.kind) {
    case 'text':
      return textMarkup(item);
    case 'map':
      return mapMarkup(
        item,
        `${framed} data-part="map" role="img" aria-label="${escapeXml(item.alt)}"`,
        ink.palette,
      );
    case 'chart': {
      // Bars that measure alike can grow into each other from slide to slide.
      const { chart } = item;
      const measured =
        chart.kind === 'bars'
          ? ` data-measure="${escapeXml(chart.series.map(({ name }) => name).join('; '))}"`
          : '';
      return (
        `<g transform="translate(${short(x)} ${short(y)})" data-part="chart"${measured} role="img" aria-label="${escapeXml(item.chart.alt)}">` +
        `${pictureMarkup(item, ink)}</g>`
      );
    }
    case 'area':
      return `<rect ${framed} rx="${item.radius}" fill="${item.fill}" fill-opacity="${item.opacity}"/>`;
    case 'mark':
      return `<path d="${item.path}" fill="${item.fill}" stroke="${item.stroke}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"/>`;
  }
}

/** A slide as an SVG document that only names its font: the same for the screen, for thumbnails, pictures and pages of a PDF. */
export function slideSvg(scene: SlideScene, ink: SlideInk): string {
  const { width, height, paper, items, title } = scene;
  return keepXml(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
      `${LETTERS}><title>${escapeXml(title)}</title>` +
      `<rect width="${width}" height="${height}" fill="${paper}"/>` +
      `${items.map((item) => itemMarkup(item, ink)).join('')}</svg>`,
  );
}
