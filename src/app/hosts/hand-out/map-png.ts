import { type SlideInk, slideChartSvg, slideMapSvg } from '../../../briefing/slide/slide-svg.ts';
import { embedFonts } from '../../../export/pictures/fonts.ts';
import { drawChartPng } from '../../../export/pictures/png.ts';
import type { SlideChartItem, SlideMap } from '../../../model/briefing/slide-scene.ts';
import type { Palette } from '../../../theme/tokens.ts';

/** Pixels to a unit of the slide: sharp on a projector of 1920 × 1080, and on paper. */
const SCALE = 1.25;

/** A blob as a `data:` address. */
function toDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('The picture cannot be read'));
    reader.readAsDataURL(blob);
  });
}

/** The map of a slide as PNG in a `data:` address. Error: what keeps it from being drawn. */
export async function mapPng(map: SlideMap, palette: Palette): Promise<string> {
  return toDataUrl(await drawChartPng(await embedFonts(slideMapSvg(map, palette)), SCALE));
}

/** A chart of a slide as PNG in a `data:` address. Error: what keeps it from being drawn. */
export async function chartPng(item: SlideChartItem, ink: SlideInk): Promise<string> {
  return toDataUrl(await drawChartPng(await embedFonts(slideChartSvg(item, ink)), SCALE));
}
