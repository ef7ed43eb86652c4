import { useEffect, useRef } from 'react';
import type { HandOutOrder } from '../../briefing/library/hand-out-order.ts';
import { needsOf } from '../../briefing/slide/needs.ts';
import { fileNameOf } from '../../export/charts/chart-file.ts';
import { handOutTexts } from '../../i18n/briefing/hand-out.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { WorldFile } from '../../map/vector/world-file.ts';
import { dayOf } from '../../model/day.ts';
import { useSlideLibrary } from '../slides/use-slide-library.ts';
import { recall } from '../storage.ts';
import { ExportProgress } from './export-progress.tsx';
import { buildHandOut } from './hand-out/build-hand-out.ts';
import { useExportTask } from './use-export-task.ts';

/** How the names of the files end. */
const EXTENSIONS = {
  pptx: 'pptx',
  docx: 'docx',
  pdf: 'pdf',
  article: 'a4.pdf',
  html: 'html',
  png: 'zip',
  json: 'briefing.json',
} as const;

/** Where the files are saved that a briefing becomes: each order is carried out once, and can be cancelled. */
export default function HandOutHost({ order, world }: { order: HandOutOrder; world: WorldFile }) {
  const { locale } = useI18n();
  const text = useTexts(handOutTexts);
  // Paper is white; a file for the screen has the colours of the screen.
  const { library, isFailed, retry } = useSlideLibrary(
    world,
    order.format === 'pdf' || order.format === 'article' ? 'print' : 'light',
    needsOf(order.briefing),
  );
  const { task, run, cancel, dismiss } = useExportTask();
  const done = useRef<HandOutOrder | null>(null);

  useEffect(() => {
    if (done.current === order || (!library && !isFailed)) return;
    done.current = order;
    const { briefing, format } = order;
    const date = new Date();
    if (isFailed) retry();
    void run({
      name: text.formats[format].name,
      file: fileNameOf({ id: briefing.id, date }, EXTENSIONS[format], format === 'json' ? [] : [locale]),
      build: async (job) => {
        if (!library) throw new TypeError('The sources could not be loaded');
        return buildHandOut(order, { text, library, office: recall('office') ?? '', day: dayOf(date) }, job);
      },
    });
  }, [order, library, isFailed, retry, locale, text, run]);
  return <ExportProgress task={task} onCancel={cancel} onDismiss={dismiss} />;
}
