import type { ExportItem } from '../../hosts/export-items.ts';

/** What the header's buttons open. */
export interface HeaderActions {
  readonly onExport: (item: ExportItem) => void;
  readonly onBriefings: () => void;
  readonly onAddView: () => void;
  readonly onAbout: () => void;
  readonly onKeys: () => void;
}
