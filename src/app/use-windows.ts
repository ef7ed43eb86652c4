import { useCallback, useState } from 'react';
import type { HandOutOrder } from '../briefing/library/hand-out-order.ts';
import type { DialogId } from './dialogs/open-dialog.tsx';
import type { ExportItem } from './hosts/export-items.ts';

/** What opens over the page: a dialog, an export, a hand-out that is being made. */
export function useWindows() {
  const [dialog, setDialog] = useState<DialogId | null>(null);
  // Null until something is exported for the first time.
  const [exports, setExports] = useState<{ readonly item: ExportItem | null } | null>(null);
  const [handOut, setHandOut] = useState<HandOutOrder | null>(null);
  return {
    dialog,
    open: useCallback((id: DialogId) => () => setDialog(id), []),
    close: useCallback(() => setDialog(null), []),
    exports,
    export: useCallback((item: ExportItem) => setExports({ item }), []),
    endExport: useCallback(() => setExports({ item: null }), []),
    dropExport: useCallback(() => setExports(null), []),
    handOut,
    orderHandOut: setHandOut,
    dropHandOut: useCallback(() => setHandOut(null), []),
  };
}

/** What stands open over the page. */
export type Windows = ReturnType<typeof useWindows>;
