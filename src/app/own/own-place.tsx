import { use, useEffect } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import OwnDialog from '../../panels/own/own-dialog.tsx';
import { StoreContext, useReadApp } from '../../state/use-app.ts';
import { ExportProgress } from '../hosts/export-progress.tsx';
import { useExportTask } from '../hosts/use-export-task.ts';
import { beginOwn } from './begin-own.ts';
import { ownOrder } from './own-export.ts';

/** The window of the reader's own lists, with those that are kept, and the files that they become. */
export default function OwnPlace({ onClose }: { onClose: () => void }) {
  const store = use(StoreContext);
  const readApp = useReadApp();
  const i18n = useI18n();
  const { task, run, cancel, dismiss } = useExportTask();
  useEffect(() => {
    if (store) void beginOwn(store);
  }, [store]);
  return (
    <OwnDialog
      onClose={onClose}
      onSave={(list, format, rows) => void run(ownOrder(list, format, rows, readApp(), i18n))}
      progress={<ExportProgress task={task} onCancel={cancel} onDismiss={dismiss} />}
    />
  );
}
