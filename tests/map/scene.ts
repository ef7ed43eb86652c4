import { createSearch } from '../../src/model/search/search.ts';
import type { Site } from '../../src/model/site.ts';
import { createSceneSelector } from '../../src/state/scene/select-scene.ts';
import { type Filters, NO_FILTERS } from '../../src/state/view/view.ts';
import { realCatalog } from '../helpers/real-catalog.ts';

const select = createSceneSelector(realCatalog(), createSearch);

/** The real scene under some filters. */
export function realScene(filters: Partial<Filters> = {}) {
  return select({ ...NO_FILTERS, ...filters });
}

/** A site of the real tables by its id. */
export function realSite(id: string): Site {
  const site = realCatalog().siteById.get(id);
  if (!site) throw new Error(`The tables have no ${id}`);
  return site;
}
