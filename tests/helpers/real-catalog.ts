import { readFileSync } from 'node:fs';
import type { Catalog } from '../../src/model/catalog/catalog.ts';
import { decodeCatalog } from '../../src/model/catalog/catalog-file.ts';

let catalog: Catalog | undefined;

/** The catalog as the build made it from the real tables (`npm run data` comes before the tests). */
export function realCatalog(): Catalog {
  catalog ??= decodeCatalog(
    JSON.parse(readFileSync(new URL('../../public/data/catalog.json', import.meta.url), 'utf8')),
  );
  return catalog;
}
