import type { Catalog } from '../../model/catalog/catalog.ts';
import type { Kind } from '../../model/vocabulary.ts';

/** How many sites there are at present: of each kind, and of all. */
export function countsOfCatalog({ sites }: Catalog) {
  const present = sites.filter(({ former }) => !former);
  const count = (kind: Kind) => present.filter((site) => site.kind === kind).length;
  return {
    all: present.length,
    centre: count('centre'),
    reserve: count('biosphere-reserve'),
    geopark: count('geopark'),
  };
}
