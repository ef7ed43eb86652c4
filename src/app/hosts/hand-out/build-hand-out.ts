import type { HandOutOrder } from '../../../briefing/library/hand-out-order.ts';
import { articleCanvas, type Canvas, canvasOf, FILE_CANVAS_SIZE } from '../../../briefing/slide/canvas.ts';
import { layoutStep } from '../../../briefing/slide/draw-step.ts';
import type { SlideLibrary } from '../../../briefing/slide/library.ts';
import { wholeReference } from '../../../briefing/slide/references.ts';
import { pictureMarkup, SLIDE_FONT, type SlideInk, slideSvg } from '../../../briefing/slide/slide-svg.ts';
import { wholeBriefing } from '../../../briefing/whole-briefing.ts';
import type { ArticleCase } from '../../../export/documents/article/lay-article.ts';
import type { MemoDeck } from '../../../export/documents/memo/memo-of-scenes.ts';
import { breathe, type FileJob } from '../../../export/file-job.ts';
import { briefingTexts } from '../../../i18n/briefing/frame.ts';
import type { HandOutTexts } from '../../../i18n/briefing/hand-out.ts';
import { editionText } from '../../../i18n/format.ts';
import { type StepLayout, wordsOf } from '../../../model/briefing/briefing.ts';
import type { SlideScene } from '../../../model/briefing/slide-scene.ts';
import type { LanguageId } from '../../../model/languages.ts';
import { nameOfSource } from '../../../model/source-name.ts';
import type { OwnSaved } from '../../../state/own/own-list.ts';
import { emphasisOf } from '../../../theme/slide-colours.ts';
import { chartPng, mapPng } from './map-png.ts';

/** What of the work is done when every slide is laid out. */
const LAID_OUT = 0.4;

/** What a hand-out is made with. */
export interface HandOutMaking {
  readonly text: HandOutTexts;
  readonly library: SlideLibrary;
  /** Whose briefing it is; '' where nobody said. */
  readonly office: string;
  /** The day on which it is made, as ISO 8601. */
  readonly day: string;
  /** The rows of the reader's own lists that an offline page carries. */
  readonly rows: readonly OwnSaved[];
}

/** Lays out all steps on a canvas, breathing between them. Errors: `AbortError`. */
async function layOut(
  order: HandOutOrder,
  making: HandOutMaking,
  canvas: (layout: StepLayout | undefined) => Canvas,
  job: FileJob,
): Promise<readonly SlideScene[]> {
  const { text, library, office, day } = making;
  const { formats, locale } = library.figures.i18n;
  const briefing = wholeBriefing(order.briefing, locale, text.sources);
  const signed = { ...library, signature: [office, formats.date(day)].filter(Boolean).join(' · ') };
  const scenes: SlideScene[] = [];
  for (const [index, { layout }] of briefing.steps.entries()) {
    await breathe(job);
    scenes.push(layoutStep(briefing, index + 1, signed, canvas(layout)));
    job.onProgress((LAID_OUT * (index + 1)) / briefing.steps.length);
  }
  return scenes;
}

/** What a memo says besides its slides. */
function memoOf({ text, library, day }: HandOutMaking): Pick<MemoDeck, 'nameOf' | 'referenceOf' | 'words'> {
  const { documents, figures } = library;
  const { locale, formats, messages } = figures.i18n;
  return {
    nameOf: (source) => documents.get(source)?.short?.[locale] ?? nameOfSource(source, documents, locale),
    referenceOf: (source) => wholeReference(source, documents, locale, formats.date),
    words: {
      total: text.pptx.total,
      unknown: text.unknown,
      made: formats.date(day),
      sources: text.sources,
      colophon: [
        text.tables(editionText(figures.catalog, formats)),
        messages.map.disclaimer,
        messages.app.independence,
      ],
    },
  };
}

/** What an article is set with: the atlas's font and colours, and its way of drawing maps and charts. */
function articleOf(ink: SlideInk, locale: LanguageId): ArticleCase {
  const { palette, measure, formats } = ink;
  const { position } = briefingTexts.of(locale).slide;
  return {
    measure,
    colours: palette,
    emphasis: emphasisOf(palette),
    font: SLIDE_FONT,
    position: (page, pages) => position(formats.count(page), formats.count(pages)),
    draw: (item) => pictureMarkup(item, ink),
  };
}

/** Makes the file that a briefing becomes; each maker is loaded with its first file. Errors: those of drawing, the network's, or `AbortError`. */
export async function buildHandOut(order: HandOutOrder, making: HandOutMaking, job: FileJob): Promise<Blob> {
  const { briefing, format } = order;
  const { text, library, office, day } = making;
  const { palette, measure, figures } = library;
  const { locale, formats } = figures.i18n;
  if (format === 'json') {
    const { writeBriefingFile } = await import('../../../model/briefing/import.ts');
    return new Blob([writeBriefingFile(briefing)], { type: 'application/json' });
  }
  // A text takes words and pictures, not slides.
  const isText = format === 'docx' || format === 'article';
  const scenes = await layOut(order, making, isText ? articleCanvas : () => canvasOf(FILE_CANVAS_SIZE), job);
  const title = wordsOf(briefing.title, locale).text;
  const onProgress = (part: number) => job.onProgress(LAID_OUT + (1 - LAID_OUT) * part);
  const own = { ...job, onProgress };
  if (format === 'html') {
    const { buildOfflinePage } = await import('./build-offline-page.ts');
    return buildOfflinePage(briefing, scenes, locale, making.rows, own);
  }
  const file = await import('../../../export/slides/hand-out.ts');
  const draw = (map: Parameters<typeof mapPng>[0]) => mapPng(map, palette);
  const deck = { title, locale, date: day, office, scenes, mapPng: draw };
  const ink = { palette, measure, formats };
  if (format === 'pptx') {
    const drawChart = (item: Parameters<typeof chartPng>[0]) => chartPng(item, ink);
    return file.buildPptxFile({ ...deck, chartPng: drawChart, palette, words: text.pptx }, own);
  }
  const memo = { ...deck, ...memoOf(making) };
  if (format === 'docx') return file.buildDocxFile(memo, draw, own);
  if (format === 'article') return file.buildArticleFile(memo, articleOf(ink, locale), own);
  const pages = scenes.map((scene) => slideSvg(scene, ink));
  const slides = { title, locale, pages, ...FILE_CANVAS_SIZE };
  return format === 'pdf' ? file.buildPdfFile(slides, own) : file.buildPictureFile(slides, own);
}
