import type { HandOutOrder } from '../../../briefing/library/hand-out-order.ts';
import { layoutStep } from '../../../briefing/slide/draw-step.ts';
import type { SlideLibrary } from '../../../briefing/slide/library.ts';
import { wholeReference } from '../../../briefing/slide/references.ts';
import { slideSvg } from '../../../briefing/slide/slide-svg.ts';
import { wholeBriefing } from '../../../briefing/whole-briefing.ts';
import type { MemoDeck } from '../../../export/documents/memo/memo-of-scenes.ts';
import { breathe, type FileJob } from '../../../export/file-job.ts';
import type { HandOutTexts } from '../../../i18n/briefing/hand-out.ts';
import { wordsOf } from '../../../model/briefing/briefing.ts';
import type { SlideScene } from '../../../model/briefing/slide-scene.ts';
import { nameOfSource } from '../../../model/source-name.ts';
import { mapPng } from './map-png.ts';

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
}

/** Lays out all slides, breathing between them. Errors: `AbortError`. */
async function layOut(
  order: HandOutOrder,
  making: HandOutMaking,
  job: FileJob,
): Promise<readonly SlideScene[]> {
  const { text, library, office, day } = making;
  const { formats, locale } = library.figures.i18n;
  const briefing = wholeBriefing(order.briefing, locale, text.sources);
  const signed = { ...library, signature: [office, formats.date(day)].filter(Boolean).join(' · ') };
  const scenes: SlideScene[] = [];
  for (const index of briefing.steps.keys()) {
    await breathe(job);
    scenes.push(layoutStep(briefing, index + 1, signed));
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
        text.tables(formats.date(figures.catalog.compiled)),
        messages.map.disclaimer,
        messages.app.independence,
      ],
    },
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
  if (format === 'html') {
    const { buildHtml } = await import('../../../export/documents/briefing-html.ts');
    return buildHtml(briefing, locale, job);
  }
  const scenes = await layOut(order, making, job);
  const title = wordsOf(briefing.title, locale).text;
  const onProgress = (part: number) => job.onProgress(LAID_OUT + (1 - LAID_OUT) * part);
  const own = { ...job, onProgress };
  const file = await import('../../../export/slides/hand-out.ts');
  const draw = (map: Parameters<typeof mapPng>[0]) => mapPng(map, palette);
  const deck = { title, locale, date: day, office, scenes, mapPng: draw };
  if (format === 'pptx') return file.buildPptxFile({ ...deck, palette, words: text.pptx }, own);
  if (format === 'docx') return file.buildDocxFile({ ...deck, ...memoOf(making) }, own);
  const [first] = scenes;
  const { width, height } = first ?? { width: 1920, height: 1080 };
  const pages = scenes.map((scene) => slideSvg(scene, { palette, measure, formats }));
  const slides = { title, locale, pages, width, height };
  return format === 'pdf' ? file.buildPdfFile(slides, own) : file.buildPictureFile(slides, own);
}
