import type { SlideDeck } from '../../model/briefing/slide.ts';
import type { HandOutFormat } from '../../model/formats.ts';
import type { Measure } from '../../model/text/measure.ts';
import { createMeasure } from '../charts/svg.ts';
import type { FileJob } from '../file-job.ts';
import { loadFonts } from '../pictures/fonts.ts';
import type { SheetTheme } from '../sheets/sheet-markup.ts';
import { SLIDE } from './slide-layout.ts';

/** The files that are made of slides. */
export type SlideFormat = Exclude<HandOutFormat, 'html' | 'json'>;

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

/** Makes a file of slides from a deck, with a theme and what measures its texts. Errors: `AbortError`, or what kept it from being made. */
type SlideMaker = (deck: SlideDeck, theme: SheetTheme, measure: Measure, job: FileJob) => Promise<Blob>;

/** What makes each format, loaded with its first file. */
const MAKERS: Readonly<Record<SlideFormat, () => Promise<SlideMaker>>> = {
  pptx: async () => (await import('./slides-pptx.ts')).buildPptx,
  png: async () => (await import('./slides-pictures.ts')).buildPictures,
  pdf: async () => {
    const [{ deckPages }, { drawPdf }] = await Promise.all([
      import('./slides-pictures.ts'),
      import('../documents/pdf.ts'),
    ]);
    return (deck, theme, measure, job) => {
      const pages = deckPages(deck, theme, measure).map((page) => [page]);
      const { locale, title } = deck;
      return drawPdf({ title, subject: title, locale, width: SLIDE.width, height: SLIDE.height, pages }, job);
    };
  },
};

/** Makes a file of slides. Errors: `AbortError`, the network's, or what kept it from being made. */
export async function buildSlides(
  format: SlideFormat,
  deck: SlideDeck,
  theme: SheetTheme,
  job: FileJob,
): Promise<Blob> {
  await loadFonts(theme.font, wordsOfDeck(deck));
  const make = await MAKERS[format]();
  return make(deck, theme, createMeasure(theme.font), job);
}
