import { useCallback, useEffect, useRef, useState } from 'react';
import './export.css';
import './hand-out/hand-out.css';
import type { HandOutOrder } from '../../briefing/library/hand-out-formats.ts';
import { slideWords } from '../../briefing/slide-words.ts';
import { useFigureContext } from '../../briefing/use-figure-context.ts';
import { viewOfStep } from '../../briefing/view-of-step.ts';
import { fileNameOf } from '../../export/charts/chart-file.ts';
import type { FileJob } from '../../export/file-job.ts';
import { handOutTexts } from '../../i18n/briefing/hand-out.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { WorldFile } from '../../map/vector/world-file.ts';
import { wordsOf } from '../../model/briefing/briefing.ts';
import type { Slide, SlideDeck } from '../../model/briefing/slide.ts';
import { dayOf } from '../../model/day.ts';
import { useChronicle, useKnowledge } from '../../state/cooperation/knowledge.ts';
import { useReadApp } from '../../state/use-app.ts';
import type { View } from '../../state/view/view.ts';
import { PALETTES } from '../../theme/tokens.ts';
import { sheetTheme } from '../dialogs/map-sheet-of.ts';
import { ExportProgress } from './export-progress.tsx';
import { type DrawnStep, StepStage } from './hand-out/step-stage.tsx';
import { useExportTask } from './use-export-task.ts';

/** A step that is being drawn, and who waits for it. */
interface Stage {
  /** Another one for each step, even where two show the same. */
  readonly number: number;
  readonly view: View;
  readonly resolve: (drawn: DrawnStep) => void;
  readonly reject: (problem: unknown) => void;
}

/** What of the work is done when every step is drawn. */
const DRAWN = 0.8;

/** Where the files are saved that a briefing becomes: each order is carried out once, and can be cancelled. */
export default function HandOutHost({ order, world }: { order: HandOutOrder; world: WorldFile }) {
  const i18n = useI18n();
  const text = useTexts(handOutTexts);
  const readApp = useReadApp();
  const context = useFigureContext();
  const { state: knowledge, retry: retryKnowledge } = useKnowledge();
  const { state: chronicle, retry: retryChronicle } = useChronicle();
  const { task, run, cancel, dismiss } = useExportTask();
  const [stage, setStage] = useState<Stage | null>(null);
  const done = useRef<HandOutOrder | null>(null);

  const drawStep = useCallback(
    (view: View, { signal }: FileJob) =>
      new Promise<DrawnStep>((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
        setStage((last) => ({ number: (last?.number ?? 0) + 1, view, resolve, reject }));
      }),
    [],
  );

  const isLoading = [knowledge, chronicle].some(({ status }) => status === 'loading' || status === 'idle');
  const isFailed = [knowledge, chronicle].some(({ status }) => status === 'failed');
  useEffect(() => {
    if (done.current === order || isLoading) return;
    done.current = order;
    const { briefing, format } = order;
    const { locale, formats } = i18n;
    const { name } = text.formats[format];
    const extension = { pptx: 'pptx', pdf: 'pdf', html: 'html', png: 'zip', json: 'briefing.json' }[format];
    const date = new Date();
    const file = fileNameOf({ id: briefing.id, date }, extension, format === 'json' ? [] : [locale]);
    const nameOf = (source: string) => {
      const document = knowledge.status === 'ready' ? knowledge.value.documents.get(source) : undefined;
      return document ? (document.title[locale] ?? document.title.en) : source;
    };
    const buildDeck = async (job: FileJob): Promise<SlideDeck> => {
      const { catalog, view } = readApp();
      const slides: Slide[] = [];
      for (const [index, step] of briefing.steps.entries()) {
        const shown = viewOfStep(briefing, index + 1, catalog, view);
        const { pictures, missing } = await drawStep({ ...shown, briefing: null, step: 1, locale }, job);
        const words = slideWords(step, context, nameOf);
        const notes = [words.notes, ...missing.map((title) => `${title} ${text.noChart}`)].join('\n').trim();
        slides.push({ ...words, notes, pictures });
        job.onProgress((DRAWN * (index + 1)) / briefing.steps.length);
      }
      const { messages } = i18n;
      return {
        locale,
        title: wordsOf(briefing.title, locale).text,
        slides,
        words: {
          sources: text.sources,
          step: (step) => text.step(formats.count(step), formats.count(slides.length)),
          colophon: [
            text.tables(formats.date(catalog.compiled)),
            text.made(formats.date(dayOf(date))),
            messages.map.disclaimer,
            messages.app.independence,
          ],
        },
      };
    };
    const build = async (job: FileJob): Promise<Blob> => {
      if (isFailed) throw new TypeError('The sources could not be loaded');
      if (format === 'json') {
        const { writeBriefingFile } = await import('../../model/briefing/import.ts');
        return new Blob([writeBriefingFile(briefing)], { type: 'application/json' });
      }
      if (format === 'html') {
        const { buildHtml } = await import('../../export/documents/briefing-html.ts');
        return buildHtml(briefing, locale, job);
      }
      const { buildSlides } = await import('../../export/slides/hand-out.ts');
      const deck = await buildDeck(job).finally(() => setStage(null));
      const share = (part: number) => job.onProgress(DRAWN + (1 - DRAWN) * part);
      return buildSlides(format, deck, sheetTheme(PALETTES.print), { ...job, onProgress: share });
    };
    if (isFailed) {
      retryKnowledge();
      retryChronicle();
    }
    void run({ name, file, build });
  }, [
    order,
    isLoading,
    isFailed,
    i18n,
    text,
    knowledge,
    context,
    readApp,
    drawStep,
    run,
    retryKnowledge,
    retryChronicle,
  ]);
  return (
    <>
      {stage && (
        <StepStage
          key={stage.number}
          view={stage.view}
          world={world}
          onDrawn={stage.resolve}
          onFail={stage.reject}
        />
      )}
      <ExportProgress task={task} onCancel={cancel} onDismiss={dismiss} />
    </>
  );
}
