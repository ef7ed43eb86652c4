import { useEffect } from 'react';
import { exportMenuTexts } from '../../i18n/export/menu.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { useKnowledge } from '../../state/cooperation/knowledge.ts';
import { useReadApp } from '../../state/use-app.ts';
import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { type ExportItem, isMapFormat, isSiteFormat } from './export-items.ts';
import { ExportProgress } from './export-progress.tsx';
import { siteOrder } from './site-export.ts';
import { useExportTask } from './use-export-task.ts';

const MapExportDialog = lazyPart(() => import('../dialogs/map-export-dialog.tsx'));
const EmbedDialog = lazyPart(() => import('../dialogs/embed-dialog.tsx'));
const QrDialog = lazyPart(() => import('../dialogs/qr-dialog.tsx'));

/** What was chosen of the menu of exports: its dialog, or the file that is being made. */
export default function ExportHost(props: { item: ExportItem | null; onDone: () => void }) {
  const { item, onDone } = props;
  const i18n = useI18n();
  const { items } = useTexts(exportMenuTexts);
  const readApp = useReadApp();
  const { task, run, cancel, dismiss } = useExportTask();
  // The sources of each site come with the first table.
  const wanted = item !== null && isSiteFormat(item);
  const { state: knowledge, retry } = useKnowledge(wanted);
  useEffect(() => {
    if (item === null || !isSiteFormat(item)) return;
    const name = items[item][0];
    if (knowledge.status === 'ready') {
      void run(siteOrder(readApp(), knowledge.value, i18n, item, name));
      onDone();
    } else if (knowledge.status === 'failed') {
      void run({
        name,
        file: '',
        build: () => Promise.reject(new TypeError('The sources could not be loaded')),
      });
      retry();
      onDone();
    }
  }, [item, items, knowledge, run, readApp, i18n, onDone, retry]);
  return (
    <>
      <Later of={item} onClose={onDone}>
        {item !== null && isMapFormat(item) && (
          <MapExportDialog format={item} onClose={onDone} onOrder={(order) => void run(order)} />
        )}
        {item === 'embed' && <EmbedDialog onClose={onDone} />}
        {item === 'qr' && <QrDialog onClose={onDone} />}
      </Later>
      <ExportProgress task={task} onCancel={cancel} onDismiss={dismiss} />
    </>
  );
}
