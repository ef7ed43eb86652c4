import type { DialogId } from '../../dialogs/open-dialog.tsx';
import type { ExportItem } from '../../hosts/export-items.ts';

/** What the menu behind the dots opens. */
export interface MoreActions {
  readonly onAddView: () => void;
  /** What opens a window over the page. */
  readonly onOpen: (dialog: DialogId) => () => void;
}

/** What the header's buttons open. */
export interface HeaderActions extends MoreActions {
  readonly onExport: (item: ExportItem) => void;
}
