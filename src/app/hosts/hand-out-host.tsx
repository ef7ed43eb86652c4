import { useEffect, useMemo, useRef, useState } from 'react';
import type { HandOutOrder } from '../../briefing/library/hand-out-order.ts';
import type { SlideLibrary } from '../../briefing/slide/library.ts';
import { needsOf } from '../../briefing/slide/needs.ts';
import { viewOnSlide } from '../../briefing/slide/view-on-slide.ts';
import { fileNameOf } from '../../export/charts/chart-file.ts';
import { handOutTexts } from '../../i18n/briefing/hand-out.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { WorldFile } from '../../map/vector/world-file.ts';
import { dayOf } from '../../model/day.ts';
import type { OwnSaved } from '../../state/own/own-list.ts';
import { rowsOfSteps } from '../../state/own/project/rows-of-steps.ts';
import { useKeptLists } from '../own/use-kept-lists.ts';
import { useSlideLibrary } from '../slides/use-slide-library.ts';
import { recall } from '../storage.ts';
import { ExportProgress } from './export-progress.tsx';
import { buildHandOut } from './hand-out/build-hand-out.ts';
import { OwnRowsDialog } from './hand-out/own-rows-dialog.tsx';
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

/** The rows of the reader's own lists that a page carries which presents a briefing; other files have only pictures of them. Null before they are known. */
function useRowsOf(
  { briefing, format }: HandOutOrder,
  library: SlideLibrary | null,
): readonly OwnSaved[] | null {
  const needs = needsOf(briefing);
  const isAsked = format === 'html' && needs.own;
  const lists = useKeptLists(isAsked, needs.ownLinks);
  return useMemo(() => {
    if (!isAsked) return [];
    return library && lists && rowsOfSteps(briefing, lists, (query) => viewOnSlide(query, library.figures));
  }, [isAsked, briefing, library, lists]);
}

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
  const rows = useRowsOf(order, library);
  const [answered, answer] = useState<HandOutOrder | null>(null);
  // Others' eyes: which rows a page carries is said before it is made.
  const asks = rows !== null && rows.length > 0 && answered !== order;

  useEffect(() => {
    if (done.current === order || asks || (!isFailed && (!library || !rows))) return;
    done.current = order;
    const { briefing, format } = order;
    const date = new Date();
    if (isFailed) retry();
    void run({
      name: text.formats[format].name,
      file: fileNameOf({ id: briefing.id, date }, EXTENSIONS[format], format === 'json' ? [] : [locale]),
      build: async (job) => {
        if (!library) throw new TypeError('The sources could not be loaded');
        const making = { text, library, office: recall('office') ?? '', day: dayOf(date), rows: rows ?? [] };
        return buildHandOut(order, making, job);
      },
    });
  }, [order, library, isFailed, retry, locale, text, run, rows, asks]);
  const leave = () => {
    done.current = order;
    answer(order);
  };
  return (
    <>
      {asks && <OwnRowsDialog rows={rows} onAgree={() => answer(order)} onCancel={leave} />}
      <ExportProgress task={task} onCancel={cancel} onDismiss={dismiss} />
    </>
  );
}
