import { MAP_FORMATS, type MapFormat, SITE_FORMATS, type SiteFormat } from '../../export/formats.ts';

/** Ways to share a view that make no file. */
const SHARES = ['embed', 'qr'] as const;

/** What the menu of exports offers. */
export type ExportItem = MapFormat | SiteFormat | (typeof SHARES)[number];

/** The menu's groups, in their order. */
export const EXPORT_GROUPS = [
  { id: 'maps', items: MAP_FORMATS },
  { id: 'sites', items: SITE_FORMATS },
  { id: 'more', items: SHARES },
] as const satisfies readonly { readonly id: string; readonly items: readonly ExportItem[] }[];

export const isMapFormat = (item: ExportItem): item is MapFormat =>
  (MAP_FORMATS as readonly string[]).includes(item);
export const isSiteFormat = (item: ExportItem): item is SiteFormat =>
  (SITE_FORMATS as readonly string[]).includes(item);
