import { chartMarkup } from '../../briefing/slide/chart/index.ts';
import { naturalHeight } from '../../briefing/slide/chart/natural-height.ts';
import { PICTURE_WIDTH, type PictureOrder, type PicturePart } from '../../charts/frame/picture/part.ts';
import { picturePartsOf } from '../../charts/picture-charts.ts';
import { loadSlideTexts } from '../../charts/slide-charts.ts';
import type { ChartDrawing, ChartPicture } from '../../export/charts/index.ts';
import { createMeasure } from '../../export/pictures/create-measure.ts';
import { LETTERS, loadFonts } from '../../export/pictures/fonts.ts';
import type { ChartId } from '../../state/view/charts.ts';
import { PALETTES } from '../../theme/tokens.ts';

/** CSS pixels of a unit: the least words of a chart, of 24 units, are somewhat larger than those of its notes. */
const SCALE = 0.6;

/** The font of pictures, as CSS writes it. */
const FONT = "'Be Vietnam Pro', system-ui, sans-serif";

/** A drawing with its place in CSS pixels. */
export function drawPart(
  part: PicturePart,
  order: Pick<PictureOrder, 'palette' | 'measure' | 'i18n'>,
): ChartDrawing {
  const { palette, measure, i18n } = order;
  const look = { width: PICTURE_WIDTH, palette, measure, count: i18n.formats.count };
  const height = part.kind === 'drawing' ? part.height : naturalHeight(part, look);
  const markup = part.kind === 'drawing' ? part.markup : chartMarkup(part, { ...look, height });
  return {
    caption: part.unit,
    note: part.note,
    width: PICTURE_WIDTH * SCALE,
    height: height * SCALE,
    markup: `<g transform="scale(${SCALE})">${markup}</g>`,
  };
}

/** Draws the picture of a chart, of what its order says alone. Error: where the chart has nothing to show. */
export async function drawChartPicture(
  id: ChartId,
  order: Omit<PictureOrder, 'palette' | 'measure' | 'asked'>,
): Promise<ChartPicture> {
  await Promise.all([loadSlideTexts(order.i18n.locale), loadFonts(FONT, LETTERS)]);
  const palette = PALETTES[order.theme];
  const whole = { ...order, palette, measure: createMeasure(FONT) };
  const parts = picturePartsOf(id, whole);
  if (parts.length === 0) throw new Error(`The chart ${id} has nothing to show`);
  const { paper, ink, inkSoft, hairline } = palette;
  return {
    drawings: parts.map((part) => drawPart(part, whole)),
    theme: { paper, ink, inkSoft, hairline, font: FONT },
  };
}
