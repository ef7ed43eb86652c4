import type PptxGenJS from 'pptxgenjs';
import { LOCALES } from '../../i18n/locales.ts';
import type { SlideDeck, SlideRun } from '../../model/briefing/slide.ts';
import { sourcesOfDeck } from '../../model/briefing/slide.ts';
import { dayOf } from '../../model/day.ts';
import type { Measure } from '../../model/text/measure.ts';
import { breathe, type FileJob } from '../file-job.ts';
import type { Box } from '../sheets/map-sheet.ts';
import type { SheetTheme } from '../sheets/sheet-markup.ts';
import { mendPackage } from './pptx/mend-package.ts';
import { FOOTNOTE, layoutSlide, layoutSources, SLIDE, type SlideLayout } from './slide-layout.ts';

/** A font that every office suite has, or has a stand-in of the same widths for, with all Vietnamese letters. */
const FONT = 'Arial';

/** What browsers call such a file. */
const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Arial is a little narrower than the atlas's font; boxes of text leave room all the same. */
const POINTS = 72 / 96;
const points = (pixels: number) => Number((pixels * POINTS).toFixed(1));
const inches = ({ x, y, width, height }: Box) => ({ x: x / 96, y: y / 96, w: width / 96, h: height / 96 });
const colour = (hex: string) => hex.replace('#', '').toUpperCase();

const NO_MARGIN = { margin: 0, fontFace: FONT, valign: 'top' } as const;

function runOptions(run: SlideRun, isLast: boolean): PptxGenJS.TextPropsOptions {
  return {
    bold: run.bold ?? false,
    italic: run.italic ?? false,
    superscript: run.raised ?? false,
    ...(run.href && { hyperlink: { url: run.href } }),
    ...(isLast && { breakLine: true }),
  };
}

function addFrame(
  page: PptxGenJS.Slide,
  deck: SlideDeck,
  title: string,
  fontSize: number,
  place: string,
  theme: SheetTheme,
): void {
  const { width, height, margin } = SLIDE;
  page.background = { color: colour(theme.paper) };
  page.addText(title, {
    ...NO_MARGIN,
    ...inches({ x: margin, y: margin - 12, width: width - 2 * margin, height: 66 }),
    fontSize: points(fontSize),
    bold: true,
    color: colour(theme.ink),
    // Screen readers and outlines find the title by its place.
    objectName: 'Title',
  });
  const foot = { ...NO_MARGIN, fontSize: points(11), color: colour(theme.inkSoft) } as const;
  const y = height - margin / 2 - 12;
  page.addText(deck.title, { ...foot, ...inches({ x: margin, y, width: 900, height: 18 }) });
  if (place !== '')
    page.addText(place, {
      ...foot,
      ...inches({ x: width - margin - 200, y, width: 200, height: 18 }),
      align: 'right',
    });
}

function addWords(
  page: PptxGenJS.Slide,
  layout: SlideLayout,
  deck: SlideDeck,
  index: number,
  theme: SheetTheme,
) {
  const slide = deck.slides[index];
  if (!slide) return;
  const runs = slide.paragraphs.flatMap(({ isItem, runs: own }) =>
    own.map((run, at): PptxGenJS.TextProps => {
      const isLast = at === own.length - 1;
      const bullet = isItem && at === 0 ? { bullet: { indent: 14 } } : {};
      return { text: run.text, options: { ...runOptions(run, isLast), ...bullet } };
    }),
  );
  if (runs.length > 0)
    page.addText(runs, {
      ...NO_MARGIN,
      ...inches(layout.text.box),
      fontSize: points(layout.text.fontSize),
      color: colour(theme.ink),
      paraSpaceAfter: points(layout.text.fontSize * 0.5),
      fit: 'shrink',
      objectName: 'Text',
    });
  if (slide.sources.length > 0)
    page.addText(slide.sources.map((source, number) => `${number + 1}. ${source}`).join('\n'), {
      ...NO_MARGIN,
      ...inches(layout.footnotes.box),
      valign: 'bottom',
      fontSize: points(FOOTNOTE.fontSize),
      color: colour(theme.inkSoft),
      fit: 'shrink',
      objectName: 'Footnotes',
    });
}

/**
 * A deck as PPTX: its texts stay texts, maps and charts are pictures at twice their size with alternative texts, the notes
 * are the speaker's. Errors: `AbortError` where the reader cancels.
 */
export async function buildPptx(
  deck: SlideDeck,
  theme: SheetTheme,
  measure: Measure,
  job: FileJob,
): Promise<Blob> {
  const { default: Pptx } = await import('pptxgenjs');
  const pptx = new Pptx();
  pptx.layout = 'LAYOUT_WIDE';
  pptx.title = deck.title;
  pptx.company = 'Auspices';
  pptx.theme = { headFontFace: FONT, bodyFontFace: FONT };
  for (const [index, slide] of deck.slides.entries()) {
    await breathe(job);
    const layout = layoutSlide(slide, measure);
    const page = pptx.addSlide();
    addFrame(page, deck, slide.title, layout.title.fontSize, deck.words.step(index + 1), theme);
    addWords(page, layout, deck, index, theme);
    for (const { picture, box } of layout.pictures)
      page.addImage({ data: picture.png, ...inches(box), altText: picture.alt });
    const cited = slide.sources.map((source, number) => `${number + 1}. ${source}`);
    page.addNotes(
      [slide.notes, ...(cited.length > 0 ? [deck.words.sources, ...cited] : [])].join('\n').trim(),
    );
  }
  for (const { lines, fontSize } of layoutSources(deck, sourcesOfDeck(deck), measure)) {
    const page = pptx.addSlide();
    addFrame(page, deck, deck.words.sources, 28, '', theme);
    page.addText(lines.join('\n'), {
      ...NO_MARGIN,
      x: 0.5,
      y: 1.1,
      w: 12.33,
      h: 5.6,
      fontSize: points(fontSize),
      color: colour(theme.ink),
      fit: 'shrink',
    });
  }
  await breathe(job);
  const written = await pptx.write({ outputType: 'uint8array' });
  if (!(written instanceof Uint8Array)) throw new Error('The slides could not be packed');
  const mended = mendPackage(written, { date: dayOf(new Date()), language: LOCALES[deck.locale].region });
  return new Blob([mended], { type: PPTX });
}
