import type { ExportItem } from '../../hosts/export-items.ts';

/** What the menu behind the dots opens. */
export interface MoreActions {
  readonly onAddView: () => void;
  readonly onAbout: () => void;
  readonly onKeys: () => void;
}

/** What the header's buttons open. */
export interface HeaderActions extends MoreActions {
  readonly onExport: (item: ExportItem) => void;
  readonly onBriefings: () => void;
}
