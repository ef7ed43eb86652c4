import { zip } from 'fflate';
import { type SlideDeck, sourcesOfDeck } from '../../model/briefing/slide.ts';
import type { Measure } from '../../model/text/measure.ts';
import { breathe, type FileJob } from '../file-job.ts';
import { embedFonts } from '../pictures/fonts.ts';
import { drawChartPng } from '../pictures/png.ts';
import type { SheetTheme } from '../sheets/sheet-markup.ts';
import { layoutSources } from './slide-layout.ts';
import { slideSvg, sourcesSvg } from './slide-svg.ts';

/** Pixels to a CSS pixel: a slide of 1280 × 720 fills a projector of 1920 × 1080. */
const SCALE = 1.5;

/** The pages of a deck as SVG documents that only name their fonts: a slide for each step, then the sources. */
export function deckPages(deck: SlideDeck, theme: SheetTheme, measure: Measure): readonly string[] {
  return [
    ...deck.slides.map((slide, index) => slideSvg(deck, slide, index, theme, measure)),
    ...layoutSources(deck, sourcesOfDeck(deck), measure).map((page) => sourcesSvg(deck, page, theme)),
  ];
}

/** The pages of a deck as PNG files in a ZIP, numbered. Errors: `AbortError` where the reader cancels. */
export async function buildPictures(
  deck: SlideDeck,
  theme: SheetTheme,
  measure: Measure,
  job: FileJob,
): Promise<Blob> {
  const pages = deckPages(deck, theme, measure);
  const files: Record<string, Uint8Array> = {};
  for (const [index, page] of pages.entries()) {
    await breathe(job);
    const picture = await drawChartPng(await embedFonts(page), SCALE);
    files[`${String(index + 1).padStart(3, '0')}.png`] = new Uint8Array(await picture.arrayBuffer());
    job.onProgress((index + 1) / pages.length);
  }
  const packed = await new Promise<Uint8Array>((resolve, reject) => {
    // PNG is packed already.
    zip(files, { level: 0 }, (error, data) => (error ? reject(error) : resolve(data)));
  });
  return new Blob([new Uint8Array(packed)], { type: 'application/zip' });
}
