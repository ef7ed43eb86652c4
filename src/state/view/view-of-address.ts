import type { Catalog } from '../../model/catalog/catalog.ts';
import { cameraOfSite } from './camera-of-site.ts';
import { type LinkReading, readLink } from './link/read-link.ts';
import { soundSort } from './sort.ts';
import { defaultView } from './url.ts';
import type { View } from './view.ts';

/**
 * The View that an address restores, whether it is opened or gone back to: as its query says, and where that selects a site
 * and names no camera, with the map at the site; an order that has nothing to go by is named like what is not understood. `locale` is the language of an address that names none.
 */
export function viewOfAddress(search: string, catalog: Catalog, locale: View['locale']): LinkReading {
  const { view, rejected, mended } = readLink(search, catalog, defaultView(locale));
  const site = view.site === null ? undefined : catalog.siteById.get(view.site);
  const camera = view.camera ?? (site ? cameraOfSite(site, null) : null);
  const sort = soundSort(view, site !== undefined);
  const lost = sort === view.sort ? [] : [{ name: 'sort', value: String(view.sort) }];
  return { view: { ...view, camera, sort }, rejected: [...rejected, ...lost], mended };
}
