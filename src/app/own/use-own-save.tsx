import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { OnSave } from '../../panels/own/save-menu.tsx';
import { useReadApp } from '../../state/use-app.ts';
import { ExportProgress } from '../hosts/export-progress.tsx';
import { type ExportOrder, useExportTask } from '../hosts/use-export-task.ts';
import { ownOrder } from './own-export.ts';

/** Has files made of lists of the reader's own, or any other file, one at a time, and tells how far they are. */
export function useOwnSave(): {
  readonly save: OnSave;
  readonly saveOther: (order: ExportOrder) => void;
  readonly progress: ReactNode;
} {
  const readApp = useReadApp();
  const i18n = useI18n();
  const { task, run, cancel, dismiss } = useExportTask();
  return {
    save: (list, format, rows) => void run(ownOrder(list, format, rows, readApp(), i18n)),
    saveOther: (order) => void run(order),
    progress: <ExportProgress task={task} onCancel={cancel} onDismiss={dismiss} />,
  };
}
