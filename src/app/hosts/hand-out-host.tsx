import { useEffect, useRef } from 'react';
import type { HandOutOrder } from '../../briefing/library/hand-out-order.ts';
import { useFigureContext } from '../../briefing/use-figure-context.ts';
import { fileNameOf } from '../../export/charts/chart-file.ts';
import { handOutTexts } from '../../i18n/briefing/hand-out.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { WorldFile } from '../../map/vector/world-file.ts';
import { useChronicle, useKnowledge } from '../../state/cooperation/knowledge.ts';
import { useReadApp } from '../../state/use-app.ts';
import { ExportProgress } from './export-progress.tsx';
import { buildHandOut } from './hand-out/build-hand-out.ts';
import { StepStage } from './hand-out/step-stage.tsx';
import { useStepDrawer } from './hand-out/use-step-drawer.ts';
import { useExportTask } from './use-export-task.ts';

/** How the names of the files end. */
const EXTENSIONS = { pptx: 'pptx', pdf: 'pdf', html: 'html', png: 'zip', json: 'briefing.json' } as const;

/** What the words of a hand-out are made from; `retry` asks once more for what could not be loaded. */
function useSources() {
  const { state: knowledge, retry: retryKnowledge } = useKnowledge();
  const { state: chronicle, retry: retryChronicle } = useChronicle();
  const states = [knowledge.status, chronicle.status];
  return {
    documents: knowledge.status === 'ready' ? knowledge.value.documents : null,
    isLoading: states.some((status) => status === 'loading' || status === 'idle'),
    isFailed: states.includes('failed'),
    retry: () => {
      retryKnowledge();
      retryChronicle();
    },
  };
}

/** Where the files are saved that a briefing becomes: each order is carried out once, and can be cancelled. */
export default function HandOutHost({ order, world }: { order: HandOutOrder; world: WorldFile }) {
  const i18n = useI18n();
  const text = useTexts(handOutTexts);
  const readApp = useReadApp();
  const figures = useFigureContext();
  const { documents, isLoading, isFailed, retry } = useSources();
  const { task, run, cancel, dismiss } = useExportTask();
  const { stage, drawStep, end } = useStepDrawer();
  const done = useRef<HandOutOrder | null>(null);

  useEffect(() => {
    if (done.current === order || isLoading) return;
    done.current = order;
    const { briefing, format } = order;
    const { locale } = i18n;
    const date = new Date();
    const nameOf = (source: string) => {
      const document = documents?.get(source);
      return document ? (document.title[locale] ?? document.title.en) : source;
    };
    const making = { i18n, text, figures, nameOf, readApp, drawStep, onDrawn: end, date };
    if (isFailed) retry();
    void run({
      name: text.formats[format].name,
      file: fileNameOf({ id: briefing.id, date }, EXTENSIONS[format], format === 'json' ? [] : [locale]),
      build: async (job) => {
        if (isFailed) throw new TypeError('The sources could not be loaded');
        return buildHandOut(order, making, job);
      },
    });
  }, [order, isLoading, isFailed, retry, documents, i18n, text, figures, readApp, drawStep, end, run]);
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
