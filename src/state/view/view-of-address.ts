import type { Catalog } from '../../model/catalog/catalog.ts';
import { cameraOfSite } from './camera-of-site.ts';
import { type LinkReading, readLink } from './link/read-link.ts';
import { defaultView } from './url.ts';
import type { View } from './view.ts';

/**
 * The View that an address restores, whether it is opened or gone back to: as its query says, and where that selects a site
 * and names no camera, with the map at the site. `locale` is the language of an address that names none.
 */
export function viewOfAddress(search: string, catalog: Catalog, locale: View['locale']): LinkReading {
  const { view, ...heard } = readLink(search, catalog, defaultView(locale));
  const site = view.site === null ? undefined : catalog.siteById.get(view.site);
  const camera = view.camera ?? (site ? cameraOfSite(site, null) : null);
  return { view: { ...view, camera }, ...heard };
}
