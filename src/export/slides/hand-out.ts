import type { SlideDeck } from '../../model/briefing/slide.ts';
import { createMeasure } from '../charts/svg.ts';
import type { FileJob } from '../file-job.ts';
import { loadFonts } from '../pictures/fonts.ts';
import type { SheetTheme } from '../sheets/sheet-markup.ts';
import { SLIDE } from './slide-layout.ts';

/** The files that are made of slides. */
export type SlideFormat = 'pptx' | 'pdf' | 'png';

const wordsOfDeck = (deck: SlideDeck) =>
  [
    deck.title,
    ...deck.words.colophon,
    ...deck.slides.flatMap(({ title, paragraphs, sources }) => [
      title,
      ...sources,
      ...paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)),
    ]),
  ].join(' ');

/** Makes a file of slides; what makes it is loaded with the first. Errors: `AbortError`, or what kept it from being made. */
export async function buildSlides(
  format: SlideFormat,
  deck: SlideDeck,
  theme: SheetTheme,
  job: FileJob,
): Promise<Blob> {
  await loadFonts(theme.font, wordsOfDeck(deck));
  const measure = createMeasure(theme.font);
  if (format === 'pptx') {
    const { buildPptx } = await import('./slides-pptx.ts');
    return buildPptx(deck, theme, measure, job);
  }
  const { buildPictures, deckPages } = await import('./slides-pictures.ts');
  if (format === 'png') return buildPictures(deck, theme, measure, job);
  const { drawPdf } = await import('../documents/pdf.ts');
  const pages = deckPages(deck, theme, measure).map((page) => [page]);
  const { locale, title } = deck;
  return drawPdf({ title, subject: title, locale, width: SLIDE.width, height: SLIDE.height, pages }, job);
}
