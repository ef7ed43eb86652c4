import {
  MAP_FORMATS,
  type MapFormat,
  SHARE_WAYS,
  type ShareWay,
  SITE_FORMATS,
  type SiteFormat,
} from '../../model/formats.ts';
import { isOneOf } from '../../model/typed.ts';

/** What the menu of exports offers. */
export type ExportItem = MapFormat | SiteFormat | ShareWay;

/** The menu's groups, in their order. */
export const EXPORT_GROUPS = [
  { id: 'maps', items: MAP_FORMATS },
  { id: 'sites', items: SITE_FORMATS },
  { id: 'more', items: SHARE_WAYS },
] as const satisfies readonly { readonly id: string; readonly items: readonly ExportItem[] }[];

export const isMapFormat = (item: ExportItem): item is MapFormat => isOneOf(MAP_FORMATS, item);
export const isSiteFormat = (item: ExportItem): item is SiteFormat => isOneOf(SITE_FORMATS, item);
