import { useEffect, useRef } from 'react';
import { NEEDS_ALL, NEEDS_NOTHING } from '../../../briefing/slide/needs.ts';
import { fileNameOf } from '../../../export/charts/chart-file.ts';
import { dossierPageTexts } from '../../../i18n/dossier/page.ts';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import type { WorldFile } from '../../../map/vector/world-file.ts';
import { useApp, useView } from '../../../state/use-app.ts';
import { useSlideLibrary } from '../../slides/use-slide-library.ts';
import { recall } from '../../storage.ts';
import { ExportProgress } from '../export-progress.tsx';
import { useExportTask } from '../use-export-task.ts';
import { buildDossierFile } from './dossier-files.ts';
import type { DossierOrder } from './formats.ts';

/** Where the files of dossiers are made and saved: each order is carried out once, and can be cancelled. */
export default function DossierFileHost({ order, world }: { order: DossierOrder; world: WorldFile }) {
  const { locale } = useI18n();
  const text = useTexts(dossierPageTexts);
  const view = useView((current) => current);
  const linkOf = useApp((state) => state.linkOf);
  // Paper is white.
  const { library, isFailed, retry } = useSlideLibrary(
    world,
    order.format === 'docx' ? 'light' : 'print',
    order.composed.isBrief ? NEEDS_ALL : NEEDS_NOTHING,
  );
  const { task, run, cancel, dismiss } = useExportTask();
  const done = useRef<DossierOrder | null>(null);
  useEffect(() => {
    if (done.current === order || (!library && !isFailed)) return;
    done.current = order;
    const { format, composed } = order;
    const date = new Date();
    if (isFailed) retry();
    const link = linkOf(view);
    const id = `${composed.isBrief ? 'proposal' : 'dossier'} ${composed.written.code.replace(/\W+/g, ' ')}`;
    void run({
      name: text.formats[format],
      file: fileNameOf({ id, date }, format, [locale]),
      build: async (job) => {
        if (!library) throw new TypeError('The sources could not be loaded');
        const { worldview } = view;
        return buildDossierFile(
          format,
          { composed, library, worldview, office: recall('office') ?? '', date, link },
          job,
        );
      },
    });
  }, [order, library, isFailed, retry, locale, text, run, view, linkOf]);
  return <ExportProgress task={task} onCancel={cancel} onDismiss={dismiss} />;
}
