import type { HandOutOrder } from '../../../briefing/library/hand-out-order.ts';
import { sourcesOfText } from '../../../briefing/slide/sources.ts';
import { paragraphsOf, plainText } from '../../../briefing/slide/words.ts';
import type { useFigureContext } from '../../../briefing/use-figure-context.ts';
import { viewOfStep } from '../../../briefing/view-of-step.ts';
import type { FileJob } from '../../../export/file-job.ts';
import type { HandOutTexts } from '../../../i18n/briefing/hand-out.ts';
import type { I18n } from '../../../i18n/i18n-context.tsx';
import { withTexts } from '../../../i18n/text-part.ts';
import { wordsOf } from '../../../model/briefing/briefing.ts';
import type { Slide, SlideDeck } from '../../../model/briefing/slide.ts';
import { dayOf } from '../../../model/day.ts';
import type { AppState } from '../../../state/app-state.ts';
import type { View } from '../../../state/view/view.ts';
import { PALETTES } from '../../../theme/tokens.ts';
import { sheetTheme } from '../../dialogs/map-sheet-of.ts';
import type { DrawnStep } from './step-stage.tsx';

/** What of the work is done when every step is drawn. */
const DRAWN = 0.8;

/** What a hand-out is made with. */
export interface HandOutMaking {
  readonly i18n: I18n;
  readonly text: HandOutTexts;
  /** What the figures in the words are computed from. */
  readonly figures: ReturnType<typeof useFigureContext>;
  /** The title of a source, by its id. */
  readonly nameOf: (source: string) => string;
  readonly readApp: () => Pick<AppState, 'catalog' | 'view'>;
  /** Draws the map and the charts of a step. Errors: what keeps it from being drawn, or `AbortError`. */
  readonly drawStep: (view: View, job: FileJob) => Promise<DrawnStep>;
  /** Called once no step is drawn any more. */
  readonly onDrawn: () => void;
  readonly date: Date;
}

async function buildDeck(order: HandOutOrder, making: HandOutMaking, job: FileJob): Promise<SlideDeck> {
  const { briefing } = order;
  const { i18n, text: handOut, figures, nameOf, readApp, drawStep, date } = making;
  const { locale, formats, messages } = i18n;
  const { catalog, view } = readApp();
  const slides: Slide[] = [];
  for (const [index, step] of briefing.steps.entries()) {
    const shown = viewOfStep(briefing, index + 1, catalog, view);
    const { pictures, missing } = await drawStep({ ...shown, briefing: null, step: 1, locale }, job);
    const text = wordsOf(step.text, locale).text;
    const sources = sourcesOfText(text, figures);
    const numberOf = (source: string) => String(sources.indexOf(source) + 1);
    const words = {
      title: plainText(paragraphsOf(wordsOf(step.title, locale).text, null, figures)),
      paragraphs: paragraphsOf(text, numberOf, figures),
      sources: sources.map(nameOf),
      notes: plainText(paragraphsOf(wordsOf(step.notes, locale).text, null, figures)),
    };
    const notes = [words.notes, ...missing.map((title) => `${title} ${handOut.noChart}`)].join('\n').trim();
    slides.push({ ...words, notes, pictures });
    job.onProgress((DRAWN * (index + 1)) / briefing.steps.length);
  }
  return {
    locale,
    title: wordsOf(briefing.title, locale).text,
    slides,
    words: {
      sources: handOut.sources,
      step: (step) => handOut.step(formats.count(step), formats.count(slides.length)),
      colophon: [
        handOut.tables(formats.date(catalog.compiled)),
        handOut.made(formats.date(dayOf(date))),
        messages.map.disclaimer,
        messages.app.independence,
      ],
    },
  };
}

/** Makes the file that a briefing becomes; each maker is loaded with its first file. Errors: those of drawing, the network's, or `AbortError`. */
export async function buildHandOut(order: HandOutOrder, making: HandOutMaking, job: FileJob): Promise<Blob> {
  const { briefing, format } = order;
  if (format === 'json') {
    const { writeBriefingFile } = await import('../../../model/briefing/import.ts');
    return new Blob([writeBriefingFile(briefing)], { type: 'application/json' });
  }
  if (format === 'html') {
    const { buildHtml } = await import('../../../export/documents/briefing-html.ts');
    return buildHtml(briefing, making.i18n.locale, job);
  }
  const { buildSlides } = await withTexts(import('../../../export/slides/hand-out.ts'));
  const deck = await buildDeck(order, making, job).finally(making.onDrawn);
  const onProgress = (part: number) => job.onProgress(DRAWN + (1 - DRAWN) * part);
  return buildSlides(format, deck, sheetTheme(PALETTES.print), { ...job, onProgress });
}
